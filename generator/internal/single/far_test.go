package single

import (
	"bytes"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"pgregory.net/rapid"
)

// TestFold: a text comes back whole, whatever it repeats and how far apart.
func TestFold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		random := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1))
		var text []byte
		for range rapid.IntRange(0, 12).Draw(t, "pieces") {
			text = append(text, piece(random, text)...)
		}
		if got := unfold(t, fold(text)); !bytes.Equal(got, text) {
			t.Fatalf("%d bytes came back as %d others", len(text), len(got))
		}
	})
}

// piece is new bytes, few or many, one byte many times, or what was there before.
func piece(random *rand.Rand, before []byte) []byte {
	size := random.IntN(1 << random.IntN(16))
	switch random.IntN(4) {
	case 0:
		return bytes.Repeat([]byte{'a'}, size)
	case 1:
		if len(before) > 0 {
			from := random.IntN(len(before))
			return before[from:min(from+size, len(before))]
		}
	}
	fresh := make([]byte, size)
	for i := range fresh {
		fresh[i] = byte(random.Uint32())
	}
	return fresh
}

// TestFoldIsWorthIt: what stands twice, far apart, is kept once.
func TestFoldIsWorthIt(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	once := make([]byte, 100_000)
	for i := range once {
		once[i] = byte(random.Uint32())
	}
	if got := len(fold(append(once, once...))); got > len(once)+100 {
		t.Errorf("100,000 bytes twice fold to %d", got)
	}
}

// unfold does what static/single.js does.
func unfold(t *rapid.T, folded []byte) []byte {
	at := 0
	number := func() int {
		value, n := binary.Uvarint(folded[at:])
		if n <= 0 {
			t.Fatal("a number is cut")
		}
		at += n
		return int(value)
	}
	copies := make([][3]int, number())
	for i := range copies {
		copies[i] = [3]int{number(), number(), number()}
	}
	var text []byte
	for _, c := range copies {
		text = append(text, folded[at:at+c[0]]...)
		at += c[0]
		for range c[1] {
			text = append(text, text[len(text)-c[2]])
		}
	}
	return append(text, folded[at:]...)
}
