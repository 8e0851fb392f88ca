package vault

import (
	"strings"
	"unicode"
)

// Normalize is what a passphrase is before a key is made of it: without spaces
// around it, one space between words, in lower case, because phones capitalise
// the first letter, and without the invisible characters that come along when
// text is pasted. The browser has brought it to NFC before. It must never change,
// or vaults no longer open.
func Normalize(passphrase string) string {
	visible := strings.Map(func(r rune) rune {
		if isInvisible(r) {
			return -1
		}
		return r
	}, passphrase)
	return strings.ToLower(strings.Join(strings.Fields(visible), " "))
}

// isInvisible: soft hyphen, zero widths, marks of direction, byte order mark.
func isInvisible(r rune) bool {
	return r == 0xAD || r >= 0x200B && r <= 0x200F || r == 0x2060 || r == 0xFEFF
}

// split is a normalized passphrase as people see it: words of letters and digits.
func split(passphrase string) []string {
	return strings.FieldsFunc(passphrase, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}
