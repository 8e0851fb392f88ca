package assess

// Missing is what a round lacks before it can be finished, in the order of the
// competencies given.
type Missing struct {
	Levels   []string // not answered; not yet any evidence is an answer
	Waiting  []string // two answers that differ, or one to be confirmed
	Examples []string // at a level that asks for one
}

// None reports whether nothing is missing.
func (m Missing) None() bool { return len(m.Levels)+len(m.Waiting)+len(m.Examples) == 0 }

// Ready tells what a round lacks of the competencies given: those of its mode.
func Ready(r Round, competencies []string) Missing {
	var m Missing
	for _, competency := range competencies {
		_, settled := r.Level(competency)
		switch {
		case r.Waits(competency):
			m.Waiting = append(m.Waiting, competency)
		case !settled:
			m.Levels = append(m.Levels, competency)
		case r.LacksExample(competency):
			m.Examples = append(m.Examples, competency)
		}
	}
	return m
}
