package vault

import (
	"strings"
	"unicode"
)

// Understood reports whether a person typed «entiendo», the word asked for before
// what cannot be undone. Case, accents and what stands around it are let pass:
// the word is to make people stop, not to examine them.
func Understood(typed string) bool {
	word := strings.TrimFunc(fold(typed), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return word == "entiendo"
}
