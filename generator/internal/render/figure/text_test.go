package figure

import (
	"slices"
	"strings"
	"testing"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text string
		room int
		want []string
	}{
		{"", 100, []string{""}},
		{"Uno", 100, []string{"Uno"}},
		{"Uno dos", 200, []string{"Uno dos"}},
		{"uno dos tres cuatro cinco", 100, []string{"uno dos tres", "cuatro cinco"}},
		{"una interdisciplinariedad", 60, []string{"una", "interdis-", "ciplinari-", "edad"}},
	} {
		got := wrap(body, c.text, c.room)
		if !slices.Equal(got, c.want) {
			t.Errorf("wrap(%q, %d) = %q, want %q", c.text, c.room, got, c.want)
		}
	}
}

func TestWrapAlwaysFits(t *testing.T) {
	bare := strings.NewReplacer(" ", "", "-", "")
	text := "La Conferencia ampliada reúne a quienes articulan: electroencefalografistas, SNBF y ICBF."
	for _, f := range []face{body, soft, strong, accent, display} {
		for room := 40; room < width; room++ {
			lines := wrap(f, text, room)
			if widest(f, lines) > room {
				t.Fatalf("at %d the lines are %q", room, lines)
			}
			if got := bare.Replace(strings.Join(lines, "")); got != bare.Replace(text) {
				t.Fatalf("at %d the text became %q", room, got)
			}
		}
	}
}
