package privacy

// email recognises an address of electronic mail, with its @ glued or between
// blanks, or «arroba» before a domain.
func (s *scan) email(i int) int {
	if !s.inLocalPart(i) || s.isGlued(i) && s.inLocalPart(i-1) {
		return 0
	}
	j := i + 1
	for s.isGlued(j) && s.inLocalPart(j) {
		j++
	}
	if !s.isSign(j, '@') && !s.is(j, arroba) || !s.follows(j) || j+1 >= len(s.tokens) || !s.follows(j+1) {
		return 0
	}
	return s.domain(j + 1)
}

// inLocalPart reports whether token i may stand before an @.
func (s *scan) inLocalPart(i int) bool {
	switch t := &s.tokens[i]; t.sign {
	case 0:
		return t.marks&arroba == 0
	case '.', '_', '-', '+', '%':
		return true
	}
	return false
}

// domain recognises words with dots between them, of which the last has letters.
func (s *scan) domain(i int) (end int) {
	if s.tokens[i].sort == sign {
		return 0
	}
	for j := i + 1; s.isGlued(j) && (s.tokens[j].sort != sign || s.isSign(j, '.') || s.isSign(j, '-')); j++ {
		if s.isSign(j-1, '.') && s.tokens[j].sort == word && s.tokens[j].letters > 1 {
			end = j + 1
		}
	}
	return end
}
