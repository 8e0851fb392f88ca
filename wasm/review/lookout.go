package review

// Lookout is what somebody who receives the case looks at first: ids of criteria,
// or of services, of a moment, by what its newest round says of them.
type Lookout struct {
	Round      string
	NotMet     []string
	PartlyMet  []string
	Unverified []string
	Open       []string // to be decided: see Progress
}

// Lookout looks at those of a moment's criteria, or services, that concern the
// case.
func (c Case) Lookout(moment string, ids []string) Lookout {
	l := Lookout{Round: c.Round(moment)}
	for _, id := range ids {
		if list := l.list(c, id); list != nil {
			*list = append(*list, id)
		}
	}
	return l
}

// And is a lookout with what another has after it.
func (l Lookout) And(more Lookout) Lookout {
	l.NotMet = append(l.NotMet, more.NotMet...)
	l.PartlyMet = append(l.PartlyMet, more.PartlyMet...)
	l.Unverified = append(l.Unverified, more.Unverified...)
	l.Open = append(l.Open, more.Open...)
	return l
}

// list is where a criterion belongs, if there is anything to look at.
func (l *Lookout) list(c Case, criterion string) *[]string {
	answer, _, settled := c.Answered(criterion, l.Round)
	switch {
	case settled && answer == NotMet:
		return &l.NotMet
	case settled && answer == PartlyMet:
		return &l.PartlyMet
	case settled && !c.LacksReason(criterion, l.Round):
		return nil
	case c.waits(Register(AnswerPart, criterion, l.Round)):
		return &l.Open
	}
	return &l.Unverified
}
