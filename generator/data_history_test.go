package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

func TestDataHistory(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	code := beginOpen(page, base)
	page.In("group", deadlines).Click("radio", "En parte")
	writeNote(page, marker)
	writeNote(page, "ya se hizo")
	openData(page, base)
	page.Choose("Caso", code)
	page.Shows("Cambios del caso " + code)
	page.Shows("Nota: " + deadlines)
	page.Shows("Respuesta: " + deadlines)
	page.Shows("En parte")
	wantAccessible(t, page, "history")
	page.Click("button", "Volver a este valor: "+marker)
	page.Shows("Listo: volvió a ese valor.")
	page.Has("button", "Volver a este valor: ya se hizo") // nothing was rewritten
	saved(page)
	openCases(page, base)
	page.Until("the note is back", `[...document.querySelectorAll("textarea")].some(n => n.value === "`+marker+`")`)

	openData(page, base)
	page.Choose("Caso", code)
	page.Click("button", "Borrar este caso")
	page.Click("button", "Sí, borrar el caso")
	page.Shows("Caso " + code + " borrado.")
	page.Shows("No hay casos.")
	saved(page)
	page.Reload()
	works(page)
	page.Shows("Caso " + code)
	page.Click("button", "Recuperar")
	page.Shows("Caso " + code + " recuperado.")
	page.Shows("Hay 1 caso.")
	wantNoProblems(t, page)
}

// spoil makes a record unreadable in the journal, in the newest entry of its log
// and in the mirror.
const spoil = `(async () => {
	const db = await new Promise(ok => { const r = indexedDB.open("acompana"); r.onsuccess = () => ok(r.result); });
	const t = db.transaction(["rec", "log"], "readwrite");
	const ask = request => new Promise(ok => { request.onsuccess = () => ok(request.result); });
	const [id] = await ask(t.objectStore("rec").getAllKeys());
	t.objectStore("rec").put("dañado", id);
	const newest = (await ask(t.objectStore("log").index("id").getAllKeys(id))).at(-1);
	t.objectStore("log").put({id, raw: "dañado"}, newest);
	await new Promise(ok => { t.oncomplete = ok; });
	db.close();
	localStorage.setItem("acompana:r:" + id, "dañado");
	return true;
})()`

func TestDataRecoversDamaged(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	code := beginOpen(page, base)
	page.In("group", deadlines).Click("radio", "En parte")
	saved(page)
	writeNote(page, marker)
	openData(page, base)
	browsertest.Eval[bool](page, spoil)
	page.Reload()
	works(page)
	page.Shows("Lo que no se pudo leer")
	page.Shows("1 respuesta")
	page.Shows(code)
	wantAccessible(t, page, "damaged")
	files := page.Downloads()
	page.Click("button", "Descargar lo ilegible")
	name, text := files.Next()
	if !strings.HasPrefix(name, "acompana-ilegible-2") || !strings.HasSuffix(name, ".txt") || !strings.Contains(string(text), "dañado") {
		t.Errorf("got %q with %q", name, text)
	}
	page.Click("button", "Recuperar esta versión")
	page.Shows("Caso " + code + " recuperado.")
	page.Shows("Hay 1 caso.")
	saved(page)
	page.Reload()
	works(page)
	page.Has("option", code)
	wantNoProblems(t, page)
}
