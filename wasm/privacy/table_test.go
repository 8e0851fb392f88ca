package privacy

import (
	"os"
	"strings"
	"testing"
)

// A note is a line of a table: its text, and what must be found in it.
type note struct {
	text string
	want []Finding
}

// notes reads a table: a note a line, with [kind:text] for what must be found.
func notes(tb testing.TB, file string) []note {
	tb.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		tb.Fatal(err)
	}
	var list []note
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			list = append(list, parseNote(tb, line))
		}
	}
	return list
}

func parseNote(tb testing.TB, line string) (n note) {
	tb.Helper()
	for {
		before, rest, marked := strings.Cut(line, "[")
		n.text += before
		if !marked {
			return n
		}
		inside, after, closed := strings.Cut(rest, "]")
		kind, text, ok := strings.Cut(inside, ":")
		if !closed || !ok {
			tb.Fatalf("badly marked: %s", line)
		}
		n.want = append(n.want, Finding{Kind(kind), len(n.text), len(n.text) + len(text)})
		n.text += text
		line = after
	}
}

// marked writes findings as the tables do.
func marked(text string, found []Finding) string {
	var b strings.Builder
	at := 0
	for _, f := range found {
		b.WriteString(text[at:f.Start] + "[" + string(f.Kind) + ":" + text[f.Start:f.End] + "]")
		at = f.End
	}
	return b.String() + text[at:]
}

// score counts how findings agree with what is wanted.
type score struct{ right, wrong, missed int }

func (s *score) add(n note, found []Finding) {
	for _, f := range found {
		if overlaps(f, n.want) {
			s.right++
		} else {
			s.wrong++
		}
	}
	for _, w := range n.want {
		if !overlaps(w, found) {
			s.missed++
		}
	}
}

func overlaps(f Finding, list []Finding) bool {
	for _, g := range list {
		if f.Kind == g.Kind && f.Start < g.End && g.Start < f.End {
			return true
		}
	}
	return false
}

// The notes of heldout.txt were written after the detector agreed with the other
// two tables. At first it found 66 of the 77 things in them (64 of them with the
// right kind) and raised one false alarm: that is what to expect of new notes.
func TestTables(t *testing.T) {
	for _, file := range []string{"positive.txt", "negative.txt", "heldout.txt"} {
		var s score
		list := notes(t, file)
		for _, n := range list {
			found := Detect(n.text)
			s.add(n, found)
			if got, want := marked(n.text, found), marked(n.text, n.want); got != want {
				t.Errorf("%s:\ngot  %s\nwant %s", file, got, want)
			}
		}
		t.Logf("%s: %d notes, %d found, %d wrong, %d missed", file, len(list), s.right, s.wrong, s.missed)
	}
}

// What the package comment says is missed is missed; a line that is found after
// all leaves both.
func TestKnownMisses(t *testing.T) {
	for _, n := range notes(t, "missed.txt") {
		if found := Detect(n.text); len(found) > 0 {
			t.Errorf("found after all: %s", marked(n.text, found))
		}
	}
}

func TestCodeProblem(t *testing.T) {
	for _, c := range []struct {
		code string
		want Kind // "" for a good code
	}{
		{"Ceiba-07", ""}, {"Luna-42", ""}, {"LUNA-42", PersonName}, {"Guayacán-12", ""}, {"Rosa-03", ""}, {"Río-15", ""}, {"Sol-09", ""}, {"SOL-09", PersonName},
		{"Nogal 5", ""}, {"Caso 12", ""}, {"", ""}, {"A-07", ""}, {"Cedro-2026", ""}, {"araguaney-88", ""},
		{"1761234567", Petition}, {"SIM 1761234567", Petition}, {"SIM-25678", Petition}, {"1020304050", Document},
		{"1.020.304.050", Document}, {"CC-52345678", Document}, {"TI1098765432", Document}, {"52345678", OtherNumber},
		{"123456", OtherNumber}, {"Caso 34567", OtherNumber}, {"12-34-56", OtherNumber},
		{"12052010", BirthDate}, {"120510", BirthDate}, {"2010-05-12", BirthDate}, {"Ceiba-120510", BirthDate},
		{"JPG-07", PersonName}, {"MFR", PersonName}, {"juan-07", PersonName}, {"Gómez-12", PersonName},
		{"MariaG", PersonName}, {"Rojas-12", PersonName}, {"Flores-2", PersonName}, {"Jperez-01", PersonName}, {"mrojas-4", PersonName},
		{"Mariaj-3", PersonName}, {"juanp-12", PersonName}, {"Pérezj-1", PersonName}, {"Dolores-2", PersonName}, {"JPRM-12", PersonName},
		{"NOGAL-3", ""}, {"Melón-3", ""}, {"Palmar-4", ""}, {"Rosal-4", ""}, {"Lunar-4", ""}, {"Estero-4", ""}, {"Moral-4", ""}, {"Mayo-15", BirthDate}, {"abril-3", BirthDate},
		{"María Gómez", PersonName}, {"LAURA-01", PersonName}, {"yuleidy z", PersonName},
		{"3001234567", Phone}, {"a@b.co", Email},
	} {
		if got, bad := CodeProblem(c.code); got != c.want || bad != (c.want != "") {
			t.Errorf("%q: %q, %v; want %q", c.code, got, bad, c.want)
		}
	}
}

func TestCodeTells(t *testing.T) {
	for code, want := range map[string]bool{
		"Abuso-01": true, "ABUSOS-1": true, "Hermano-1": true, "hermanas-2": true, "Bebé-3": true, "Niño-4": true, "niñas-4": true, "Hija-5": true,
		"Embarazo-6": true, "Violencia-7": true, "Maltrato-8": true, "Agresores-8": true, "Guadua y abuso": true,
		"Ceiba-07": false, "Nogal-1": false, "Lulos-1": false, "Calima-3": false, "": false,
	} {
		if got := CodeTells(code); got != want {
			t.Errorf("%q: %v", code, got)
		}
	}
}
