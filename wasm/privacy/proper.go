package privacy

// properName recognises the proper name of a place: of a vereda, a barrio, a
// school.
func (s *scan) properName(i int) int {
	j := s.properHead(i)
	if j == 0 {
		return 0
	}
	for {
		k := j
		for k < j+2 && s.is(k, connector) && s.follows(k) {
			k++
		}
		if !s.isProper(k, k > j) {
			return j
		}
		j = k + 1
	}
}

// properHead recognises the first words of such a name. In lower case they must
// be a saint, a given name or surname, or an article and a usual name.
func (s *scan) properHead(i int) int {
	if !s.isSort(i, word) || !s.follows(i) {
		return 0
	}
	switch {
	case s.is(i, saint) && s.isSort(i+1, word) && s.isGluedByBlank(i+1):
		return i + 2
	case s.is(i, article) && s.isSort(i+1, word) && s.isGluedByBlank(i+1):
		if s.is(i+1, homely) || s.tokens[i].shape == title && s.tokens[i+1].shape == title {
			return i + 2
		}
		if s.tokens[i].shape == title && s.is(i+1, saint) {
			return s.properHead(i + 1)
		}
		return 0
	case s.isProper(i, true), s.tokens[i].shape == title && s.is(i, homely):
		return i + 1
	}
	return 0
}

// isProper reports whether word i may belong to a proper name: it has a capital,
// and is neither plain nor, where strict, anything but a name or unknown.
func (s *scan) isProper(i int, strict bool) bool {
	if !s.isSort(i, word) || !s.isGluedByBlank(i) {
		return false
	}
	t := &s.tokens[i]
	if t.marks&(given|surname|place) != 0 && (t.marks&common == 0 || t.shape == title) {
		return true
	}
	return t.shape == title && (!strict || t.marks&(plain|facility|anyone|month) == 0)
}

// isGluedByBlank reports whether only blanks stand before token i.
func (s *scan) isGluedByBlank(i int) bool { return i < len(s.tokens) && s.tokens[i].gap == spaced }
