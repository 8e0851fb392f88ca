package course

// Measure is what is asked before and after.
type Measure struct{ Before, After []Question }

// Shift is a family of questions on both sides of the measure. Only pairs that
// were answered on both count; of each, the list says what became of it, by the
// question after.
type Shift struct {
	Family            string
	Before, After, Of int // right before, right after, of so many pairs
	Gained, Lost      []string
	Kept, Missed      []string
}

// Change is what can be said of a family.
type Change string

// The changes.
const (
	NotBoth Change = "not-both" // no pair was answered on both sides
	Grew    Change = "grew"
	Fell    Change = "fell"
	Firm    Change = "firm" // all right, both times
	Same    Change = "same" // as many as before, not all
)

// Change tells which of them it is.
func (s Shift) Change() Change {
	switch {
	case s.Of == 0:
		return NotBoth
	case s.After > s.Before:
		return Grew
	case s.After < s.Before:
		return Fell
	case s.After == s.Of:
		return Firm
	}
	return Same
}

// Shifts tells what changed in each family, in the order of the questions. It can
// be asked before the measure is ended: what is not answered does not count.
func (p Progress) Shifts(m Measure) []Shift {
	shifts := m.families()
	for _, pair := range m.pairs() {
		before, after := p.measured(Before, pair[0]), p.measured(After, pair[1])
		if before == "" || after == "" {
			continue
		}
		for i := range shifts {
			if shifts[i].Family == pair[1].Family {
				shifts[i].count(before == Right, after == Right, pair[1].ID)
			}
		}
	}
	return shifts
}

func (s *Shift) count(before, after bool, question string) {
	s.Of++
	list := &s.Missed
	switch {
	case before && after:
		list = &s.Kept
	case before:
		list = &s.Lost
	case after:
		list = &s.Gained
	}
	*list = append(*list, question)
	s.Before, s.After = len(s.Kept)+len(s.Lost), len(s.Kept)+len(s.Gained)
}

func (m Measure) families() []Shift {
	var shifts []Shift
	seen := map[string]bool{}
	for _, side := range [][]Question{m.Before, m.After} {
		for _, q := range side {
			if !seen[q.Family] {
				seen[q.Family] = true
				shifts = append(shifts, Shift{Family: q.Family})
			}
		}
	}
	return shifts
}

// pairs puts each question with itself, and of those that are left the first of a
// family with the first. What finds none is in no pair.
func (m Measure) pairs() [][2]Question {
	partner := make([]int, len(m.Before)) // in After, plus one
	taken := make([]bool, len(m.After))
	match := func(fits func(before, after Question) bool) {
		for i, before := range m.Before {
			for j, after := range m.After {
				if partner[i] == 0 && !taken[j] && before.Family == after.Family && fits(before, after) {
					partner[i], taken[j] = j+1, true
				}
			}
		}
	}
	match(func(before, after Question) bool { return before.ID == after.ID })
	match(func(before, after Question) bool { return true })
	var pairs [][2]Question
	for i, j := range partner {
		if j > 0 {
			pairs = append(pairs, [2]Question{m.Before[i], m.After[j-1]})
		}
	}
	return pairs
}
