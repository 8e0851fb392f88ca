package main

import (
	"regexp"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/files/sealing"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// handedOver is how the page calls the handover.
const handedOver = "Entregar este caso a otro equipo (empalme)"

// siblings are two cases that somebody linked, the first with something not met
// and a step whose day has passed.
func siblings(t *testing.T, guide string) []*record.Document {
	t.Helper()
	whole := func(code string) map[string]record.Value {
		return map[string]record.Value{
			review.CodeRegister:     {Kind: record.Text, Text: code},
			review.MomentRegister:   {Kind: record.Item, Text: "h1-plan"},
			review.SiblingsRegister: {Kind: record.Choice, Text: "grupo-k3f9"},
		}
	}
	one := whole("Ceiba-07")
	one[review.Register(review.AnswerPart, deadlinesID, review.FirstRound)] = review.AnswerPart.Value(string(review.NotMet))
	one[review.Register(review.StepPart, deadlinesID, review.FirstRound)] = review.StepPart.Value("Pedir el cupo")
	one[review.Register(review.AnswerPart, "h2-implementacion-cambios-tres-niveles", review.FirstRound)] = review.AnswerPart.Value(string(review.NotMet))
	one[review.Register(review.DuePart, deadlinesID, review.FirstRound)] = review.DuePart.Value("2026-01-15")
	return []*record.Document{made(t, "caso-uno", review.Kind, guide, one), made(t, "caso-dos", review.Kind, guide, whole("Yarumo-12"))}
}

// TestHandover: one team hands a case and its sibling to another, which sees what
// to look at first; later the first hands it over again.
func TestHandover(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	browser := browsertest.Start(t)
	giving, taking := browser.Page(t, phone), browser.Page(t, browsertest.View{Width: 1280, Height: 900})
	giveEverything(t, giving, base)
	openFromData(giving, "Ceiba-07")
	giving.Click("DisclosureTriangle", handedOver)
	giving.Shows("Paso vencido el 15 de enero de 2026: Pedir el cupo")
	giving.Shows("No se cumple: Cada atención tiene plazo y responsable")
	giving.Shows("En Implementación del plan de caso. No se cumple: La gestión busca cambios en los tres niveles")
	giving.Type("textbox", "Lo primero que debe mirar quien recibe, sin datos de personas", "Llamar a Yuleidy Rojas por el cupo")
	giving.Shows("Esto parece tener el nombre de una persona.")
	giving.Click("checkbox", "Incluir a sus hermanos: Caso Yarumo-12")
	giving.Shows("Textos con aviso: 1.")
	wantAccessible(t, giving, "handover")
	files := giving.Downloads()
	file, phrase := handOver(t, giving, files)
	wantAccessible(t, giving, "handed over")
	if codes := codesIn(t, file, phrase); codes != "Yarumo-12 Ceiba-07" {
		t.Errorf("the file holds %s", codes)
	}

	saved(giving)
	giving.Reload()
	works(giving)
	if browsertest.Eval[bool](giving, noticed) {
		t.Error("whoever wrote it is asked to look at it")
	}
	giving.Click("DisclosureTriangle", handedOver)

	openData(taking, base)
	taking.Click("button", "Es mi equipo")
	taking.Click("button", "Seguir sin frase")
	openSealed(t, taking, file, phrase)
	taking.Shows("Nuevos: 2")
	taking.Shows("Lo primero que debe mirar: Llamar a Yuleidy Rojas por el cupo")
	taking.Shows("1 paso pendiente.")
	wantAccessible(t, taking, "preview of a handover")
	taking.Click("button", "Juntar")
	saved(taking)
	openFromData(taking, "Ceiba-07")
	taking.Shows("Lo primero que debe mirar: Llamar a Yuleidy Rojas por el cupo")
	taking.Click("DisclosureTriangle", "Lo demás que espera en este caso")
	taking.Shows("No se cumple: Cada atención tiene plazo y responsable")
	wantAccessible(t, taking, "received")
	taking.Click("button", "Ya lo miré, quitar este aviso")
	taking.Until("the notice is gone", "!"+noticed)
	if text := browsertest.Eval[string](taking, `document.querySelector("#empalme").value`); text != "Llamar a Yuleidy Rojas por el cupo" {
		t.Errorf("the text for the next team is %q", text)
	}
	taking.Click("button", "Deshacer")
	taking.Until("the notice is back", noticed)
	taking.Click("button", "Ya lo miré, quitar este aviso")
	taking.Until("the notice is gone", "!"+noticed)
	taking.In("group", deadlines).Click("radio", "Se cumple")
	saved(taking)

	giving.Type("textbox", "Lo primero que debe mirar quien recibe, sin datos de personas", "Ahora: ")
	giving.In("group", deadlines).Click("radio", "En parte")
	saved(giving)
	file, phrase = handOver(t, giving, files)
	openData(taking, base)
	openSealed(t, taking, file, phrase)
	taking.Shows("Distintos: 1")
	taking.Shows("En 1 quedarán las dos respuestas, para que usted decida.")
	taking.Click("button", "Juntar")
	saved(taking)
	taking.Shows("Hay 2 casos.")
	openFromData(taking, "Ceiba-07")
	taking.Shows("Hay respuestas distintas, hechas por separado.")
	taking.Until("the new text is shown", noticed+` && document.querySelector("[data-part=received-text]").textContent.includes("Ahora: ")`)
	for _, page := range []*browsertest.Page{giving, taking} {
		wantNoProblems(t, page)
	}
}

// noticed reports whether the case that is open asks to look at something first.
const noticed = `document.querySelector("[data-part=received]").checkVisibility()`

// giveEverything fills a browser of its own with two siblings and somebody's
// self-assessment.
func giveEverything(t *testing.T, page *browsertest.Page, base string) {
	t.Helper()
	openData(page, base)
	page.Click("button", "Es mi equipo")
	page.Click("button", "Seguir sin frase")
	all := append(siblings(t, guideOf(page)), decoded(t, assessments(t, guideOf(page)))...)
	attach(t, page, "copia.json", bundleOf(t, all...))
	page.Click("button", "Juntar")
	saved(page)
}

// openFromData goes from «Mis datos» to a case that has just come in.
func openFromData(page *browsertest.Page, code string) {
	page.Click("link", "Ver en Casos")
	page.Until("the cases are listed", `document.querySelector("[data-tool=cases]")?.dataset.state === "ready"`)
	if browsertest.Eval[bool](page, `document.querySelector("[data-part=case-head]").hidden`) {
		page.Click("button", code) // one that came alone is open already
	}
	page.Until("the case is open", `!document.querySelector("[data-part=case-head]").hidden`)
}

// handOver seals the case that is open.
func handOver(t *testing.T, page *browsertest.Page, files browsertest.Downloads) (file []byte, phrase string) {
	t.Helper()
	page.Click("button", "Preparar el archivo cifrado")
	page.Has("heading", "Anote estas seis palabras")
	phrase = wordsShown(page)
	page.Click("checkbox", "Ya las anoté")
	page.Click("button", "Descargar el archivo")
	name, file := files.Next()
	if !regexp.MustCompile(`^acompana-empalme-\d{4}-\d\d-\d\d\.age$`).MatchString(name) {
		t.Errorf("the file is called %q", name)
	}
	page.Shows("Archivo cifrado listo: " + name)
	return file, phrase
}

// codesIn are the codes of the cases in a sealed file, which holds nothing else.
func codesIn(t *testing.T, file []byte, phrase string) string {
	t.Helper()
	text, err := sealing.Open(file, phrase)
	if err != nil {
		t.Fatal(err)
	}
	var codes []string
	for _, document := range decoded(t, text) {
		if document.Kind() != review.Kind {
			t.Errorf("the file holds %s", document.ID())
		}
		codes = append(codes, review.Case{Document: document}.Code())
	}
	return strings.Join(codes, " ")
}

// openSealed opens a sealed file up to its preview.
func openSealed(t *testing.T, page *browsertest.Page, file []byte, phrase string) {
	t.Helper()
	attach(t, page, "empalme.age", file)
	page.Type("textbox", "Las seis palabras de la copia", phrase)
	page.Click("button", "Abrir la copia")
	page.Has("heading", "Esto es lo que cambiaría")
}

// TestCaseTable: a case as a table, after a warning, in which nothing runs.
func TestCaseTable(t *testing.T) {
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	code := beginOpen(page, base)
	page.In("group", deadlines).Click("radio", "En parte")
	writeNote(page, `=HYPERLINK("https://ejemplo.com";"Yuleidy Rojas")`)
	files := page.Downloads()
	page.Click("DisclosureTriangle", "Bajar este caso como tabla (CSV)")
	page.Shows("Este archivo va sin cifrar: cualquiera que lo tenga puede leerlo.")
	page.Shows("Parecen tener el nombre de una persona")
	page.Click("button", "Descargar sin cifrar")
	page.Shows("Marque «Entiendo que cualquiera puede leerlo» para seguir.")
	page.Click("checkbox", "Entiendo que cualquiera puede leerlo")
	wantAccessible(t, page, "table")
	page.Click("button", "Descargar sin cifrar")
	name, content := files.Next()
	if !regexp.MustCompile(`^acompana-tabla-\d{4}-\d\d-\d\d\.csv$`).MatchString(name) {
		t.Errorf("the file is called %q", name)
	}
	lines := strings.Split(string(content), "\r\n")
	if lines[0] != "\uFEFFcaso;momento;ronda;criterio;respuesta;fecha;modalidad entonces;nota;próximo paso;perfil;fecha del paso;motivo del aplazo;hecho" {
		t.Errorf("the table begins with %q", lines[0])
	}
	row := regexp.MustCompile(`(?m)^` + code + `;Diseño del plan de caso;1;` + regexp.QuoteMeta(deadlines) + `;En parte;\d{4}-\d\d-\d\d;Acogimiento Familiar;"'=HYPERLINK\(""https://ejemplo.com"";""Yuleidy Rojas""\)";`)
	if !row.Match(content) {
		t.Errorf("no row as %v in\n%s", row, content)
	}
	for _, text := range []string{"\r\n\r\ncaso;ámbito o modalidad;acción;cómo va;desde\r\n" + code + ";", ";Sin empezar;"} {
		if !strings.Contains(string(content), text) {
			t.Errorf("the table does not have %q:\n%s", text, content)
		}
	}
	page.Shows("Archivo sin cifrar listo: " + name)
	wantNoProblems(t, page)
}
