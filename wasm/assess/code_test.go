package assess_test

import (
	"testing"

	"acompana/wasm/assess"
)

func TestTidyCode(t *testing.T) {
	for text, want := range map[string]string{
		"guadua-31": "Guadua-31", " GUADUA – 31\n": "Guadua-31", "Guadua\u201131": "Guadua-31", "ñandú\u221207": "Ñandú-07",
		"ñ": "Ñ", "": "", "1020": "1020", "ana maría": "Ana maría",
	} {
		if got := assess.TidyCode(text); got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
		if again := assess.TidyCode(want); again != want {
			t.Errorf("%q is not tidy: %q", want, again)
		}
	}
}

func TestSameCode(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"Guadua-31", "guadua-31", true}, {"Guadua-31", "Guadua—31 ", true}, {"Túquerres-04", "TUQUERRES-04", true},
		{"Guadua-31", "Guadua-32", false}, {"", "", false}, {"Guadua-31", "", false},
	} {
		if got := assess.SameCode(test.a, test.b); got != test.want {
			t.Errorf("%q, %q: %v", test.a, test.b, got)
		}
	}
}
