package privacy

import (
	"strings"
	"testing"
)

// Words are looked up folded: a list that holds an accent or a word twice, or a
// sure name that is on the list of common words too, has a slip in it.
func TestLists(t *testing.T) {
	for i, list := range lists {
		seen := map[string]bool{}
		for w := range strings.FieldsSeq(list.words) {
			var folded []byte
			for _, r := range w {
				folded = appendFold(folded, r)
			}
			if string(folded) != w || seen[w] {
				t.Errorf("list %d: %q is not folded, or twice", i, w)
			}
			seen[w] = true
		}
	}
	for _, pair := range [][2]string{{givenNames, givenNouns}, {givenNames, givenWords}, {givenNouns, givenWords}, {surnames, surnameWords}} {
		for w := range strings.FieldsSeq(pair[0]) {
			if strings.Contains(" "+strings.Join(strings.Fields(pair[1]), " ")+" ", " "+w+" ") {
				t.Errorf("%q is on two lists that exclude each other", w)
			}
		}
	}
}

func TestLookUp(t *testing.T) {
	for _, c := range []struct {
		word string
		want mark
	}{
		{"maria", given}, {"luz", given | common}, {"rojas", surname | common}, {"gomez", surname},
		{"yuleidy", given}, {"wayuu", place}, {"yhoiber", 0}, {"weisner", rare}, {"ashley", rare}, {"resolucion", norm},
		{"prioridades", plain}, {"defensorias", plain}, {"lineamientos", plain}, {"sarmiento", surname},
		{"bautista", surname}, {"zenobia", 0}, {"muy", plain},
	} {
		if got := lookUp([]byte(c.word)); got&c.want != c.want || c.want == 0 && got != 0 {
			t.Errorf("%s has marks %b, want %b", c.word, got, c.want)
		}
	}
}
