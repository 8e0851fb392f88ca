package assess

// Shift is one competency in two rounds.
type Shift struct {
	Competency string
	From, To   Level
}

// Change is what became of a level.
type Change string

// The changes. To have no level is no level below the first: to get one is not to
// rise, and to have none any more is not to fall.
const (
	Up      Change = "up"
	Down    Change = "down"
	Same    Change = "same"
	New     Change = "new"     // a level now, none then
	Gone    Change = "gone"    // a level then, none now
	Neither Change = "neither" // no level in either
)

// Change tells which of them it is.
func (s Shift) Change() Change {
	switch from, to := s.From.Rank(), s.To.Rank(); {
	case from == 0 && to == 0:
		return Neither
	case from == 0:
		return New
	case to == 0:
		return Gone
	case from < to:
		return Up
	case from > to:
		return Down
	}
	return Same
}

// Movement is what changed between two rounds: the shifts of each change. Each
// competency is in one list, in the order given.
type Movement struct{ Up, Down, Same, New, Gone, Neither []Shift }

// Compare tells what changed from an older round to a newer one, or from how a
// person sees that time now.
func Compare(from, to Levels, competencies []string) Movement {
	var m Movement
	for _, competency := range competencies {
		s := Shift{Competency: competency, From: from(competency), To: to(competency)}
		list := m.list(s.Change())
		*list = append(*list, s)
	}
	return m
}

func (m *Movement) list(change Change) *[]Shift {
	switch change {
	case Up:
		return &m.Up
	case Down:
		return &m.Down
	case New:
		return &m.New
	case Gone:
		return &m.Gone
	case Neither:
		return &m.Neither
	}
	return &m.Same
}
