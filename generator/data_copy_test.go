package main

import (
	"regexp"
	"strings"
	"testing"

	"acompana/generator/internal/agetest"
	"acompana/generator/internal/browsertest"
	"acompana/wasm/files/sealing"
	"acompana/wasm/review"
)

func TestCopySealed(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	code := ownCase(page, base)
	page.In("group", deadlines).Click("DisclosureTriangle", "Nota y próximo paso")
	page.In("group", deadlines).Type("textbox", "Nota, sin datos de personas", "La mamá Yuleidy llamó del 3104567890")
	saved(page)
	openData(page, base)
	files := page.Downloads()
	page.Shows("Entra 1 registro.")
	page.Shows("Aún no hay copia")
	page.Click("button", "Preparar una copia cifrada")
	page.Shows("Textos con aviso: 1. Parecen tener el nombre de una persona y un teléfono. Están en: Caso " + code)
	page.Has("heading", "Anote estas seis palabras")
	page.Click("button", "Descargar la copia")
	page.Shows("Anote las seis palabras y marque «Ya la anoté».")
	wantAccessible(t, page, "words")

	first := wordsShown(page)
	page.Click("button", "Otra frase")
	page.Until("the words are others", `document.querySelector("[data-part=copy-words]").textContent !== "`+first+`"`)
	phrase := wordsShown(page)
	page.Click("checkbox", "Ya la anoté")
	page.Click("button", "Descargar la copia")
	name, file := files.Next()

	if !regexp.MustCompile(`^acompana-copia-\d{4}-\d\d-\d\d\.age$`).MatchString(name) {
		t.Errorf("the file is called %q", name)
	}
	text, err := sealing.Open(file, phrase)
	if err != nil {
		t.Fatalf("the file does not open with %q: %v", phrase, err)
	}
	if got := (review.Case{Document: decoded(t, text)[0]}).Code(); got != code {
		t.Errorf("the copy holds the case %q, want %q", got, code)
	}
	page.Shows("Copia lista: " + name)
	page.Shows("Última copia: hoy")
	if strings.Contains(browsertest.Eval[string](page, "document.documentElement.outerHTML"), phrase) {
		t.Error("the words are still in the page")
	}
	if !testing.Short() && string(agetest.Build(t).Open(t, file, phrase)) != string(text) {
		t.Error("the age command opens another text")
	}
	wantNoProblems(t, page)
}

// wordsShown are the words in sight.
func wordsShown(page *browsertest.Page) string {
	return browsertest.Eval[string](page, `document.querySelector("[data-part=copy-words]").textContent`)
}

func TestCopyPlain(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	code := ownCase(page, base)
	openData(page, base)
	files := page.Downloads()
	page.Click("DisclosureTriangle", "Copia sin cifrar")
	page.Click("button", "Descargar sin cifrar")
	page.Shows("Marque «Entiendo que cualquiera puede leerla» para seguir.")
	page.Click("checkbox", "Entiendo que cualquiera puede leerla")
	page.Click("button", "Descargar sin cifrar")
	name, text := files.Next()
	if !regexp.MustCompile(`^acompana-copia-\d{4}-\d\d-\d\d\.json$`).MatchString(name) {
		t.Errorf("the file is called %q", name)
	}
	if got := (review.Case{Document: decoded(t, text)[0]}).Code(); got != code {
		t.Errorf("the copy holds the case %q, want %q", got, code)
	}
	page.Shows("Copia sin cifrar lista: " + name)
	wantNoProblems(t, page)
}

func TestCopyOfNothing(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openData(page, base)
	page.Click("button", "Es un equipo compartido")
	page.Shows("Todavía no hay nada que copiar.")
	if !browsertest.Eval[bool](page, `document.querySelector("[data-part=copy-begin]").disabled`) {
		t.Error("there is nothing to copy, and the button can be pressed")
	}
	wantNoProblems(t, page)
}

// TestCopyWithoutWorker: the words stay for another attempt.
func TestCopyWithoutWorker(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	page.Before("delete self.Worker")
	ownCase(page, base)
	openData(page, base)
	page.Click("button", "Preparar una copia cifrada")
	page.Click("checkbox", "Ya la anoté")
	page.Click("button", "Descargar la copia")
	page.Shows("No se pudo abrir el programa que cifra.")
	page.Has("button", "Descargar la copia")
	page.Shows("Aún no hay copia")
	if len(strings.Fields(wordsShown(page))) != 6 {
		t.Errorf("the words are %q", wordsShown(page))
	}
	wantNoProblems(t, page)
}
