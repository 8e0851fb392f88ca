package privacy

// phone recognises a mobile or a landline with its area, ten digits in any
// groups, with or without the code of the country and parentheses.
func (s *scan) phone(i int) int {
	j, coded := s.countryCode(i)
	if s.isSign(j, '(') {
		j++
	}
	if !s.isSort(j, number) {
		return 0
	}
	if s.length(j) == 12 && s.group(j)[:2] == "57" && isPhone(s.group(j)[2:5]) {
		return j + 1
	}
	d, end := s.collect(j, 10)
	if end == 0 || !isPhone(d.lead[:3]) || !coded && s.length(j) < 2 {
		return 0
	}
	if d.lead[0] == '3' && s.length(j) < 3 || s.isCut(j) {
		return 0
	}
	return end
}

// countryCode passes +57, 57 or 0057 with its parentheses.
func (s *scan) countryCode(i int) (next int, found bool) {
	j := i
	if s.isSign(j, '(') {
		j++
	}
	if s.isSign(j, '+') {
		j++
	}
	if !s.isSort(j, number) {
		return i, false
	}
	switch s.group(j) {
	case "57", "0057":
		j++
	default:
		if s.isSign(j-1, '+') && j > i {
			return j, true
		}
		return i, false
	}
	if s.isSign(j, ')') || s.isSign(j, '-') {
		j++
	}
	return j, true
}

// isCut reports whether number i is the middle of a number with a fraction or of
// a numeral.
func (s *scan) isCut(i int) bool {
	return s.isGlued(i) && (s.isSign(i-1, '.') || s.isSign(i-1, ',')) && s.isGlued(i-1) && s.isSort(i-2, number)
}

// isPhone reports whether three digits begin a mobile or the area of a landline.
func isPhone(lead string) bool {
	n := atoi(lead)
	return n >= 300 && n < 360 || n >= 601 && n <= 608
}
