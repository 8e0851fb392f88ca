package assess

// Shift is one competency in two rounds.
type Shift struct {
	Competency string
	From, To   Level
}

// Movement is what changed between two rounds. Each competency is in one list,
// in the order given.
type Movement struct {
	Up, Down, Same []Shift
	New            []Shift // a level now, none then
	Gone           []Shift // a level then, none now
	Neither        []Shift // no level in either
}

// Compare tells what changed from an older round to a newer one, or from how a
// person sees that time now. To have no level is no level below the first: to get
// one is not to rise, and to have none any more is not to fall.
func Compare(from, to Levels, competencies []string) Movement {
	var m Movement
	for _, competency := range competencies {
		s := Shift{Competency: competency, From: from(competency), To: to(competency)}
		list := m.list(s.From.Rank(), s.To.Rank())
		*list = append(*list, s)
	}
	return m
}

func (m *Movement) list(from, to int) *[]Shift {
	switch {
	case from == 0 && to == 0:
		return &m.Neither
	case from == 0:
		return &m.New
	case to == 0:
		return &m.Gone
	case from < to:
		return &m.Up
	case from > to:
		return &m.Down
	}
	return &m.Same
}
