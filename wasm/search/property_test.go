package search

import (
	"bytes"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func someText() *rapid.Generator[string] {
	words := rapid.SampledFrom(strings.Fields(`plan Plan caso de la niño nino niña año ano evaluación evaluacion
		redes red apoyo 3.4 G34.P h1-plan (p. 9) gestor(a) ¿qué? « » … verificar verifique ÁRBOL ñandú`))
	return rapid.Map(rapid.SliceOfN(rapid.OneOf(words, words, words, rapid.String()), 0, 40),
		func(words []string) string { return strings.Join(words, " ") })
}

func someEntries() *rapid.Generator[[]Entry] {
	id := rapid.StringMatching(`[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}`)
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Entry {
		e := Entry{
			ID:         id.Draw(t, "id"),
			Title:      someText().Draw(t, "title"),
			Place:      rapid.SampledFrom([]string{"", "3.4 · Tabla 2 · p. 9"}).Draw(t, "place"),
			Kind:       rapid.SampledFrom([]string{"", "Criterio"}).Draw(t, "kind"),
			Text:       someText().Draw(t, "text"),
			Modalities: rapid.SliceOfN(id, 0, 2).Draw(t, "modalities"),
		}
		e.Address = rapid.SampledFrom([]string{"", "/guia/", "/guia/#", "/guia/#" + e.ID, "/guia/#otro"}).Draw(t, "address")
		return e
	}), 0, 12)
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := Build(someEntries().Draw(t, "entries"), stems)
		data := x.Encode()
		y, err := Decode(data)
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(x, y) {
			t.Fatalf("%+v became %+v", x, y)
		}
		if !bytes.Equal(y.Encode(), data) {
			t.Fatal("encoded again it differs")
		}
	})
}

func TestFoundByEachWordOfTheTitle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := Build(someEntries().Draw(t, "entries"), stems)
		end := rapid.SampledFrom([]string{"", " "}).Draw(t, "end")
		for i := range x.entries {
			e := &x.entries[i]
			for s := (scanner{text: e.Title}); s.scan(); {
				if len(s.word) > maxTermBytes {
					continue
				}
				if word := e.Title[s.start:s.end] + end; !finds(x, word, e) {
					t.Fatalf("%q does not find %q", word, e.Title)
				}
			}
		}
	})
}

func finds(x *Index, query string, e *Entry) bool {
	for _, h := range x.Search(Query{Text: query}) {
		if h.Entry == e {
			return true
		}
	}
	return false
}

func TestAccentsNeverMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := Build(someEntries().Draw(t, "entries"), stems)
		query := someText().Draw(t, "query")
		if a, b := x.Search(Query{Text: query}), x.Search(Query{Text: Fold(query)}); !reflect.DeepEqual(a, b) {
			t.Fatalf("%q finds %v, folded %v", query, ids(a), ids(b))
		}
	})
}

func TestSearchAfterDecodeIsTheSame(t *testing.T) {
	x := Build(library, stems)
	y, err := Decode(x.Encode())
	if err != nil {
		t.Fatal(err)
	}
	for _, query := range []string{"redes", "verificar", "h1-pl", "nino", "evalasion"} {
		if a, b := x.Search(Query{Text: query}), y.Search(Query{Text: query}); !reflect.DeepEqual(a, b) {
			t.Errorf("%q finds %v, decoded %v", query, ids(a), ids(b))
		}
	}
}
