package privacy

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"
)

// someText makes notes of the words the detector looks at, and of anything else.
func someText() *rapid.Generator[string] {
	words := rapid.SampledFrom(strings.Fields(`María gómez juan Luz rosa Yuleidy el la niña mamá se llama de del Cra
		Calle 45 # No. 12-30 con CC C.C. TI SIM 1020304050 1.020.304.050 300 123 4567 +57 (601) @ gmail.com arroba
		nació 12/05/2010 12 de mayo 2010 cumple Colegio San José vereda barrio Hospital Ley 1098 $ pesos M. , . : « » - \n`))
	blank := rapid.SampledFrom([]string{" ", " ", " ", "", "\n", "\u00a0"})
	bytes := rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) })
	part := rapid.OneOf(words, words, words, words, blank, blank, blank, blank, rapid.String(), bytes)
	return rapid.Map(rapid.SliceOfN(part, 0, 60), func(parts []string) string { return strings.Join(parts, "") })
}

func TestSpansAreSound(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := someText().Draw(t, "text")
		checkSpans(t, text, Detect(text))
	})
}

func checkSpans(t interface{ Fatalf(string, ...any) }, text string, found []Finding) {
	end := 0
	for _, f := range found {
		if !slices.Contains(Kinds(), f.Kind) || f.Start < end || f.End <= f.Start || f.End > len(text) {
			t.Fatalf("%+v after %d, in %d bytes of %q", f, end, len(text), text)
		}
		if utf8.ValidString(text) && !utf8.ValidString(text[f.Start:f.End]) {
			t.Fatalf("%+v cuts a letter of %q", f, text)
		}
		end = f.End
	}
}

// Sentences of institutions around a note neither hide what is in it nor add to it.
func TestSurroundingsDoNotMatter(t *testing.T) {
	positive := rapid.SampledFrom(slices.Concat(notes(t, "positive.txt"), notes(t, "heldout.txt")))
	around := rapid.SampledFrom(slices.Concat([]note{{}}, notes(t, "negative.txt")))
	between := rapid.SampledFrom([]string{".\n", "\n", " .\r\n", ". \n"})
	rapid.Check(t, func(t *rapid.T) {
		n := positive.Draw(t, "note")
		before := around.Draw(t, "before").text + between.Draw(t, "between")
		text := before + n.text + between.Draw(t, "between") + around.Draw(t, "after").text
		if got, want := marked(text, Detect(text)), before+marked(n.text, n.want); !strings.HasPrefix(got, want) {
			t.Fatalf("got  %s\nwant %s", got, want)
		}
	})
}

// Within a line too, after a full stop.
func TestSentencesDoNotMatter(t *testing.T) {
	positive := rapid.SampledFrom(notes(t, "positive.txt"))
	around := rapid.SampledFrom(notes(t, "negative.txt"))
	rapid.Check(t, func(t *rapid.T) {
		n := positive.Draw(t, "note")
		text := around.Draw(t, "before").text + ". " + n.text + ". " + around.Draw(t, "after").text
		offset := strings.Index(text, ". "+n.text) + 2
		for _, w := range n.want {
			w.Start, w.End = w.Start+offset, w.End+offset
			if !overlaps(w, Detect(text)) {
				t.Fatalf("%s is lost in %s", w.Kind, marked(text, Detect(text)))
			}
		}
	})
}

// Accents never matter, whether composed, apart or left out.
func TestAccentsDoNotMatter(t *testing.T) {
	for _, n := range slices.Concat(notes(t, "positive.txt"), notes(t, "negative.txt"), notes(t, "heldout.txt")) {
		for name, rewrite := range map[string]*strings.Replacer{"left out": without, "apart": apart} {
			text := rewrite.Replace(n.text)
			if got, want := marked(text, Detect(text)), rewrite.Replace(marked(n.text, Detect(n.text))); got != want {
				t.Errorf("accents %s:\ngot  %s\nwant %s", name, got, want)
			}
		}
	}
}

var (
	without = strings.NewReplacer("á", "a", "é", "e", "í", "i", "ó", "o", "ú", "u", "ü", "u", "ñ", "n",
		"Á", "A", "É", "E", "Í", "I", "Ó", "O", "Ú", "U", "Ñ", "N")
	apart = strings.NewReplacer("á", "a\u0301", "é", "e\u0301", "í", "i\u0301", "ó", "o\u0301", "ú", "u\u0301",
		"ü", "u\u0308", "ñ", "n\u0303", "Á", "A\u0301", "É", "E\u0301", "Í", "I\u0301", "Ó", "O\u0301", "Ú", "U\u0301", "Ñ", "N\u0303")
)

// Capitals are no help but for names, and never a hindrance to the rest.
func TestCaseDoesNotMatter(t *testing.T) {
	for _, n := range notes(t, "positive.txt") {
		for _, text := range []string{strings.ToUpper(n.text), strings.ToLower(n.text)} {
			found := Detect(text)
			for _, w := range n.want {
				if w.Kind != PersonName && w.Kind != Facility && w.Kind != Address && !overlaps(w, found) {
					t.Errorf("%s is lost in %s", w.Kind, marked(text, found))
				}
			}
		}
	}
}

// FuzzDetect gives it any bytes: sound spans, and the same answer for the part of
// a text before a blank line as for that part alone.
func FuzzDetect(f *testing.F) {
	f.Fuzz(func(t *testing.T, text string) {
		found := Detect(text)
		checkSpans(t, text, found)
		CodeProblem(text)
		if after := Detect(text + "\n\nTabla 2"); len(text) > 0 && len(after) < len(found) {
			t.Fatalf("%v, and %v before another paragraph", found, after)
		}
	})
}
