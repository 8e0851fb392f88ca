package assess

// Count is how many competencies have each answer. There is no sum over levels:
// two who know half of it are not one who knows it all.
type Count struct{ NoEvidence, Initial, Developing, Autonomous, Reference, Unanswered int }

// Count counts the answers that count, of the competencies given: those of a
// group, as a rule. A level that lacks its example is none yet.
func (r Round) Count(competencies []string) Count {
	var c Count
	levels := r.Counting()
	for _, competency := range competencies {
		*c.of(levels(competency))++
	}
	return c
}

// InScale are the counts in the order of Scale, the unanswered aside.
func (c Count) InScale() []int {
	return []int{c.NoEvidence, c.Initial, c.Developing, c.Autonomous, c.Reference}
}

func (c *Count) of(level Level) *int {
	switch level {
	case NoEvidence:
		return &c.NoEvidence
	case Initial:
		return &c.Initial
	case Developing:
		return &c.Developing
	case Autonomous:
		return &c.Autonomous
	case Reference:
		return &c.Reference
	}
	return &c.Unanswered
}
