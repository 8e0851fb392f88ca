package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/record"
	"acompana/wasm/review"
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
	page.Choose("Caso, autoevaluación o formación", code)
	page.Shows("Cambios de: Caso " + code)
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
	page.Choose("Caso, autoevaluación o formación", code)
	page.Click("button", "Borrar esto")
	page.Click("button", "Sí, borrar")
	page.Shows("Se borró: Caso " + code)
	page.Shows("No hay casos.")
	saved(page)
	page.Reload()
	works(page)
	page.Shows("Caso " + code)
	page.Click("button", "Recuperar")
	page.Shows("Se recuperó: Caso " + code)
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
	page.Shows("Se recuperó: Caso " + code)
	page.Shows("Hay 1 caso.")
	saved(page)
	page.Reload()
	works(page)
	page.Has("option", code)
	wantNoProblems(t, page)
}

// TestHistoryWords: the history says registers, rounds and choices in the words of
// people, of cases and of self-assessments.
func TestHistoryWords(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openData(page, base)
	page.Click("button", "Es un equipo compartido")
	page.Shows("Recuperar una copia")
	choice := func(text string) record.Value { return record.Value{Kind: record.Choice, Text: text} }
	item := func(text string) record.Value { return record.Value{Kind: record.Item, Text: text} }
	dayOf := func(text string) record.Value { return record.Value{Kind: record.Day, Text: text} }
	place := deadlinesID + "/r2"
	one := made(t, "caso-uno", review.Kind, guideOf(page), map[string]record.Value{
		review.CodeRegister: {Kind: record.Text, Text: "Ceiba-07"},
		"hermanos":          choice("grupo-k3f9"), "ronda/h1-plan/r2": dayOf("2026-11-21"),
		"respuesta/" + place: choice("en-parte"), "perfil/" + place: item("actor-psicologia"), "fecha/" + place: dayOf("2026-11-30"),
		"accion/amb-micro-sinergia-equipo": choice("haciendo"), "estadia-empalme/e1": choice("hecho"),
		"recorrido/t2": item("h1-plan"),
	})
	attach(t, page, "copia.json", bundleOf(t, append(decoded(t, assessments(t, guideOf(page))), one)...))
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 5.")
	page.Choose("Caso, autoevaluación o formación", "Ceiba-07")
	for _, want := range []string{
		"Hermanos\n\nmismo grupo de hermanos", "Ronda abierta: Diseño del plan de caso (ronda 2)\n\n21 de noviembre de 2026",
		"Respuesta: " + deadlines + " (ronda 2)\n\nEn parte", "Quién lo mueve: " + deadlines + " (ronda 2)\n\nProfesional en psicología",
		"Fecha del paso: " + deadlines + " (ronda 2)\n\n30 de noviembre de 2026", "Acción: Genera sinergia en el equipo de la modalidad\n\nEn curso",
		"Empalme entre modalidades (la 1)\n\nHecho", "Recorrido del caso (paso 2)\n\nDiseño del plan de caso",
	} {
		page.Shows(want)
	}
	page.Choose("Caso, autoevaluación o formación", "Autoevaluación de Guadua-31, 22 de noviembre de 2026")
	for _, want := range []string{
		"Nivel: Autoconocimiento\n\nAutónomo", "Prioridad (punto 1 del plan)\n\nAutoconocimiento", "Persona\n\nsiempre la misma, sin nombre", "Quién mira\n\nMirada propia",
	} {
		page.Shows(want)
	}
	wantAccessible(t, page, "history of a round")
	wantNoProblems(t, page)
}
