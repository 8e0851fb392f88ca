package privacy

// class is what a word is worth as part of a name.
type class uint8

const (
	noName     class = iota
	sureGiven        // means nothing else
	sureFamily       // a surname that means nothing else
	either           // a common word, but with a capital
	faint            // a common word in lower case, or in a text of capitals
	odd              // not on the lists, spelt as names only are
	unknown          // not on the lists, with a capital
	opening          // the same, first of a sentence
	classes
)

func (s *scan) class(i int) class {
	t := &s.tokens[i]
	switch {
	case t.sort != word || t.letters < 2:
		return noName
	case t.marks&(given|surname) != 0:
		return listed(t)
	case t.marks != 0 && t.marks != rare || t.shape != title || t.letters < 3:
		return noName
	case t.marks == rare:
		return odd
	case s.opensSentence(i):
		return opening
	}
	return unknown
}

func listed(t *token) class {
	switch {
	case t.marks&common != 0 && t.shape == title:
		return either
	case t.marks&anyone != 0:
		return noName
	case t.marks&common != 0:
		return faint
	case t.marks&given != 0:
		return sureGiven
	}
	return sureFamily
}

// opensSentence reports whether token i is where a capital says nothing.
func (s *scan) opensSentence(i int) bool {
	if i == 0 || s.tokens[i].gap == newLine {
		return true
	}
	before := s.tokens[i-1]
	return before.sort == sign && before.sign != ',' && before.sign != '/' && !(before.sign == '-' && s.isGlued(i))
}

// person recognises a name. A run of names that is a place's or a norm's is
// passed without a finding.
func (s *scan) person(i int) (Finding, int) {
	if end := s.initialAndSurname(i); end > 0 {
		return s.finding(PersonName, i, end)
	}
	first := s.class(i)
	if first == noName {
		return Finding{}, i + 1
	}
	if first == opening && !s.leadsName(i) && s.clue(i) == 0 {
		return Finding{}, i + 1
	}
	end, count := s.nameRun(i)
	if s.afterZone(i) || count[sureGiven]+count[sureFamily] == 0 && s.isTown(i) {
		return Finding{}, end
	}
	if isName(count, end-i) || s.clued(i, end, count) {
		return s.finding(PersonName, i, end)
	}
	return Finding{}, end // what is no name as a whole has no name in it
}

// initialAndSurname recognises «M. Rodríguez».
func (s *scan) initialAndSurname(i int) int {
	if s.isLetter(i) && s.tokens[i].shape == title && s.isSign(i+1, '.') && s.isGlued(i+1) &&
		i+2 < len(s.tokens) && s.follows(i+2) && s.class(i+2) == sureFamily {
		return i + 3
	}
	return 0
}

// leadsName reports whether the first word of a sentence, itself unknown, stands
// before a surname.
func (s *scan) leadsName(i int) bool {
	if !s.isGluedByBlank(i + 1) {
		return false
	}
	c := s.class(i + 1)
	return c == sureFamily || c == odd
}

// nameRun reads the words of a name from i on and counts their classes.
func (s *scan) nameRun(i int) (end int, count [classes]int) {
	end = i
	for j := i; j > 0 || i == 0; {
		count[s.class(j)]++
		end = j + 1
		j = s.nextName(j, count)
		if j == 0 {
			break
		}
	}
	return end, count
}

// nextName returns the word that goes on with a name after word j: the next one,
// or the one after «de la». Double surnames may be joined by a hyphen.
func (s *scan) nextName(j int, count [classes]int) int {
	k := j + 1
	if s.isSign(k, '-') && s.isGlued(k) && s.isGlued(k+1) {
		return s.ifName(k + 1)
	}
	for k < j+3 && s.is(k, connector) && s.isGluedByBlank(k) {
		k++
	}
	if !s.isGluedByBlank(k) {
		return 0
	}
	if k > j+1 && (count[sureGiven]+count[sureFamily]+count[either]+count[odd] == 0 || s.class(k) == faint) {
		return 0
	}
	return s.ifName(k)
}

func (s *scan) ifName(k int) int {
	if s.class(k) == noName {
		return 0
	}
	return k
}

// isName reports whether words of these classes are a name without any clue.
func isName(count [classes]int, words int) bool {
	names := count[sureGiven] + count[sureFamily] + count[odd]
	titled := count[either] + count[unknown] + count[odd]
	switch {
	case count[sureGiven] > 0:
		return true
	case words > 1:
		return names > 0 || titled > 1
	}
	return false
}

// afterZone reports whether a name that begins at i is one of a place, an
// institution or a norm, by the word before it.
func (s *scan) afterZone(i int) bool {
	j := i - 1
	if !s.isGluedByBlank(i) {
		return false
	}
	if s.is(j, connector) {
		j--
	}
	return s.is(j, zone|saint) && !s.is(j, anyone)
}

// isTown reports whether a name that may be a place's is one: after «El», «La»
// with a capital, or before «de», as in Santander de Quilichao.
func (s *scan) isTown(i int) bool {
	if s.class(i) != either {
		return false
	}
	afterArticle := s.is(i-1, article) && s.tokens[i-1].shape == title && s.isGluedByBlank(i)
	return afterArticle || s.is(i, place) && s.is(i+1, connector)
}
