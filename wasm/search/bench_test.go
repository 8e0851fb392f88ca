package search

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

// benchEntries makes entries of 80 words whose frequencies fall as those of
// real text do.
func benchEntries(n int) []Entry {
	random := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(random, 1.1, 8, uint64(4000+n))
	words := func(n int) string {
		list := make([]string, n)
		for i := range list {
			list[i] = benchWord(zipf.Uint64())
		}
		return strings.Join(list, " ")
	}
	entries := make([]Entry, n)
	for i := range entries {
		id := "h" + strconv.Itoa(i%3) + "-" + strconv.Itoa(i)
		entries[i] = Entry{ID: id, Address: "/guia/#" + id, Title: words(6), Place: "3.4 · Tabla 2 · p. 9", Kind: "Criterio", Text: words(80)}
	}
	return entries
}

// benchWord spells a number in syllables.
func benchWord(n uint64) string {
	const syllables = "ca so pla nes re des ni ño va lo ra ción ge stor a co mu ti do fa"
	list := strings.Fields(syllables)
	word := ""
	for n += 3; n > 0; n /= 20 {
		word += list[n%20]
	}
	return word
}

// keystrokes are what a person types: beginnings, all of it, a slip.
var keystrokes = []string{"ca", "caso", "caso pla", "desre des ni", "de la casopla", "h1-4", "valorasion", "nino", "3.4", "Tabla 2"}

func benchmarkKeystroke(b *testing.B, n int) {
	x := Build(benchEntries(n), nil)
	for _, text := range keystrokes {
		b.Run(text, func(b *testing.B) {
			for b.Loop() {
				x.Search(Query{Text: text, Limit: 21})
			}
		})
	}
}

// What a page may spend on a letter at 4× throttle is 50 ms; in a module that
// is about 3 ms here.
func BenchmarkKeystroke700(b *testing.B)   { benchmarkKeystroke(b, 700) }
func BenchmarkKeystroke10000(b *testing.B) { benchmarkKeystroke(b, 10_000) }

func BenchmarkDecode700(b *testing.B) {
	data := Build(benchEntries(700), nil).Encode()
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Decode(data); err != nil {
			b.Fatal(err)
		}
	}
}
