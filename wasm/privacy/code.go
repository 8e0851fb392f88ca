package privacy

// CodeProblem reports that a case code looks like something that leads to a
// person, and like what: a number of the SIM or of a document, a date, a name,
// initials. Codes as they are generated, a word and two digits, pass.
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

// namesInCode reports whether word i is a name, or two or three capitals that
// stand for one. Names that are common words pass: Luna, Rosa.
func (s *scan) namesInCode(i int) bool {
	t := &s.tokens[i]
	if t.marks&(given|surname) != 0 {
		return t.marks&common == 0
	}
	return t.shape == upper && t.letters <= 3 && t.marks == 0
}
