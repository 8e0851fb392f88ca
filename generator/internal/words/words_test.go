package words

import (
	"math"
	"regexp"
	"slices"
	"testing"
)

// The count is part of what the site says of a passphrase's strength.
const count = 1533

func TestSpanish(t *testing.T) {
	all := Spanish()
	bits := math.Log2(float64(len(all)))
	t.Logf("%d words, %.2f bits each, %.1f bits in six", len(all), bits, 6*bits)
	if len(all) != count {
		t.Errorf("%d words, want %d", len(all), count)
	}
	if !slices.IsSorted(all) {
		t.Error("not in the list's order")
	}
	plain := regexp.MustCompile(`^[a-z]{3,8}$`)
	starts := map[string]string{}
	for _, word := range all {
		if !plain.MatchString(word) {
			t.Errorf("%q cannot be typed on any keyboard", word)
		}
		start := word[:min(4, len(word))]
		if other := starts[start]; other != "" {
			t.Errorf("%q begins as %q", word, other)
		}
		starts[start] = word
	}
}

func TestSpanishIsACopy(t *testing.T) {
	Spanish()[0] = "otra"
	if first := Spanish()[0]; first != "abdomen" {
		t.Errorf("the list begins with %q", first)
	}
}
