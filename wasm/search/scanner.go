package search

import (
	"strings"
	"unicode/utf8"
)

// scanner walks a text word by word:
//
//	s := scanner{text: text}
//	for s.scan() { … s.word, s.start, s.end … }
type scanner struct {
	text       string
	word       []byte // the word, folded; overwritten by the next scan
	start, end int    // where the word stands in the text
	next       int    // where to look for the next one
}

// scan goes to the next word; it reports false after the last.
func (s *scanner) scan() bool {
	s.start = s.skip()
	if s.start == len(s.text) {
		return false
	}
	s.word = s.word[:0]
	i := s.start
	for i < len(s.text) {
		r, size := runeAt(s.text, i)
		if !isLetter(r) && !isMark(r) && !s.dotInside(i) {
			break
		}
		s.word = appendFold(s.word, r)
		i += size
	}
	s.end, s.next = i, i+genderLength(s.text[i:])
	return true
}

// genderLength is how long an ending in parentheses is that offers the other
// gender or the plural, as in «gestor(a)»: it belongs to the word and is none.
func genderLength(rest string) int {
	if rest == "" || rest[0] != '(' {
		return 0
	}
	for _, ending := range []string{"(a)", "(as)", "(es)", "(o)", "(os)", "(s)"} {
		if strings.HasPrefix(rest, ending) {
			return len(ending)
		}
	}
	return 0
}

// skip finds where the next word starts.
func (s *scanner) skip() int {
	for i := s.next; i < len(s.text); {
		r, size := runeAt(s.text, i)
		if isLetter(r) {
			return i
		}
		i += size
	}
	return len(s.text)
}

// dotInside reports whether a dot that belongs to a word stands at i: after a
// digit, before a letter or digit, as in «3.4» and «G34.P» but not in «p.9».
func (s *scanner) dotInside(i int) bool {
	if s.text[i] != '.' || i+1 == len(s.text) || !isDigit(s.text[i-1]) {
		return false
	}
	r, _ := runeAt(s.text, i+1)
	return isLetter(r)
}

func runeAt(text string, i int) (rune, int) {
	if c := text[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(text[i:])
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// isLetter reports whether a rune belongs to words: letters and digits of the
// living alphabets, told by range since full tables would weigh in the module.
func isLetter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	case r < latinFirst:
		return r == 'ª' || r == 'º'
	case r < 0x250:
		return r != '×' && r != '÷'
	}
	return r >= 0x370 && r < 0x2000 || r >= 0x3040 && r < 0xD800
}

// hasDigit reports whether a word is a number or code, which is never stemmed
// nor guessed.
func hasDigit(word string) bool {
	for i := range len(word) {
		if isDigit(word[i]) {
			return true
		}
	}
	return false
}
