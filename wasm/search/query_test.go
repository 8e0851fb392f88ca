package search

import (
	"slices"
	"strings"
	"testing"
)

// library is a small site: enough for the order of hits to be told.
var library = []Entry{
	{ID: "h1-plan", Title: "Diseño del plan de caso", Place: "3.4 · Tabla 2 · p. 9", Kind: "Momento", Text: "La evaluación se vuelve compromiso."},
	{ID: "h1-plan-tres-niveles", Title: "Hay atenciones para los tres niveles", Place: "3.4 · Tabla 2 · p. 9", Kind: "Criterio", Text: "Verifique que cada nivel tenga respuesta."},
	{ID: "h1-evaluacion", Title: "Evaluación integradora", Place: "3.4 · Tabla 2 · p. 8", Kind: "Momento", Text: "Antes de que haya plan se examina la situación de la niña o el niño."},
	{ID: "redes", Title: "Redes de apoyo", Place: "3.6 · p. 12", Kind: "Concepto", Text: "Personas cercanas. Un criterio pide que tengan contacto."},
	{ID: "mod-redes", Title: "Vincular apoyos", Place: "3.7 · Tabla 5 · p. 13", Kind: "Acción", Text: "Acompaña la red de cada familia y su apoyo.", Modalities: []string{"mod-apoyo"}},
	{ID: "mod-casa", Title: "Rutina diaria", Place: "3.7 · Tabla 5 · p. 13", Kind: "Acción", Text: "En la residencia cada año hay una rutina.", Modalities: []string{"mod-residencial"}},
	{ID: "guia", Title: "Guía G34.P", Place: "p. 1-16", Kind: "Documento", Text: "Todo lo que la guía dice de los lugares y de las tablas 1 y 2."},
	{ID: "ano", Title: "Anotar", Place: "9.9", Kind: "Prueba", Text: "La palabra ano existe para medir."},
}

// stems stands in for the generator's stemmer.
func stems(word string) string {
	forms := map[string]string{"redes": "red", "apoyos": "apoyo", "verificar": "verific", "verifique": "verific", "niña": "niñ", "niño": "niñ", "evaluación": "evalu", "evaluar": "evalu"}
	if stem, ok := forms[word]; ok {
		return stem
	}
	return word
}

func TestSearchOrder(t *testing.T) {
	x := Build(library, stems)
	for _, c := range []struct {
		name, query string
		want        string // the first hits, in order
	}{
		{"title before text", "evaluación ", "h1-evaluacion h1-plan"},
		{"accents do not matter", "evaluacion", "h1-evaluacion h1-plan"},
		{"case does not matter", "EVALUACIÓN", "h1-evaluacion h1-plan"},
		{"an id comes first", "h1-plan", "h1-plan h1-plan-tres-niveles"},
		{"the beginning of an id", "h1-pl", "h1-plan h1-plan-tres-niveles"},
		{"an id typed with spaces", "mod casa", "mod-casa"},
		{"a word still being typed", "eval", "h1-evaluacion h1-plan"},
		{"another form", "verifica", "h1-plan-tres-niveles"},
		{"a form of the family", "red ", "redes mod-redes"},
		{"all words before some", "plan evaluación compromiso ", "h1-plan h1-evaluacion"},
		{"words side by side", "redes apoyo", "redes mod-redes"},
		{"n typed for ñ", "nino ", "h1-evaluacion"},
		{"n typed for ñ, unfinished", "nin", "h1-evaluacion"},
		{"n is exact before ñ", "ano ", "ano mod-casa"},
		{"ñ is ñ", "año ", "mod-casa"},
		{"a slip", "redse ", "redes mod-redes"},
		{"a slip in a word unfinished", "evalau", "h1-evaluacion h1-plan"},
		{"a numeral", "3.6", "redes"},
		{"a code", "g34.p", "guia"},
		{"a code unfinished", "G34", "guia"},
		{"a table", "Tabla 5", "mod-redes mod-casa"},
		{"a page", "p. 12", "redes"},
		{"stop words do not rule", "de la rutina", "mod-casa"},
		{"an unknown word does not hide the rest", "plan xyzzyx", "h1-plan"},
		{"a kind", "concepto", "redes"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want := strings.Fields(c.want)
			got := ids(x.Search(Query{Text: c.query}))
			if len(got) < len(want) || !slices.Equal(got[:len(want)], want) {
				t.Errorf("%q finds %v, want %v first", c.query, got, want)
			}
		})
	}
}

func TestSearchFindsNothing(t *testing.T) {
	x := Build(library, stems)
	for _, c := range []struct{ name, query string }{
		{"nothing typed", ""},
		{"no word", " ¿?… "},
		{"an unknown word", "xyzzyx"},
		{"a letter", "x"},
		{"a short word with a slip", "rad "},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := ids(x.Search(Query{Text: c.query})); len(got) > 0 {
				t.Errorf("%q finds %v", c.query, got)
			}
		})
	}
}

func TestSearchByModality(t *testing.T) {
	x := Build(library, stems)
	for _, c := range []struct{ modality, want string }{
		{"", "mod-redes mod-casa"},
		{"mod-apoyo", "mod-redes"},
		{"mod-residencial", "mod-casa"},
	} {
		got := ids(x.Search(Query{Text: "Tabla 5 ", Modality: c.modality}))
		for _, id := range []string{"mod-redes", "mod-casa"} {
			if slices.Contains(got, id) != slices.Contains(strings.Fields(c.want), id) {
				t.Errorf("%q finds %v, want %s", c.modality, got, c.want)
			}
		}
	}
	if got := ids(x.Search(Query{Text: "redes de apoyo", Modality: "mod-residencial"})); !slices.Contains(got, "redes") {
		t.Errorf("an entry for all is not found: %v", got)
	}
}

func TestSearchLimit(t *testing.T) {
	x := Build(library, stems)
	all := ids(x.Search(Query{Text: "tabla"}))
	if got := ids(x.Search(Query{Text: "tabla", Limit: 2})); !slices.Equal(got, all[:2]) {
		t.Errorf("got %v, want the first two of %v", got, all)
	}
}

func TestNearIsRankedLower(t *testing.T) {
	x := Build([]Entry{
		{ID: "a", Title: "Año año año"},
		{ID: "b", Text: "Muchas palabras más, y por fin ano, en el texto solo."},
	}, nil)
	if got := ids(x.Search(Query{Text: "ano "})); !slices.Equal(got, []string{"b", "a"}) {
		t.Errorf("got %v, want b before a", got)
	}
	if got := ids(x.Search(Query{Text: "año "})); !slices.Equal(got, []string{"a"}) {
		t.Errorf("got %v, want a alone", got)
	}
}

func TestLongQueriesAreCut(t *testing.T) {
	x := Build(library, stems)
	x.Search(Query{Text: strings.Repeat("plan de caso ", 1000)})
	x.Search(Query{Text: strings.Repeat("ñ", 100_000)})
}

func ids(hits []Hit) []string {
	var list []string
	for _, h := range hits {
		list = append(list, h.Entry.ID)
	}
	return list
}

// A short stem at the beginning of a word with a slip is no form of it.
func TestASlipIsNoForm(t *testing.T) {
	stems := map[string]string{"confie": "conf", "conferencia": "conferent"}
	x := Build([]Entry{{ID: "trust", Title: "Confíe"}, {ID: "meeting", Title: "Conferencia"}}, func(word string) string { return stems[word] })
	hits := x.Search(Query{Text: "confrencia "})
	if len(hits) != 1 || hits[0].Entry.ID != "meeting" {
		t.Errorf("got %v, want the meeting alone", hits)
	}
}
