package vault

import (
	"strings"
	"unicode/utf8"
)

// Weakness says why a passphrase is refused; the words shown for it stand in the
// page.
type Weakness string

const (
	Strong   Weakness = ""
	Empty    Weakness = "empty"
	FewWords Weakness = "few-words" // fewer than MinWords, and shorter than LongEnough
	Short    Weakness = "short"     // shorter than MinLength in all
	Repeated Weakness = "repeated"  // the same words or letters over and over
	Sequence Weakness = "sequence"  // leans on 1234, abcd, neighbouring keys, the days of the week
	Site     Weakness = "site"      // made of words that this site suggests
)

// What a passphrase needs, in words and in letters and digits with their spaces.
// «mi gato negro salta» is enough; without MinWords only LongEnough is, which
// leaves the way open to password managers.
const (
	MinWords   = 4
	MinLength  = 16
	LongEnough = 20
)

const (
	minDistinct = 6  // different letters and digits
	minBeside   = 12 // letters beside what runs on by itself
	minOwn      = 2  // words that neither the site nor grammar supplies
)

// Weak judges a passphrase as typed, and names first what is worst about it. It
// knows no dictionary: that it finds nothing does not make a proverb strong.
func Weak(passphrase string) Weakness {
	words := split(Normalize(passphrase))
	own := withoutRuns(words)
	switch {
	case len(words) == 0:
		return Empty
	case fewLetters(words):
		return Repeated
	case len(own) == 0:
		return Sequence
	case repeats(words):
		return Repeated
	case tooFew(words):
		return FewWords
	case length(words) < MinLength:
		return Short
	case tooFew(own) || length(own) < minBeside:
		return Sequence
	case fromSite(Normalize(passphrase), own):
		return Site
	}
	return Strong
}

func tooFew(words []string) bool { return len(words) < MinWords && length(words) < LongEnough }

// length counts letters, digits, and one for each space between words.
func length(words []string) int {
	n := max(len(words)-1, 0)
	for _, word := range words {
		n += utf8.RuneCountInString(word)
	}
	return n
}

// fewLetters reports whether a few letters make up the whole.
func fewLetters(words []string) bool {
	letters := map[rune]bool{}
	for _, word := range words {
		for _, r := range word {
			letters[r] = true
		}
	}
	return length(words) >= minDistinct && len(letters) < minDistinct
}

// repeats reports whether enough words are there only because some come again.
func repeats(words []string) bool {
	seen := map[string]bool{}
	for _, word := range words {
		seen[word] = true
	}
	return len(words) >= MinWords && len(seen) < MinWords || cycles(strings.Join(words, ""))
}

// cycles reports whether a text is one part of it over and over: gatogatogato.
func cycles(text string) bool {
	for size := 1; size <= len(text)/2; size++ {
		if len(text)%size == 0 && text[size:] == text[:len(text)-size] {
			return true
		}
	}
	return false
}
