package assess

import "strings"

// TidyCode is a code as people mean it: «guadua – 31» is «Guadua-31». What has
// not the form of a code stays as it is but for case and hyphens.
func TidyCode(text string) string {
	text = strings.Map(plainHyphen, strings.Join(strings.Fields(text), " "))
	text = strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(text, " -", "-"), "- ", "-"))
	for i := range text {
		if i > 0 {
			return strings.ToUpper(text[:i]) + text[i:]
		}
	}
	return strings.ToUpper(text)
}

// plainHyphen makes one hyphen of all that keyboards and programs write for it.
func plainHyphen(r rune) rune {
	switch {
	case r >= '\u2010' && r <= '\u2015', r == '\u2212', r == '\uFE58', r == '\uFE63', r == '\uFF0D':
		return '-'
	}
	return r
}

// SameCode reports whether people would take two codes for one. No code is like
// none.
func SameCode(a, b string) bool { return a != "" && codeKey(a) == codeKey(b) }

// codeKey is a code without what does not tell it apart.
func codeKey(code string) string {
	return strings.Map(plainVowel, strings.ToLower(TidyCode(code)))
}

// plainVowel takes the accents of Spanish away. It is no search.Fold, which the
// module of the self-assessment does not have.
func plainVowel(r rune) rune {
	switch r {
	case 'á':
		return 'a'
	case 'é':
		return 'e'
	case 'í':
		return 'i'
	case 'ó':
		return 'o'
	case 'ú', 'ü':
		return 'u'
	}
	return r
}
