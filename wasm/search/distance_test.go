package search

import (
	"testing"

	"pgregory.net/rapid"
)

func TestErrata(t *testing.T) {
	for _, c := range []struct {
		name, typed, word string
		want              int // -1: too far
	}{
		{"one letter wrong", "evaluasion", "evaluacion", 1},
		{"one missing", "critrio", "criterio", 1},
		{"one too many", "critterio", "criterio", 1},
		{"two swapped", "cirterio", "criterio", 1},
		{"two wrong in a long word", "evalasion", "evaluacion", 2},
		{"two wrong in a short word", "ridis", "redes", -1},
		{"three letters are too short", "rad", "red", -1},
		{"four letters are enough", "hita", "hito", 1},
		{"ñ is one letter", "nino", "niño", 1},
		{"codes are not guessed", "g34x", "g34p", -1},
		{"another word", "criterio", "modalidad", -1},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := newErrata(c.typed)
			if e.max == 0 {
				if c.want != -1 {
					t.Errorf("not measured, want %d", c.want)
				}
				return
			}
			got, _ := e.to(c.word)
			if got > e.max {
				got = -1
			}
			if got != c.want {
				t.Errorf("got %d, want %d", got, c.want)
			}
		})
	}
}

func TestErrataOfABeginning(t *testing.T) {
	if _, got := newErrata("evalau").to("evaluacion"); got != 1 {
		t.Errorf("got %d, want 1", got)
	}
}

func TestErrataAgreesWithThePlainTable(t *testing.T) {
	word := rapid.StringMatching(`[abn~]{4,12}`)
	rapid.Check(t, func(t *rapid.T) {
		typed, other := word.Draw(t, "typed"), word.Draw(t, "word")
		e := newErrata(typed)
		far := e.max + 1
		wantBeginning := far
		for i := 1; i <= len(other); i++ {
			wantBeginning = min(wantBeginning, plainDistance(typed, other[:i]))
		}
		whole, beginning := e.to(other)
		if want := min(far, plainDistance(typed, other)); whole != want || beginning != wantBeginning {
			t.Fatalf("got %d and %d, want %d and %d", whole, beginning, want, wantBeginning)
		}
	})
}

// plainDistance fills the whole table.
func plainDistance(a, b string) int {
	rows := make([][]int, len(a)+1)
	for i := range rows {
		rows[i] = make([]int, len(b)+1)
		for j := range rows[i] {
			switch {
			case i == 0 || j == 0:
				rows[i][j] = i + j
				continue
			case a[i-1] == b[j-1]:
				rows[i][j] = rows[i-1][j-1]
			default:
				rows[i][j] = 1 + min(rows[i-1][j-1], rows[i-1][j], rows[i][j-1])
			}
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				rows[i][j] = min(rows[i][j], rows[i-2][j-2]+1)
			}
		}
	}
	return rows[len(a)][len(b)]
}
