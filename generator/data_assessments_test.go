package main

import (
	"testing"

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
