package privacy

// CodeProblem reports that a case code looks like something that leads to a
// person, and like what: a number of the SIM or of a document, a date, a month, a
// name, a name with an initial, initials. Codes as they are generated, a word and
// two digits, pass. A code stands for one person and is seen by many: what would
// be let through in a note is not let through here. See also CodeTells.
func CodeProblem(code string) (Kind, bool) {
	if found := Detect(code); len(found) > 0 && found[0].Kind != OtherNumber {
		return found[0].Kind, true
	}
	s := scan{text: code, tokens: tokens(code)}
	digits := 0
	for i := range s.tokens {
		switch t := &s.tokens[i]; {
		case t.sort == number:
			digits += s.length(i)
		case t.sort == word && t.marks&month != 0:
			return BirthDate, true
		case t.sort == word && s.namesInCode(i):
			return PersonName, true
		}
	}
	return codeNumber(&s, digits)
}

// codeNumber judges a code by its digits: six or more are no running number.
func codeNumber(s *scan, digits int) (Kind, bool) {
	if digits < 5 {
		return "", false
	}
	for i := range s.tokens {
		if s.isSort(i, number) && (s.numericDate(i) > 0 || s.shortDate(i)) {
			return BirthDate, true
		}
	}
	return OtherNumber, true
}

// shortDate reports whether number i is a date of six or eight digits.
func (s *scan) shortDate(i int) bool {
	switch g := s.group(i); len(g) {
	case 8:
		return s.compactDate(i)
	case 6:
		return isDate(g[:2], g[2:4], g[4:]) || isDate(g[4:], g[2:4], g[:2])
	}
	return false
}
