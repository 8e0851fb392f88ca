package main

import (
	"regexp"
	"slices"
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
	page.Click("button", "Preparar el archivo cifrado")
	page.Shows("Textos con aviso: 1. Parecen tener el nombre de una persona y un teléfono. Están en: Caso " + code)
	page.Has("heading", "Anote estas seis palabras")
	page.Click("button", "Descargar el archivo")
	page.Shows("Anote las seis palabras y marque «Ya las anoté».")
	wantAccessible(t, page, "words")

	first := wordsShown(page)
	page.Click("button", "Otras palabras")
	page.Until("the words are others", `document.querySelector("[data-part=take-words]").textContent !== "`+first+`"`)
	phrase := wordsShown(page)
	page.Click("checkbox", "Ya las anoté")
	page.Click("button", "Descargar el archivo")
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
	page.Shows("Archivo cifrado listo: " + name)
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
	return browsertest.Eval[string](page, `document.querySelector("[data-part=take-words]").textContent`)
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
	page.Shows("Marque «Entiendo que cualquiera puede leerlo» para seguir.")
	page.Click("checkbox", "Entiendo que cualquiera puede leerlo")
	page.Click("button", "Descargar sin cifrar")
	name, text := files.Next()
	if !regexp.MustCompile(`^acompana-copia-\d{4}-\d\d-\d\d\.json$`).MatchString(name) {
		t.Errorf("the file is called %q", name)
	}
	if got := (review.Case{Document: decoded(t, text)[0]}).Code(); got != code {
		t.Errorf("the copy holds the case %q, want %q", got, code)
	}
	page.Shows("Archivo sin cifrar listo: " + name)
	wantNoProblems(t, page)
}

func TestCopyOfNothing(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openData(page, base)
	page.Click("button", "Es un equipo compartido")
	page.Shows("Todavía no hay nada que copiar.")
	if !browsertest.Eval[bool](page, `document.querySelector("[data-part=take-begin]").disabled`) {
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
	page.Click("button", "Preparar el archivo cifrado")
	page.Click("checkbox", "Ya las anoté")
	page.Click("button", "Descargar el archivo")
	page.Shows("No se pudo abrir el programa que cifra.")
	page.Has("button", "Descargar el archivo")
	page.Shows("Aún no hay copia")
	if len(strings.Fields(wordsShown(page))) != 6 {
		t.Errorf("the words are %q", wordsShown(page))
	}
	wantNoProblems(t, page)
}

// TestCopyOfSome: what goes out with the cases holds nothing of the person's own
// self-assessment, and does not count as a copy of everything.
func TestCopyOfSome(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	ownCase(page, base)
	openData(page, base)
	attach(t, page, "copia.json", assessments(t, guideOf(page)))
	page.Shows("Autoevaluación de Guadua-31, 22 de noviembre de 2026")
	page.Shows("Mirada de acompañamiento de Guadua-31")
	page.Shows("Su código de persona")
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 4.")
	saved(page)
	page.Shows("Entran 5 registros.")
	files := page.Downloads()

	page.Click("radio", "Solo los casos")
	page.Shows("Entra 1 registro.")
	if kinds := kindsIn(t, sealedCopy(t, page, files)); kinds != "caso" {
		t.Errorf("a copy of cases alone holds %s", kinds)
	}
	page.Shows("Esta copia no trae todo.")
	page.Shows("Aún no hay copia")
	wantAccessible(t, page, "copy of cases")

	page.Click("radio", "Solo mi autoevaluación")
	page.Shows("Entran 3 registros.")
	if kinds := kindsIn(t, sealedCopy(t, page, files)); kinds != "autoevaluacion autoevaluacion perfil" {
		t.Errorf("a copy of the person's own holds %s", kinds)
	}
	page.Click("radio", "Todo")
	if kinds := kindsIn(t, sealedCopy(t, page, files)); kinds != "autoevaluacion autoevaluacion autoevaluacion caso perfil" {
		t.Errorf("a copy of everything holds %s", kinds)
	}
	page.Shows("Última copia: hoy")
	wantNoProblems(t, page)
}

// sealedCopy seals what the page offers, and opens it again.
func sealedCopy(t *testing.T, page *browsertest.Page, files browsertest.Downloads) []byte {
	t.Helper()
	page.Click("button", "Preparar el archivo cifrado")
	page.Has("heading", "Anote estas seis palabras")
	phrase := wordsShown(page)
	page.Click("checkbox", "Ya las anoté")
	page.Click("button", "Descargar el archivo")
	_, file := files.Next()
	text, err := sealing.Open(file, phrase)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// kindsIn are the kinds of documents in a copy, sorted.
func kindsIn(t *testing.T, text []byte) string {
	t.Helper()
	var kinds []string
	for _, document := range decoded(t, text) {
		kinds = append(kinds, document.Kind())
	}
	slices.Sort(kinds)
	return strings.Join(kinds, " ")
}
