package main

import (
	"strings"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
)

func TestDataPhraseLater(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	code := beginOpen(page, base)
	writeNote(page, marker)
	if !strings.Contains(browsertest.Eval[string](page, everythingKept), marker) {
		t.Fatal("the marker is not where it is looked for")
	}
	openData(page, base)
	page.Shows("Mi equipo, sin frase de paso")
	page.Shows("Hay 1 caso.")
	page.Until("the page says how much room there is", `/Usa [\d,]+\sMB de unos [\d,]+\s[MG]B\./.test(document.body.innerText)`)
	wantAccessible(t, page, "open")

	page.Click("DisclosureTriangle", "Poner una frase de paso")
	typePhrase(page, firstPhrase)
	wantAccessible(t, page, "form")
	page.Click("button", "Poner esta frase")
	locked(page)
	kept := browsertest.Eval[string](page, everythingKept)
	for _, plain := range []string{marker, code, "respuesta/"} {
		if strings.Contains(kept, plain) {
			t.Errorf("%q still lies in the open", plain)
		}
	}
	if html := browsertest.Eval[string](page, "document.documentElement.outerHTML"); strings.Contains(html, code) {
		t.Error("the locked page holds the code of a case")
	}
	wantAccessible(t, page, "locked")

	unlockWith(page, firstPhrase)
	works(page)
	page.Shows("Mi equipo, con frase de paso")
	openCases(page, base)
	comeIn(page, firstPhrase)
	page.Shows("Caso " + code)
	wantNoProblems(t, page)
}

func TestDataChangePhrase(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	other := browser.Page(t, browsertest.View{SameStorage: true})
	beginSealed(other, base)
	page := browser.Page(t, browsertest.View{SameStorage: true})
	openData(page, base)
	works(page) // the other tab gave the key

	page.Choose("Bloquear si nadie lo usa durante", "12 minutos")
	page.Shows("se bloquea a los 12 minutos")
	page.Click("DisclosureTriangle", "Cambiar la frase de paso")
	page.Type("textbox", "Frase de paso actual", secondPhrase)
	typePhrase(page, secondPhrase)
	page.Click("button", "Cambiar la frase")
	page.Shows("La frase actual no es esa.")
	browsertest.Eval[bool](page, `(document.getElementById("frase-actual").value = "", true)`)
	page.Type("textbox", "Frase de paso actual", firstPhrase)
	page.Click("button", "Cambiar la frase")
	page.Shows("La frase cambió.")

	writeNote(other, marker) // with the key that it has
	other.Click("button", "Bloquear")
	other.Settle()
	locked(page)
	locked(other)
	page.Type("textbox", "Frase de paso", firstPhrase)
	page.Click("button", "Abrir")
	page.Shows("Esa frase no abre lo guardado.")
	browsertest.Eval[bool](page, `(document.getElementById("frase-abrir").value = "", true)`)
	unlockWith(page, secondPhrase)
	works(page)
	if minutes := browsertest.Eval[string](page, `document.getElementById("minutos").value`); minutes != "12" {
		t.Errorf("locks after %q minutes, want 12", minutes)
	}
	wantNoProblems(t, page)
	wantNoProblems(t, other)
}

// A browser that dies between the header and the first sealed record leaves all
// readable, and the next opening seals it.
func TestDataPhraseLaterInterrupted(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	code := beginOpen(page, base)
	writeNote(page, marker)
	openData(page, base)
	browsertest.Eval[bool](page, `(crypto.subtle.encrypt = () => new Promise(() => {}), true)`)
	page.Click("DisclosureTriangle", "Poner una frase de paso")
	typePhrase(page, firstPhrase)
	page.Click("button", "Poner esta frase")
	page.Until("the header asks for a passphrase", `!localStorage.getItem("acompana:boveda").startsWith("1|abierta|")`)
	page.Reload()
	locked(page)
	if !strings.Contains(browsertest.Eval[string](page, everythingKept), marker) {
		t.Fatal("it was sealed before the end came")
	}
	unlockWith(page, firstPhrase)
	works(page)
	page.Has("option", code)
	for deadline := time.Now().Add(10 * time.Second); strings.Contains(browsertest.Eval[string](page, everythingKept), marker); {
		if time.Now().After(deadline) {
			t.Fatal("the next opening does not seal what is left")
		}
	}
	wantNoProblems(t, page)
}
