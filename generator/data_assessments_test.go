package main

import (
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/assess"
	"acompana/wasm/record"
)

// assessments is a copy of what somebody has who works with the
// self-assessment: who they are, a round of their own with what another saw of
// them, and a round of a third person that came by file.
func assessments(t *testing.T, guide string) []byte {
	t.Helper()
	choice := func(text string) record.Value { return record.Value{Kind: record.Choice, Text: text} }
	text := func(text string) record.Value { return record.Value{Kind: record.Text, Text: text} }
	round := func(person, code, view string) map[string]record.Value {
		return map[string]record.Value{
			assess.PersonRegister: choice(person), assess.CodeRegister: text(code), assess.ViewRegister: choice(view),
			assess.BeganRegister: {Kind: record.Day, Text: "2026-11-22"},
			assess.Register(assess.LevelPart, "comp-personales-autoconocimiento"): choice(string(assess.Autonomous)),
			"prioridad/p1": {Kind: record.Item, Text: "comp-personales-autoconocimiento"},
		}
	}
	return bundleOf(t,
		made(t, "perfil-mio", assess.ProfileKind, guide, map[string]record.Value{assess.PersonRegister: choice("mia"), assess.CodeRegister: text("Guadua-31")}),
		made(t, "autoevaluacion-mia", assess.Kind, guide, round("mia", "Guadua-31", assess.Own)),
		made(t, "autoevaluacion-otra-mirada", assess.Kind, guide, round("mia", "Guadua-31", assess.Accompanying)),
		made(t, "autoevaluacion-ajena", assess.Kind, guide, round("otra", "Nogal-12", assess.Own)))
}

// made is a document made elsewhere.
func made(t *testing.T, id, kind, guide string, values map[string]record.Value) *record.Document {
	t.Helper()
	d, err := record.New(id, kind, guide)
	if err != nil {
		t.Fatal(err)
	}
	by := record.Author{Replica: "lejos", Date: "2026-11-20T10:00:00Z"}
	for item, value := range values {
		if d, err = d.Set(by, item, value); err != nil {
			t.Fatalf("%s: %v", item, err)
		}
	}
	return d
}

func bundleOf(t *testing.T, documents ...*record.Document) []byte {
	t.Helper()
	text, err := record.EncodeBundle(documents)
	if err != nil {
		t.Fatal(err)
	}
	return text
}

// TestRestoreOfSomebodyElse: a coordinator who joins a person's file stays who they
// are, unless they say that both are theirs; their looks go with what is theirs.
func TestRestoreOfSomebodyElse(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, phone)
	openAssess(page, base)
	keepOpenly(page)
	page.Click("DisclosureTriangle", "Acompaño a otra persona: dar mi mirada")
	page.Type("textbox", "Código que le dio la persona", "Nogal-12")
	page.Click("button", "Empezar la mirada")
	roundIsOpen(page)
	saved(page)

	openData(page, base)
	attach(t, page, "copia.json", assessments(t, guideOf(page)))
	page.Shows("La copia es de otra persona, con el código Guadua-31.")
	page.Shows("Nuevos: 3")
	wantAccessible(t, page, "the copy of somebody else")
	page.Click("checkbox", "Es mi propio código, de otro equipo mío: tráigalo también")
	page.Shows("Nuevos: 4")
	page.Click("checkbox", "Es mi propio código, de otro equipo mío: tráigalo también")
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 3.")
	saved(page)
	page.Click("radio", "Solo mi autoevaluación")
	page.Shows("Van también las miradas que usted hizo a otras personas: ")
	if kinds := kindsIn(t, sealedCopy(t, page, page.Downloads())); kinds != "autoevaluacion autoevaluacion" {
		t.Errorf("a copy of the coordinator's own holds %q", kinds)
	}
	openAssess(page, base)
	if code := browsertest.Eval[string](page, `document.querySelector("[data-part=person-code]").textContent`); code == "Guadua-31" {
		t.Error("the coordinator became somebody else")
	}
	wantNoProblems(t, page)
}

// TestRestoreOfOneself: where nothing is yet, the copy says whose it is and brings
// the code.
func TestRestoreOfOneself(t *testing.T) {
	if testing.Short() {
		t.Skip("opens a browser of its own")
	}
	t.Parallel()
	base := serveSite(t)
	page := browsertest.Start(t).Page(t, sharedPhone)
	openData(page, base)
	page.Click("button", "Es un equipo compartido")
	page.Shows("Recuperar una copia")
	attach(t, page, "copia.json", assessments(t, guideOf(page)))
	page.Shows("La copia trae el código de quien la hizo: Guadua-31.")
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 4.")
	page.Click("radio", "Solo mi autoevaluación")
	page.Shows("van las rondas y miradas sobre su trabajo: 2.")
	page.Shows("Quedan por fuera las que otras personas hicieron y le llegaron: 1.")
	wantNoProblems(t, page)
}
