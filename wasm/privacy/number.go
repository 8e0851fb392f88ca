package privacy

// atNumber recognises what begins with digits: a date, what its label says, a
// phone, groups, a long run.
func (s *scan) atNumber(i int) (Finding, int) {
	if end := s.numericDate(i); end > 0 {
		return s.date(i, end)
	}
	if end := s.wordyDate(i); end > 0 {
		return s.date(i, end)
	}
	if s.length(i) == 8 && s.compactDate(i) && s.bornNear(i, i+1) {
		return s.finding(BirthDate, i, i+1)
	}
	label := s.label(i)
	if kind, end := s.labelled(i, label); end > 0 {
		if kind == Document && s.hasPrefix(i) {
			i--
		}
		return s.finding(kind, i, end)
	}
	if end := s.phone(i); end > 0 {
		return s.finding(Phone, i, end)
	}
	return s.loose(i, label)
}

// hasPrefix reports whether the letters of a passport are glued before number i.
func (s *scan) hasPrefix(i int) bool {
	return i > s.done && s.isGlued(i) && s.isSort(i-1, word) && s.tokens[i-1].letters <= 3 && !s.is(i-1, labelDocument)
}

// labelled recognises digits by the label before them.
func (s *scan) labelled(i int, label mark) (kind Kind, end int) {
	switch {
	case label&labelPetition != 0:
		if d, end := s.chain(i); d.count >= 5 {
			return Petition, end
		}
	case label&labelDocument != 0:
		if d, end := s.chain(i); d.count >= 6 && d.count <= 15 {
			return Document, end
		}
	case label&labelPhone != 0:
		if end := s.phone(i); end > 0 {
			return Phone, end
		}
		if d, end := s.collect(i, 7); end > 0 && d.lead[0] != '0' {
			return Phone, end
		}
	}
	return "", 0
}

// loose recognises digits that no label explains.
func (s *scan) loose(i int, label mark) (Finding, int) {
	d, end := s.thousands(i)
	if end == 0 {
		d, end = digits{}, i+1
		d.add(s.group(i))
		if d.count < 8 {
			return Finding{}, i + 1
		}
	}
	if s.harmless(i, end, d, label) {
		return Finding{}, end
	}
	return s.finding(looseKind(d, end > i+1), i, end)
}

// looseKind guesses by length and beginning.
func looseKind(d digits, grouped bool) Kind {
	switch lead := d.value(3); {
	case grouped, d.count == 10 && lead/10 >= 10 && lead/10 <= 11:
		return Document
	case d.count == 10 && lead >= 175 && lead <= 177:
		return Petition
	}
	return OtherNumber
}

// harmless reports whether long digits count or name something that is no person.
func (s *scan) harmless(i, end int, d digits, label mark) bool {
	switch {
	case label&norm != 0, s.isSign(i-1, '$'), s.follows(i) && s.is(i-1, amount):
		return true
	case s.follows(end) && (s.isSign(end, '%') || s.is(end, amount) || s.is(end, connector) && s.is(end+1, amount)):
		return true
	case label&labelCompany != 0:
		return d.count == 9 && d.lead[0] >= '8'
	case end > i+1:
		return false
	}
	return d.count == 8 && d.lead[0] == '2' && s.compactDate(i) || d.count == 12 && d.lead == "0180"
}

// label returns the marks of the word that says what the digits at i are. Signs
// and words such as «número» may stand between.
func (s *scan) label(i int) mark {
	const reach = 8
	const labels = labelDocument | labelPetition | labelPhone | labelCompany | norm
	for j := i - 1; j >= 0 && j > i-reach && s.tokens[j+1].gap != newLine; j-- {
		switch t := &s.tokens[j]; {
		case t.sort == number:
			return 0
		case t.sort == sign:
			if t.sign == '.' || t.sign == ';' || t.sign == '@' {
				return 0
			}
		case t.marks&labels != 0:
			return t.marks & labels
		case t.marks&filler == 0 && !(j == i-1 && s.isGlued(i) && t.letters <= 3):
			return 0
		}
	}
	return 0
}
