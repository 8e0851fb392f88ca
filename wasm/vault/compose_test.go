package vault

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

var trees = []string{"ceiba", "roble", "mango"}

func TestCompose(t *testing.T) {
	for name, c := range map[string]struct {
		words  []string
		random []uint32
		n      int
		want   string
		ok     bool
	}{
		"in order":          {trees, []uint32{0, 1, 2, 3}, 4, "ceiba roble mango ceiba", true},
		"more than needed":  {trees, []uint32{2, 1, 0}, 1, "mango", true},
		"last fair number":  {trees, []uint32{math.MaxUint32 - 1}, 1, "mango", true},
		"unfair is skipped": {trees, []uint32{math.MaxUint32, 1}, 1, "roble", true},
		"runs out":          {trees, []uint32{math.MaxUint32, 1}, 2, "", false},
		"no numbers":        {trees, nil, 1, "", false},
		"no words":          {nil, []uint32{1}, 1, "", false},
		"none wanted":       {trees, []uint32{1}, 0, "", false},
		"a power of two":    {trees[:2], []uint32{math.MaxUint32}, 1, "roble", true},
		"one word":          {trees[:1], []uint32{math.MaxUint32}, 1, "ceiba", true},
	} {
		got, ok := Compose(c.words, c.random, c.n)
		if got != c.want || ok != c.ok {
			t.Errorf("%s: got %q, %v, want %q, %v", name, got, ok, c.want, c.ok)
		}
	}
}

// Every word has as many fair numbers as any other: the last of them are one
// whole turn of the list, and what lies beyond is less than a turn.
func TestComposeIsFairAtTheEdge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		size := rapid.IntRange(1, 8_000).Draw(t, "size")
		words := make([]string, size)
		for i := range words {
			words[i] = number(uint64(i))
		}
		beyond := (1 << 32) % uint64(size)
		for i := range uint64(2 * size) {
			r := uint32(math.MaxUint32 - i)
			got, ok := Compose(words, []uint32{r}, 1)
			if want := number(uint64(r) % uint64(size)); ok != (i >= beyond) || ok && got != want {
				t.Fatalf("%d of %d words: got %q, %v", r, size, got, ok)
			}
			if i == beyond && ok && got != words[size-1] {
				t.Fatalf("the last fair number picks %q", got)
			}
		}
	})
}

// By a full period of a generator that visits every residue equally, each word
// comes equally often.
func TestComposeIsUniform(t *testing.T) {
	random := make([]uint32, 30_000)
	for i := range random {
		random[i] = uint32(i) * 2_654_435_761 // an even spread over all numbers
	}
	text, ok := Compose(trees, random, 29_000)
	if !ok {
		t.Fatal("ran out")
	}
	for _, tree := range trees {
		if n := strings.Count(text, tree); n < 9_400 || n > 9_930 {
			t.Errorf("%s came %d times of 29000", tree, n)
		}
	}
}

func TestComposedIsNotWeak(t *testing.T) {
	words := strings.Fields("ceiba roble mango arepa jirafa tambor violeta cometa rueda plátano escoba lámpara")
	rapid.Check(t, func(t *rapid.T) {
		random := rapid.Permutation([]uint32{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}).Draw(t, "random")
		for _, n := range []int{RestWords, SealWords} {
			if text, ok := Compose(words, random, n); !ok || Weak(text) != Strong || Normalize(text) != text {
				t.Fatalf("%q is refused: %q", text, Weak(text))
			}
		}
	})
}
