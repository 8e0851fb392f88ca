package search

import "strings"

// How much a match is worth by how alike the words are. Each kind is worth less
// than those before it; those from worthBeginning up are sure.
const (
	worthSame      = 1
	worthKin       = 0.8
	worthBeginning = 0.5  // to which closeness adds
	closeness      = 0.25 // the share of the word that was typed, times this
	worthTilde     = 0.3
	worthTildeKin  = 0.28
	worthTildeFrom = 0.24
	worthForm      = 0.22
	worthSlipFrom  = 0.12 // the beginning of a word with letters wrong
)

// worthSlips is what a word is worth by how many letters are wrong.
var worthSlips = [maxErrata + 1]float32{1: 0.2, 2: 0.15}

// sure reports whether a worth is no guess.
func sure(worth float32) bool { return worth >= worthBeginning }

// lookUp finds the words of the index that the i-th term stands for.
func (s *search) lookUp(i int, typing bool) {
	text := s.terms[i].text
	if n, ok := s.numbers[text]; ok {
		s.addFamily(i, n, worthSame, worthKin)
	}
	if typing || !s.found(i) {
		s.addBeginnings(i)
	}
	if strings.Contains(text, "n") {
		s.addTildes(i, typing)
	}
	if !s.found(i) && !hasDigit(text) {
		s.addForms(i)
	}
	if !s.found(i) {
		s.addSlips(i, typing)
	}
}

func (s *search) found(i int) bool { return len(s.terms[i].matches) > 0 }

// add matches a word with a term, once; callers go from best to worst.
func (s *search) add(i int, word int32, worth float32) {
	a, number := &s.answers[word], uint8(i+1)
	if a.last == number {
		return
	}
	a.last = number
	if worth > a.worth {
		a.worth, a.term = worth, number
	}
	s.terms[i].matches = append(s.terms[i].matches, match{word, worth})
}

// addFamily adds a word and those with the same stem.
func (s *search) addFamily(i int, word int32, worth, worthKin float32) {
	s.add(i, word, worth)
	for n := s.kin[word]; n != word; n = s.kin[n] {
		s.add(i, n, worthKin)
	}
}

// addBeginnings adds words that begin with the term. One letter begins too many
// words to say anything.
func (s *search) addBeginnings(i int) {
	text := s.terms[i].text
	if len(text) < 2 && !hasDigit(text) {
		return
	}
	for n, word := range s.words {
		if strings.HasPrefix(word, text) {
			share := float32(len(text)) / float32(len(word))
			s.add(i, int32(n), worthBeginning+closeness*share)
		}
	}
}

// addTildes adds words that have an ñ where the term has an n.
func (s *search) addTildes(i int, typing bool) {
	text := s.terms[i].text
	for _, n := range s.tildes {
		if beyond, ok := beginsLoosely(s.words[n], text); ok && beyond == 0 {
			s.addFamily(i, n, worthTilde, worthTildeKin)
		}
	}
	if !typing || len(text) < 2 {
		return
	}
	for _, n := range s.tildes {
		if _, ok := beginsLoosely(s.words[n], text); ok {
			s.add(i, n, worthTildeFrom)
		}
	}
}

// addForms adds the words with the longest stem that begins the term: a form of
// a known word that no entry holds. What is left must look like an ending.
func (s *search) addForms(i int) {
	const minStem, maxEnding = 4, 5
	text := s.terms[i].text
	least, longest := max(minStem, len(text)-maxEnding), 0
	for _, stem := range s.stems {
		if len(stem) >= least && len(stem) > longest && strings.HasPrefix(text, stem) {
			longest = len(stem)
		}
	}
	if longest == 0 {
		return
	}
	for n, stem := range s.stems {
		if stem == text[:longest] {
			s.add(i, int32(n), worthForm)
		}
	}
}

// addSlips adds the words at the smallest edit distance, and, for a word still
// being typed, those whose beginning is as near.
func (s *search) addSlips(i int, typing bool) {
	var wholes, begun [maxErrata + 1][]int32
	e := newErrata(s.terms[i].text)
	if e.max == 0 {
		return
	}
	for n, word := range s.words {
		switch whole, beginning := e.to(word); {
		case whole <= e.max:
			wholes[whole] = append(wholes[whole], int32(n))
		case typing && beginning <= e.max:
			begun[beginning] = append(begun[beginning], int32(n))
		}
	}
	for d := 1; d <= e.max && !s.found(i); d++ {
		for _, n := range wholes[d] {
			s.addFamily(i, n, worthSlips[d], worthSlips[d])
		}
		for _, n := range begun[d] {
			s.add(i, n, worthSlipFrom)
		}
	}
}
