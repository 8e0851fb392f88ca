package privacy

import "strings"

// namesInCode reports whether word i is a name, a name with an initial, or a few
// capitals that stand for one. Names that are common words pass where they are of
// nature, since codes are made of such.
func (s *scan) namesInCode(i int) bool {
	t := &s.tokens[i]
	if t.shape == upper && t.letters <= mostInitials {
		return true
	}
	folded := s.folded(i)
	return !hasWord(natureNames, folded) && (t.marks&(given|surname) != 0 || t.marks&plain == 0 && withInitial(folded))
}

// mostInitials is how many initials Colombian names have: two given names and two
// surnames.
const mostInitials = 4

// folded is word i without case and accents.
func (s *scan) folded(i int) []byte {
	var folded []byte
	for _, r := range s.text[s.tokens[i].start:s.tokens[i].end] {
		folded = appendFold(folded, r)
	}
	return folded
}

// withInitial reports whether a word is a name with one letter at its end, as
// Juanp, or a surname or given name with one before it, as Jperez. Short names
// would be found in other words.
func withInitial(folded []byte) bool {
	last := len(folded) - 1
	if last < 3 {
		return false
	}
	before, after := lookUp(folded[:last]), lookUp(folded[1:])
	return before&common == 0 && (before&given != 0 || before&surname != 0 && last > 4) ||
		last > 3 && (after&surname != 0 || after&given != 0 && after&common == 0) && !hasWord(natureNames, folded[1:])
}

// CodeTells reports whether a code has a word about people or what happened to
// them: it would tell something of the case to whoever reads it.
func CodeTells(code string) bool {
	s := scan{text: code, tokens: tokens(code)}
	for i := range s.tokens {
		if s.isSort(i, word) && (s.tokens[i].marks&anyone != 0 || tells(s.folded(i))) {
			return true
		}
	}
	return false
}

// tells reports whether a word is about a case, alone or as a plural.
func tells(folded []byte) bool {
	if hasWord(tellingWords, folded) {
		return true
	}
	rest, plural := strings.CutSuffix(string(folded), "s")
	if !plural {
		return false
	}
	marks := lookUp([]byte(rest))
	return marks&anyone != 0 || hasWord(tellingWords, []byte(rest)) || hasWord(tellingWords, []byte(strings.TrimSuffix(rest, "e")))
}

// hasWord reports whether a word is in a list of words between blanks.
func hasWord(list string, folded []byte) bool {
	for w := range strings.FieldsSeq(list) {
		if w == string(folded) {
			return true
		}
	}
	return false
}
