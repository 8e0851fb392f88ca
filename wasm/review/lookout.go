package review

import (
	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
)

// Lookout is what somebody who receives the case looks at first: ids of criteria
// of the present moment, by what its newest round says of them, and the places of
// tasks whose day has passed, the oldest first.
type Lookout struct {
	Round      string
	NotMet     []string
	PartlyMet  []string
	Unverified []string
	Open       []string // to be decided: see Progress
	Overdue    []string
}

// Lookout looks at those of the criteria of the present moment that concern the
// case, and at all its tasks.
func (c Case) Lookout(criteria []string, today calendar.Day) Lookout {
	l := Lookout{Round: c.Round(c.Moment())}
	for _, criterion := range criteria {
		if list := l.list(c, criterion); list != nil {
			*list = append(*list, criterion)
		}
	}
	for _, task := range agenda.Divide(agenda.Of(c.Document), today).Overdue {
		l.Overdue = append(l.Overdue, task.Place)
	}
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
