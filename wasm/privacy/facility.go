package privacy

// facility recognises a school or hospital with its proper name.
func (s *scan) facility(i int) int {
	j := s.facilityKind(i)
	if j == 0 {
		return 0
	}
	lead := j
	for j < lead+5 && s.isQualifier(j) {
		j++
	}
	quoted := s.isSign(j, '"')
	if quoted {
		j++
	}
	if s.is(j, place) && s.is(i-1, indefinite) {
		return 0 // «un colegio de Bogotá»
	}
	end := s.facilityName(j, quoted)
	if end > 0 && quoted && s.isSign(end, '"') {
		end++
	}
	return end
}

// facilityName is as properName, but the name may be glued to a quote.
func (s *scan) facilityName(i int, quoted bool) int {
	if quoted && s.isSort(i, word) && s.isGlued(i) {
		end := i
		for s.isSort(end, word) && s.follows(end) {
			end++
		}
		return end
	}
	return s.properName(i)
}

// facilityKind passes the words for what it is: «colegio», «jardín infantil»,
// «centro de salud».
func (s *scan) facilityKind(i int) int {
	switch {
	case s.is(i, facility):
		if s.is(i+1, facility) && s.follows(i+1) {
			return i + 2 // «ESE Hospital»
		}
		return i + 1
	case !s.is(i, facilityHead):
		return 0
	}
	j := i + 1
	if s.is(j, connector) {
		j++
	}
	if s.is(j, facilityTail) && s.follows(j) {
		return j + 1
	}
	return 0
}

// isQualifier reports whether word i says more of what it is, before its name:
// «distrital», «de», «rural».
func (s *scan) isQualifier(i int) bool {
	if !s.isSort(i, word) || !s.isGluedByBlank(i) {
		return false
	}
	t := &s.tokens[i]
	if t.marks&connector != 0 && t.marks&article == 0 {
		return true
	}
	return t.marks&plain != 0 && t.marks&(article|saint|homely|given|surname|place|facilityHead) == 0
}
