package search

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain text stays", "plan de caso", "plan de caso"},
		{"case", "PLAN", "plan"},
		{"acute accents", "Evaluación ÁÉÍÓÚ", "evaluacion aeiou"},
		{"diaeresis", "pingüino", "pinguino"},
		{"ñ stays apart from n", "Niño, NIÑA", "niño, niña"},
		{"accents written apart", "evaluacio\u0301n", "evaluacion"},
		{"ñ written apart", "nin\u0303o", "niño"},
		{"ordinals", "1.ª y 2.º", "1.a y 2.o"},
		{"other languages", "Çedille, Šárka, Œuvre, Straße", "cedille, sarka, oeuvre, strasse"},
		{"signs stay", "× ÷ « »", "× ÷ « »"},
		{"soft hyphen goes", "in\u00ADtegral", "integral"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := Fold(c.in); got != c.want {
				t.Errorf("Fold(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestFoldTwiceIsOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		once := Fold(rapid.String().Draw(t, "text"))
		if twice := Fold(once); twice != once {
			t.Fatalf("%q becomes %q", once, twice)
		}
	})
}

func TestScanner(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"signs part words", "¿Qué pide, y «cómo»?", "que pide y como"},
		{"numerals are words", "Numeral 3.4. Sigue", "numeral 3.4 sigue"},
		{"codes are words", "Guía G34.P", "guia g34.p"},
		{"pages part", "p.9, pp. 8-10", "p 9 pp 8 10"},
		{"ids part at hyphens", "h1-plan-tres", "h1 plan tres"},
		{"a sentence's end parts", "el caso.El plan", "el caso el plan"},
		{"the other gender is no word", "El gestor(a) y los gestores(as) van", "el gestor y los gestores van"},
		{"no word", " … ¡!", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := strings.Join(scanAll(c.in), " "); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestScannerSpansHoldTheirWords(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		last := 0
		for s := (scanner{text: text}); s.scan(); {
			if s.start < last || s.end <= s.start {
				t.Fatalf("span %d:%d after %d", s.start, s.end, last)
			}
			last = s.end
			if got := Fold(text[s.start:s.end]); got != string(s.word) {
				t.Fatalf("span holds %q, word is %q", got, s.word)
			}
		}
	})
}

func scanAll(text string) []string {
	var words []string
	for s := (scanner{text: text}); s.scan(); {
		words = append(words, string(s.word))
	}
	return slices.Clip(words)
}
