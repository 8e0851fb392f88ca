package search

import (
	"strings"
	"unicode/utf8"
)

// vocabulary is the words of the entries, numbered in order of first use, with
// their families.
type vocabulary struct {
	words   []string         // folded
	numbers map[string]int32 // the other way round
	stems   []string         // by word

	// kin makes a ring of each family: the next word with the same stem.
	kin []int32

	// tildes are the words with an ñ, for those who have none to type.
	tildes []int32
}

// learn returns the number of a word, a new one if it has none yet.
func (v *vocabulary) learn(word []byte) int32 {
	n, known := v.numbers[string(word)]
	if !known {
		n = int32(len(v.words))
		text := string(word)
		v.words = append(v.words, text)
		v.numbers[text] = n
		if strings.Contains(text, "ñ") {
			v.tildes = append(v.tildes, n)
		}
	}
	return n
}

// relate joins the words that share a stem.
func (v *vocabulary) relate(stems []string) {
	v.stems = stems
	v.kin = make([]int32, len(v.words))
	first := make(map[string]int32, len(v.words))
	for i, stem := range stems {
		n := int32(i)
		member, ok := first[stem]
		if !ok {
			first[stem], v.kin[n] = n, n
			continue
		}
		v.kin[n], v.kin[member] = v.kin[member], n
	}
}

// storable returns the stem, or the word itself where the stem has no place in
// the encoded form.
func storable(word, stem string) string {
	shared := sharedPrefix(word, stem)
	if stem == "" || len(word)-shared > maxCut || strings.ContainsAny(stem[shared:], ".\n") {
		return word
	}
	return stem
}

// sharedPrefix is how many bytes two words have in common, whole letters only.
func sharedPrefix(a, b string) int {
	shared := 0
	for i, r := range a {
		if !strings.HasPrefix(b[i:], string(r)) {
			break
		}
		shared = i + utf8.RuneLen(r)
	}
	return shared
}
