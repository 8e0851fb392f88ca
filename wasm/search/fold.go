package search

import "unicode/utf8"

// Fold takes case and accents away from a text in Latin letters. The letter ñ
// is no accented n and stays; letters and their accents may come composed or
// apart. Other scripts pass unchanged. Fold(Fold(s)) is Fold(s).
func Fold(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' {
			return string(foldFrom(s, i))
		}
	}
	return s
}

// foldFrom folds a text of which the first i bytes need no change.
func foldFrom(s string, i int) []byte {
	folded := make([]byte, i, len(s)+8)
	copy(folded, s)
	for _, r := range s[i:] {
		folded = appendFold(folded, r)
	}
	return folded
}

// latin holds the plain letter for each of U+00C0 to U+017F. A question mark
// stands for those that appendFold treats apart.
const (
	latinFirst = 0xC0
	latin      = "aaaaaa?ceeeeiiiid?ooooo?ouuuuy??" +
		"aaaaaa?ceeeeiiiid?ooooo?ouuuuy?y" +
		"aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllllllll" +
		"nnnnnnnnnoooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
)

// appendFold appends a rune without case and accent. It drops combining marks,
// save that a tilde makes an n before it an ñ.
func appendFold(folded []byte, r rune) []byte {
	switch {
	case r >= 'A' && r <= 'Z':
		return append(folded, byte(r)|0x20)
	case r < utf8.RuneSelf:
		return append(folded, byte(r))
	case r == '\u0303':
		if last := len(folded) - 1; last >= 0 && folded[last] == 'n' {
			return append(folded[:last], "ñ"...)
		}
		return folded
	case isMark(r):
		return folded
	case r >= latinFirst && r < latinFirst+rune(len(latin)) && latin[r-latinFirst] != '?':
		return append(folded, latin[r-latinFirst])
	}
	if letters := special(r); letters != "" {
		return append(folded, letters...)
	}
	return utf8.AppendRune(folded, r)
}

// special returns what the runes fold to that are more than a plain letter with
// an accent; nothing for all others.
func special(r rune) string {
	switch r {
	case 'Ñ', 'ñ':
		return "ñ"
	case 'Æ', 'æ':
		return "ae"
	case 'Œ', 'œ':
		return "oe"
	case 'Ĳ', 'ĳ':
		return "ij"
	case 'Þ', 'þ':
		return "th"
	case 'ß':
		return "ss"
	case 'ª':
		return "a"
	case 'º':
		return "o"
	}
	return ""
}

// isMark reports whether a rune leaves nothing when folded: combining accents
// and the soft hyphen.
func isMark(r rune) bool {
	return r >= 0x300 && r <= 0x36F || r == 0xAD
}
