package index

import (
	"testing"

	"acompana/wasm/search"
)

func TestStemJoinsForms(t *testing.T) {
	for _, forms := range [][]string{
		{"criterio", "criterios"},
		{"verificar", "verifica", "verificación", "verificaciones", "verificado", "verificando", "verifique"},
		{"identificar", "identifica", "identificación", "identifiquen"},
		{"explicar", "explica", "explicación", "explique"},
		{"técnica", "técnicas", "técnico", "técnicos"},
		{"económica", "económico", "economía"},
		{"público", "pública", "publicación"},
		{"red", "redes"},
		{"participación", "participar", "participa", "participan"},
		{"niña", "niñas", "niño", "niños"},
		{"evaluación", "evaluar", "evalúa", "evaluaciones"},
		{"comunicación", "comunicar"},
		{"plan", "planes"},
		{"momento", "momentos"},
		{"casa", "casas"},
		{"acompañar", "acompaña", "acompañado"},
		{"vinculación", "vincular"},
		{"seguimiento", "seguimientos"},
	} {
		t.Run(forms[0], func(t *testing.T) {
			for _, form := range forms[1:] {
				if a, b := search.Fold(Stem(forms[0])), search.Fold(Stem(form)); a != b {
					t.Errorf("%q has the stem %q, %q has %q", forms[0], a, form, b)
				}
			}
		})
	}
}

func TestStemPartsWords(t *testing.T) {
	for _, words := range [][2]string{
		{"comunidad", "comunicación"},
		{"año", "ano"},
		{"caso", "casas"},
		{"plazo", "plaza"},
		{"hito", "hijo"},
		{"plan", "plazo"},
	} {
		if a, b := Stem(words[0]), Stem(words[1]); a == b {
			t.Errorf("%q and %q share the stem %q", words[0], words[1], a)
		}
	}
}

func TestStemmerRemembers(t *testing.T) {
	stem := Stemmer()
	for range 2 {
		if got, want := stem("criterios"), Stem("criterios"); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestSearchFindsForms(t *testing.T) {
	x := search.Build([]search.Entry{
		{ID: "a", Title: "Verificación de los compromisos"},
		{ID: "b", Title: "Redes de apoyo"},
	}, Stemmer())
	for query, want := range map[string]string{"verificar": "a", "verifica compromiso": "a", "red": "b"} {
		hits := x.Search(search.Query{Text: query + " "})
		if len(hits) != 1 || hits[0].Entry.ID != want {
			t.Errorf("%q finds %v, want %s alone", query, hits, want)
		}
	}
}
