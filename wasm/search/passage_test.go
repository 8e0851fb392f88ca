package search

import (
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

func TestPassage(t *testing.T) {
	filler := strings.Repeat("El relleno sigue y sigue sin decir gran cosa. ", 12)
	for _, c := range []struct{ name, text, query, want string }{
		{"a short text whole", "La red crece.", "red", "La [red] crece."},
		{"accents are kept", "La evaluación integral.", "evaluacion", "La [evaluación] integral."},
		{"no word: the beginning", "La red crece.", "título", "La red crece."},
		{"stop words are not marked", "La red de apoyo de la casa.", "red de apoyo", "La [red] de [apoyo] de la casa."},
		{"unless there is nothing else", "La red de apoyo.", "de ", "La red [de] apoyo."},
		{"the stretch with both words", "Solo red. " + filler + "La red y su apoyo cuentan.", "red apoyo", "[red] y su [apoyo] cuentan."},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := Build([]Entry{{Title: "Título", Text: c.text}}, nil)
			hits := x.Search(Query{Text: c.query})
			if len(hits) != 1 {
				t.Fatalf("%d hits", len(hits))
			}
			if got := bracket(hits[0].Passage, hits[0].Marks); !strings.Contains(got, c.want) {
				t.Errorf("got %q, want %q in it", got, c.want)
			}
		})
	}
}

func TestPassageIsCutAtSpaces(t *testing.T) {
	text := strings.Repeat("palabra ", 40) + "aguja " + strings.Repeat("palabra ", 40)
	x := Build([]Entry{{Title: "T", Text: text}}, nil)
	passage := x.Search(Query{Text: "aguja"})[0].Passage
	for _, word := range strings.Fields(strings.Trim(passage, ellipsis)) {
		if word != "palabra" && word != "aguja" {
			t.Errorf("cut to %q", word)
		}
	}
	if !strings.HasPrefix(passage, ellipsis) || !strings.HasSuffix(passage, ellipsis) {
		t.Errorf("no ellipsis in %q", passage)
	}
}

func TestMarksHoldWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := Build(someEntries().Draw(t, "entries"), stems)
		for _, h := range x.Search(Query{Text: someText().Draw(t, "query")}) {
			checkMarks(t, h.Passage, h.Marks)
			checkMarks(t, h.Entry.Title, h.TitleMarks)
			if n := utf8.RuneCountInString(h.Passage); n > passageLength+2*len(ellipsis)+maxTermBytes {
				t.Fatalf("passage of %d letters", n)
			}
		}
	})
}

func checkMarks(t *rapid.T, text string, marks []Span) {
	last := 0
	for _, m := range marks {
		if m.Start < last || m.End <= m.Start || m.End > len(text) {
			t.Fatalf("mark %v of %q after %d", m, text, last)
		}
		if words := scanAll(text[m.Start:m.End]); len(words) != 1 {
			t.Fatalf("mark holds %q", text[m.Start:m.End])
		}
		last = m.End
	}
}

func bracket(text string, marks []Span) string {
	for i := len(marks) - 1; i >= 0; i-- {
		m := marks[i]
		text = text[:m.Start] + "[" + text[m.Start:m.End] + "]" + text[m.End:]
	}
	return text
}
