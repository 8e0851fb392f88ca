package privacy

// date is a finding if a word for birth stands near; any other date is passed.
func (s *scan) date(i, end int) (Finding, int) {
	if s.bornNear(i, end) {
		return s.finding(BirthDate, i, end)
	}
	return Finding{}, end
}

// numericDate recognises 12/05/2010, 12-5-10, 2010.05.12.
func (s *scan) numericDate(i int) int {
	if i+4 >= len(s.tokens) {
		return 0
	}
	for j := i + 1; j < i+5; j++ {
		want := number
		if j%2 != i%2 {
			want = sign
		}
		if !s.isSort(j, want) || !s.isGlued(j) {
			return 0
		}
	}
	first := s.tokens[i+1].sign
	if first != s.tokens[i+3].sign || first != '/' && first != '-' && first != '.' {
		return 0
	}
	if !isDate(s.group(i), s.group(i+2), s.group(i+4)) && !isDate(s.group(i+4), s.group(i+2), s.group(i)) {
		return 0
	}
	return i + 5
}

func isDate(day, month, year string) bool {
	if len(day) > 2 || len(month) > 2 || len(year) != 2 && len(year) != 4 {
		return false
	}
	return isDay(day) && atoi(month) >= 1 && atoi(month) <= 12
}

func isDay(text string) bool { return len(text) <= 2 && atoi(text) >= 1 && atoi(text) <= 31 }

// compactDate reports whether eight digits are a date without signs.
func (s *scan) compactDate(i int) bool {
	g := s.group(i)
	return isDate(g[6:], g[4:6], g[:4]) && isYear(g[:4]) || isDate(g[:2], g[2:4], g[4:]) && isYear(g[4:])
}

func isYear(text string) bool { return len(text) == 4 && (text[:2] == "19" || text[:2] == "20") }

// wordyDate recognises «12 de mayo de 2010», «doce de mayo», «mayo de 2010».
func (s *scan) wordyDate(i int) int {
	j := i
	if s.isSort(i, number) && isDay(s.group(i)) || s.is(i, dayWord) {
		j++
		if s.isSign(j, '°') {
			j++
		}
		if s.is(j, connector) {
			j++
		}
	}
	if !s.is(j, month) {
		return 0
	}
	j++
	k := j
	for s.is(k, connector) {
		k++
	}
	if s.isSort(k, number) && isYear(s.group(k)) {
		return k + 1
	}
	if j == i+1 {
		return 0 // the month alone
	}
	return j
}

// bornNear reports whether the sentence says near a date that someone was born
// on it, or has a birthday.
func (s *scan) bornNear(i, end int) bool {
	const before, after = 10, 4
	for j := i - 1; j >= 0 && j >= i-before && !s.endsSentence(j) && (s.follows(j+1) || s.isSign(j, ':')); j-- {
		if s.saysBorn(j, i) {
			return true
		}
	}
	for j := end; j < len(s.tokens) && j < end+after && !s.endsSentence(j) && s.follows(j); j++ {
		if s.saysBorn(j, j+1) && !s.is(j, filler) {
			return true
		}
	}
	return false
}

// saysBorn reports whether token j says it of someone. Turning so many years
// must be said right before the date at i.
func (s *scan) saysBorn(j, i int) bool {
	if s.is(j, born) {
		return !s.isOfThing(j)
	}
	return s.is(j, turns) && i-j <= 6 && !(s.is(j-1, self) && s.follows(j)) && !s.isOfThing(j) && !s.is(j+1, cross)
}

// isOfThing reports whether the words right before token j are a programme, a
// term or the like.
func (s *scan) isOfThing(j int) bool {
	for k := j - 1; k >= 0 && k >= j-3 && s.follows(k+1); k-- {
		if s.tokens[k].sort != word || s.tokens[k].marks&anyone != 0 {
			return false
		}
		if s.is(k, thing) {
			return true
		}
	}
	return false
}

func (s *scan) endsSentence(i int) bool {
	switch s.tokens[i].sign {
	case '.', ';', '!', '?':
		return true
	}
	return false
}
