package privacy

// digits are what a run of groups of digits comes to.
type digits struct {
	count int
	lead  string // its first digits, up to four
}

func (d *digits) add(group string) {
	d.count += len(group)
	if missing := 4 - len(d.lead); missing > 0 {
		d.lead += group[:min(missing, len(group))]
	}
}

// value of the first n digits.
func (d digits) value(n int) int {
	if len(d.lead) < n {
		return -1
	}
	return atoi(d.lead[:n])
}

// atoi is the value of a few digits.
func atoi(text string) (value int) {
	for i := range len(text) {
		value = value*10 + int(text[i]-'0')
	}
	return value
}

// group is the text of number i.
func (s *scan) group(i int) string { return s.text[s.tokens[i].start:s.tokens[i].end] }

// nextGroup returns the number after number i in the same run of digits, and
// the sign between them: a blank, if there is none.
func (s *scan) nextGroup(i int) (next int, separator rune) {
	switch j := i + 1; {
	case s.isSort(j, number) && s.follows(j):
		return j, ' '
	case s.isSort(j, sign) && s.isSort(j+1, number) && s.follows(j) && s.follows(j+1):
		r, tight := s.tokens[j].sign, s.isGlued(j) && s.isGlued(j+1)
		if r == '-' || r == ')' || tight && (r == '.' || r == ',' || r == '\'') {
			return j + 1, r
		}
	}
	return 0, 0
}

// collect gathers groups from number i until they hold exactly this many digits.
func (s *scan) collect(i, count int) (d digits, end int) {
	for s.isSort(i, number) {
		d.add(s.group(i))
		if d.count >= count {
			break
		}
		next, _ := s.nextGroup(i)
		if next == 0 {
			return d, 0
		}
		i = next
	}
	if d.count != count {
		return d, 0
	}
	return d, i + 1
}

// thousands reads groups of three digits after a first of up to four, all with
// the same sign between them, as in 1.020.304.050: seven to eleven digits.
func (s *scan) thousands(i int) (d digits, end int) {
	if s.length(i) > 4 {
		return d, 0
	}
	d.add(s.group(i))
	last, between, groups := i, rune(0), 0
	for {
		next, separator := s.nextGroup(last)
		if next == 0 || s.length(next) != 3 || d.count > 8 || between != 0 && between != '\'' && separator != between {
			break
		}
		d.add(s.group(next))
		last, between = next, separator
		groups++
	}
	if next, separator := s.nextGroup(last); groups < 2 || next > 0 && separator == between && between != ' ' {
		return d, 0
	}
	return d, last + 1
}

// chain reads all groups that signs join, and those of three digits after blanks:
// what may stand after a label.
func (s *scan) chain(i int) (d digits, end int) {
	short := s.length(i) <= 4
	for {
		d.add(s.group(i))
		next, separator := s.nextGroup(i)
		if next == 0 || separator == ' ' && (!short || s.length(next) != 3 || d.count > 8) {
			return d, i + 1
		}
		i = next
	}
}
