package calendar

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestFold(t *testing.T) {
	x := strings.Repeat("x", 200)
	for _, test := range []struct{ name, text, want string }{
		{"short", "A:b", "A:b\r\n"},
		{"as long as may be", x[:75], x[:75] + "\r\n"},
		{"one too many", x[:76], x[:75] + "\r\n x\r\n"},
		{"three lines", x[:75+74+1], x[:75] + "\r\n " + x[:74] + "\r\n x\r\n"},
		{"a character at the edge", x[:74] + "ñ", x[:74] + "\r\n ñ\r\n"},
		{"a long one at the edge", x[:72] + "👩x", x[:72] + "\r\n 👩x\r\n"},
		{"a space at the edge", x[:75] + " y", x[:75] + "\r\n  y\r\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := string(fold(nil, test.text)); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestUnfoldUndoesFold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := "X:" + escape(strings.Repeat(rapid.String().Draw(t, "text"), rapid.IntRange(1, 20).Draw(t, "times")))
		folded := string(fold(nil, text))
		if got := strings.ReplaceAll(strings.TrimSuffix(folded, "\r\n"), "\r\n ", ""); got != text {
			t.Errorf("got %q, want %q", got, text)
		}
	})
}
