package main

import "acompana/generator/internal/browsertest"

// Passphrases that are strong enough, and a text that must not lie in the open.
const (
	firstPhrase  = "bosque lento martes azul"
	secondPhrase = "ventana tibia cobre lejano"
	noteLabel    = "Nota, sin datos de personas"
	marker       = "llamar al comedor el lunes"
)

// everythingKept is all that the site keeps in the browser, as one text.
const everythingKept = `(async () => {
	const db = await new Promise((ok, no) => { const r = indexedDB.open("acompana"); r.onsuccess = () => ok(r.result); r.onerror = no; });
	const kept = {};
	for (const name of db.objectStoreNames) {
		const store = db.transaction(name).objectStore(name);
		kept[name] = await new Promise(ok => { const r = store.getAll(); r.onsuccess = () => ok(r.result); });
	}
	db.close();
	return JSON.stringify([kept, {...localStorage}, {...sessionStorage}]);
})()`

// locked waits until the page asks for the passphrase.
func locked(page *browsertest.Page) {
	page.Until("the page asks for the passphrase", `document.querySelector("[data-part=unlock]")?.hidden === false`)
}

// unlockWith opens a locked page.
func unlockWith(page *browsertest.Page, phrase string) {
	locked(page)
	page.Type("textbox", "Frase de paso", phrase)
	page.Click("button", "Abrir")
}

// comeIn types the passphrase where it is asked for: not every browser carries the
// key from page to page, nor from its first moment on.
func comeIn(page *browsertest.Page, phrase string) {
	if browsertest.Eval[bool](page, `document.querySelector("[data-part=unlock]").hidden`) {
		works(page)
		return
	}
	unlockWith(page, phrase)
	works(page)
}

// typePhrase fills in the form for a passphrase.
func typePhrase(page *browsertest.Page, phrase string) {
	page.Type("textbox", "Frase de paso: cuatro palabras o más", phrase)
	page.Type("textbox", "Para confirmar, escriba «entiendo»", "entiendo")
}

// beginSealed chooses «Mi equipo» with a passphrase and makes a case.
func beginSealed(page *browsertest.Page, base string) (code string) {
	openCases(page, base)
	page.Click("button", "Es mi equipo")
	typePhrase(page, firstPhrase)
	page.Click("button", "Usar esta frase")
	works(page)
	return createCase(page)
}

// beginOpen chooses «Mi equipo» without a passphrase and makes a case.
func beginOpen(page *browsertest.Page, base string) (code string) {
	openCases(page, base)
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	works(page)
	return createCase(page)
}

// writeNote writes the note of a criterion anew, and waits until it is safe.
func writeNote(page *browsertest.Page, text string) {
	note := `[...document.querySelectorAll("fieldset")].find(f => f.querySelector("legend").textContent.trim() === ` + "`" + deadlines + "`" + `)`
	browsertest.Eval[bool](page, note+`.querySelector("details").open = true`)
	browsertest.Eval[bool](page, `(note => { note.select(); return true; })(`+note+`.querySelector("textarea"))`)
	page.In("group", deadlines).Type("textbox", noteLabel, text)
	browsertest.Eval[bool](page, note+`.querySelector("textarea").dispatchEvent(new Event("change", {bubbles: true}))`)
	saved(page)
}
