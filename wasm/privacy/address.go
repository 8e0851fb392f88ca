package privacy

// address recognises where a street, a block or a named place begins.
func (s *scan) address(i int) int {
	switch {
	case s.is(i, street):
		return s.street(i)
	case s.is(i, block):
		return s.block(i)
	case s.is(i, locality):
		return s.properName(s.afterOf(i + 1))
	case s.is(i, kilometre) && s.isSort(i+1, number):
		if j := s.afterOf(i + 2); s.is(j, road) {
			return s.properName(s.afterOf(j + 1))
		}
	}
	return 0
}

// afterOf passes «de», «del».
func (s *scan) afterOf(i int) int {
	if s.is(i, connector) && !s.is(i, article) {
		return i + 1
	}
	return i
}

// isOrdinal reports whether token i is the ending of «5ta».
func (s *scan) isOrdinal(i int) bool {
	return s.isGlued(i) && s.isSort(i, word) && s.isSort(i-1, number) && s.tokens[i].letters <= 3
}

// street recognises «Calle 45 # 12-30», «Av. Boyacá No. 45-30», «calle 45 con 13».
func (s *scan) street(i int) int {
	numbered := s.isSort(i+1, number)
	j := s.streetName(i + 1)
	if j == 0 || !s.follows(j) {
		return 0
	}
	switch {
	case s.isSign(j, '#'):
		j++
	case s.is(j, numberSign):
		j++
		for s.isSign(j, '°') || s.isSign(j, '.') || s.isSign(j, ':') {
			j++
		}
	case numbered && s.is(j, cross):
		j++
		if s.is(j, street) {
			j++
		}
	case !numbered || !s.isSort(j, number) || !s.isSign(s.suffix(j+1), '-'):
		return 0
	}
	return s.plate(j)
}

// streetName passes the number of a street with its letters, or its name.
func (s *scan) streetName(i int) int {
	if s.isSort(i, number) {
		return s.suffix(i + 1)
	}
	j := i
	for j < i+4 && s.isSort(j, word) && s.follows(j) && (s.tokens[j].shape != lower || s.is(j, connector)) && !s.is(j, numberSign) {
		j++
	}
	if j == i {
		return 0
	}
	return j
}

// suffix passes letters, bis and the quarter of the town after a number.
func (s *scan) suffix(i int) int {
	for s.follows(i) && (s.is(i, direction) || s.isLetter(i) && !s.is(i, numberSign) || s.isOrdinal(i)) {
		i++
	}
	return i
}

// plate recognises the number of a door, «12-30».
func (s *scan) plate(i int) int {
	if !s.isSort(i, number) {
		return 0
	}
	i = s.suffix(i + 1)
	if s.isSign(i, '-') && s.isSort(i+1, number) {
		i = s.suffix(i + 2)
	} else if s.isSort(i, number) && s.follows(i) && s.length(i) <= 3 {
		i = s.suffix(i + 1)
	}
	return i
}

// block recognises «Manzana 5 casa 12», «torre 3 apto 402».
func (s *scan) block(i int) int {
	j := i + 1
	if !s.isSort(j, number) && !s.isLetter(j) {
		return 0
	}
	j = s.suffix(j + 1)
	if s.isSign(j, ',') {
		j++
	}
	if s.is(j, lot) {
		j++
	} else if !s.is(j, numberSign) && !s.isSign(j, '#') {
		return 0
	}
	for s.is(j, numberSign) || s.isSign(j, '#') {
		j++
	}
	if !s.isSort(j, number) && !s.isLetter(j) {
		return 0
	}
	return s.suffix(j + 1)
}
