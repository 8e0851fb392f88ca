package privacy

// clue returns the marks of the word before token i that says a person's name
// follows; none if there is none. A sign may stand between.
func (s *scan) clue(i int) mark {
	const clues = anyone | lady | known
	j := i - 1
	for j >= 0 && j >= i-3 && s.tokens[j].sort == sign && isBridge(s.tokens[j].sign) && s.follows(j+1) {
		j--
	}
	if j < 0 || !s.follows(j+1) {
		return 0
	}
	if s.is(j, called) && s.is(j-1, self) {
		return anyone | lady
	}
	return s.tokens[j].marks & clues
}

// isBridge reports whether a sign may stand between a clue and a name.
func isBridge(r rune) bool { return r == ':' || r == ',' || r == '(' || r == '"' || r == '-' }

// clued reports whether words that alone are no name are one after a clue.
func (s *scan) clued(i, end int, count [classes]int) bool {
	clue := s.clue(i)
	switch {
	case clue == 0:
		return false
	case count[sureFamily]+count[either] > 0:
		return true
	case count[faint] > 0:
		t := &s.tokens[i]
		return t.marks&given != 0 && clue&anyone != 0 && (t.marks&slippery == 0 || clue&lady != 0) && !s.isSign(i-1, ',')
	case count[unknown]+count[odd]+count[opening] > 0:
		return clue&anyone != 0 && !s.isSign(i-1, ',')
	}
	return false
}
