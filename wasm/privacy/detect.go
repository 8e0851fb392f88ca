package privacy

// Detect returns what in a text may identify a person, in order. The text may be
// of any length and need not be valid UTF-8.
func Detect(text string) []Finding {
	s := scan{text: text, tokens: tokens(text)}
	var found []Finding
	for i := 0; i < len(s.tokens); {
		f, next := s.at(i)
		if f.Kind != "" {
			found = append(found, f)
			s.done = next
		}
		i = next
	}
	return found
}

// scan is a text cut into tokens. Its methods that recognise something at a
// token return where it ends: the index of the token after it, or 0 for nothing.
type scan struct {
	text   string
	tokens []token
	done   int // tokens before this one are in findings or before them
}

// at recognises what begins at token i; next is where to go on. A finding
// without a kind is something seen that identifies no one.
func (s *scan) at(i int) (f Finding, next int) {
	if end := s.email(i); end > 0 {
		return s.finding(Email, i, end)
	}
	switch t := &s.tokens[i]; t.sort {
	case word:
		return s.atWord(i)
	case number:
		return s.atNumber(i)
	default:
		if t.sign == '+' || t.sign == '(' {
			if end := s.phone(i); end > 0 {
				return s.finding(Phone, i, end)
			}
		}
	}
	return Finding{}, i + 1
}

func (s *scan) atWord(i int) (Finding, int) {
	if end := s.address(i); end > 0 {
		return s.finding(Address, i, end)
	}
	if end := s.facility(i); end > 0 {
		return s.finding(Facility, i, end)
	}
	if end := s.wordyDate(i); end > 0 {
		return s.date(i, end)
	}
	return s.person(i)
}

// finding is that tokens i to end are of a kind.
func (s *scan) finding(kind Kind, i, end int) (Finding, int) {
	return Finding{kind, s.tokens[i].start, s.tokens[end-1].end}, end
}

// is reports whether token i is a word with one of these marks.
func (s *scan) is(i int, marks mark) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].marks&marks != 0
}

// isSort reports whether token i is of a sort.
func (s *scan) isSort(i int, sort sort) bool {
	return i >= 0 && i < len(s.tokens) && s.tokens[i].sort == sort
}

// isSign reports whether token i is this sign.
func (s *scan) isSign(i int, r rune) bool {
	return s.isSort(i, sign) && s.tokens[i].sign == r
}

// isGlued reports whether token i follows the one before it without a blank.
func (s *scan) isGlued(i int) bool {
	return i > 0 && i < len(s.tokens) && s.tokens[i].gap == glued
}

// follows reports whether token i stands on the same line as the one before it.
func (s *scan) follows(i int) bool {
	return i < len(s.tokens) && s.tokens[i].gap != newLine
}

// isLetter reports whether token i is a word of one letter.
func (s *scan) isLetter(i int) bool {
	return s.isSort(i, word) && s.tokens[i].letters == 1
}

// length is how many bytes token i has: its digits, if it is a number.
func (s *scan) length(i int) int { return s.tokens[i].end - s.tokens[i].start }
