package privacy

import "unicode/utf8"

// latin holds the plain letter for each of U+00C0 to U+017F, as they are
// compared here: ñ is n, since many type it so.
const (
	latinFirst = 0xC0
	latin      = "aaaaaaaceeeeiiiidnooooo?ouuuuyts" +
		"aaaaaaaceeeeiiiidnooooo?ouuuuyty" +
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll" +
		"lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)

// appendFold appends a letter without case and accent; marks leave nothing.
func appendFold(folded []byte, r rune) []byte {
	switch {
	case r >= 'A' && r <= 'Z':
		return append(folded, byte(r)|0x20)
	case r < utf8.RuneSelf:
		return append(folded, byte(r))
	case isMark(r):
		return folded
	case r >= latinFirst && r < latinFirst+rune(len(latin)):
		return append(folded, latin[r-latinFirst])
	}
	return utf8.AppendRune(folded, r)
}

// isMark reports whether a rune is seen as part of the letter before it, or not
// at all: combining accents, soft hyphen, joiners.
func isMark(r rune) bool {
	return r >= 0x300 && r <= 0x36F || r == 0xAD || r >= 0x200B && r <= 0x200D || r == 0x2060 || r == 0xFEFF
}

// isLetter reports whether a rune belongs to words: letters of the living
// alphabets, told by range since full tables would weigh in the module.
func isLetter(r rune) bool {
	switch {
	case r < utf8.RuneSelf:
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
	case r < 0x250:
		return r >= latinFirst && r != '×' && r != '÷'
	}
	return r >= 0x370 && r < 0x2000 || r >= 0x3040 && r < 0xD800
}

// isUpper reports whether a letter is a capital, as far as Spanish writes them.
func isUpper(r rune) bool {
	return r >= 'A' && r <= 'Z' || r >= 0xC0 && r <= 0xDE && r != '×' || r >= 0x100 && r < 0x180 && r&1 == 0
}

// isSpace reports whether a rune is a blank within a line.
func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == 0xA0 || r >= 0x2000 && r <= 0x200A || r == 0x202F || r == 0x3000
}
