package main

import (
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
)

func TestDataWipe(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	beginSealed(page, base)
	writeNote(page, marker)
	browsertest.Eval[bool](page, `(localStorage.setItem("acompana:modalidad", "apoyo"), localStorage.setItem("ajena", "1"), caches.open("acompana:/ajena/#1").then(() => true))`)
	openData(page, base)
	comeIn(page, firstPhrase)
	page.Click("button", "Bloquear")
	page.Settle()
	locked(page)
	page.Click("button", "Borrar todo…")
	if focused := page.Focused(); focused != "heading: Esto no se puede deshacer" {
		t.Errorf("%q has the focus", focused)
	}
	wantAccessible(t, page, "wipe asked")
	page.Click("button", "No borrar")
	page.Click("button", "Borrar todo…")
	page.Click("button", "Sí, borrar todo lo de este navegador")
	page.Shows("Listo: se borró todo lo de este navegador.")
	page.Has("button", "Es mi equipo")
	want := `[{"kept":[],"log":[],"meta":[],"rec":["now"]},{"ajena":"1"},{}]`
	if kept := browsertest.Eval[string](page, everythingKept); kept != want {
		t.Errorf("what is left is %s, want %s", kept, want)
	}
	if left := browsertest.Eval[string](page, `Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()]).then(all => all.flat().join())`); left != "acompana:/ajena/#1" {
		t.Errorf("of workers and caches, %q are left, want those of another site alone", left)
	}
	if path := page.Path(); path != dataPage {
		t.Errorf("the address is %q", path)
	}
	wantNoProblems(t, page)
}

func TestDataWipeEmptiesOtherTabs(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	page := browser.Page(t, browsertest.View{SameStorage: true})
	code := beginSealed(page, base)
	writeNote(page, marker)
	history := browser.Page(t, browsertest.View{SameStorage: true})
	openData(history, base)
	history.Choose("Caso, autoevaluación o formación", code)
	history.Shows(marker)
	other := browser.Page(t, browsertest.View{SameStorage: true})
	openData(other, base)
	other.Click("button", "Borrar todo…")
	other.Click("button", "Sí, borrar todo lo de este navegador")
	other.Shows("Listo: se borró todo")
	for _, p := range []*browsertest.Page{page, history} {
		p.Shows("Se borró todo lo de este navegador.")
		html := browsertest.Eval[string](p, `document.documentElement.outerHTML + [...document.querySelectorAll("textarea")].map(i => i.value)`)
		for _, text := range []string{code, marker} {
			if strings.Contains(html, text) {
				t.Errorf("%s still holds %q", p.Path(), text)
			}
		}
		wantNoProblems(t, p)
	}
	other.Click("button", "Es mi equipo") // and a new beginning, with another key
	typePhrase(other, secondPhrase)
	other.Click("button", "Usar esta frase")
	works(other)
	openCases(history, base) // gets that one
	code = createCase(history)
	saved(history)
	history.Click("button", "Bloquear")
	history.Settle()
	unlockWith(history, secondPhrase)
	history.Shows("Caso " + code)
	wantNoProblems(t, other)
}

// spoilHeader damages what wraps the key, in both places.
const spoilHeader = `(async () => {
	const db = await new Promise(ok => { const r = indexedDB.open("acompana"); r.onsuccess = () => ok(r.result); });
	const t = db.transaction("meta", "readwrite");
	t.objectStore("meta").put("dañada", "boveda");
	await new Promise(ok => { t.oncomplete = ok; });
	db.close();
	localStorage.setItem("acompana:boveda", "dañada");
	return true;
})()`

func TestDataWipeWithoutHeader(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	beginSealed(page, base)
	saved(page)
	browsertest.Eval[bool](page, spoilHeader)
	openData(page, base)
	page.Shows("No se puede abrir lo guardado")
	page.Click("button", "Borrar todo…")
	page.Click("button", "Sí, borrar todo lo de este navegador")
	page.Shows("Listo: se borró todo")
	page.Has("button", "Es mi equipo")
	wantNoProblems(t, page)
}
