package review

import (
	"strings"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
)

// Quiet is after how many days without a change a case is worth a word in a
// meeting.
const Quiet = 30

// Briefing is what there is to say of a case in a meeting about many: of its
// present moment, in its newest round, and of its tasks. There are ids and
// counts; nothing here judges anybody.
type Briefing struct {
	Round     int // its place among the rounds of the moment, from 1
	Counts    Counts
	NotMet    []string // criteria, and after them services
	PartlyMet []string
	Open      []string // to be decided, also what differs elsewhere in the case
	Facts     bool     // something about the case as a whole is to be decided
	Overdue   []agenda.Task
	Week      []agenda.Task
	Later     int // tasks for later, or without a day
	Untouched int // days since the last change
}

// Counts are how many criteria there are, and each of them in one of the others.
// Those that do not apply have a reason; without one they are open.
type Counts struct {
	Criteria, Met, PartlyMet, NotMet, NotAsked, Open, Unverified int
}

// Brief prepares a case for a meeting. The criteria are those of the present
// moment that concern it, the services those that they list.
func Brief(c Case, criteria, services []string, today calendar.Day, offset int) Briefing {
	look := c.Lookout(c.Moment(), criteria)
	all := look.And(c.Lookout(c.Moment(), services))
	tasks := agenda.Divide(agenda.Of(c.Document), today)
	b := Briefing{
		Round: len(c.Rounds(c.Moment())), Counts: counts(look, c.Progress(criteria, look.Round)),
		NotMet: all.NotMet, PartlyMet: all.PartlyMet, Open: all.Open,
		Overdue: tasks.Overdue, Week: tasks.Week, Later: len(tasks.Later) + len(tasks.Undated),
		Untouched: c.Untouched(today, offset),
	}
	b.addConflicts(c)
	return b
}

func counts(look Lookout, p Progress) Counts {
	c := Counts{Criteria: p.Criteria, Met: p.Met, PartlyMet: len(look.PartlyMet), NotMet: len(look.NotMet), Open: p.Open, Unverified: len(look.Unverified)}
	c.NotAsked = p.Verified - c.Met - c.PartlyMet - c.NotMet
	return c
}

// addConflicts adds what copies differ about and no answer of the present moment
// tells yet.
func (b *Briefing) addConflicts(c Case) {
	for _, register := range c.Conflicts() {
		part, place, _ := strings.Cut(register, "/")
		id, _, about := strings.Cut(place, "/")
		switch {
		case !about, part == roundPart, part == whyPart:
			b.Facts = true
		case !hasText(b.Open, id):
			b.Open = append(b.Open, id)
		}
	}
}

func hasText(all []string, text string) bool {
	for _, one := range all {
		if one == text {
			return true
		}
	}
	return false
}

// Suggested reports whether the case has something to talk about.
func (b Briefing) Suggested() bool { return b.rank() < nothing }

// Quiet reports whether all there is to say is that nothing changed for long.
func (b Briefing) Quiet() bool { return b.rank() == quiet }

// Before reports whether a case is talked about before another: the one with the
// task that is overdue for longest, then what is due this week, what the
// criteria ask for, and what lies quiet for longest.
func (b Briefing) Before(other Briefing) bool {
	if b.rank() != other.rank() {
		return b.rank() < other.rank()
	}
	switch b.rank() {
	case late:
		return b.Overdue[0].Due < other.Overdue[0].Due
	case week:
		return b.Week[0].Due < other.Week[0].Due
	case quiet:
		return b.Untouched > other.Untouched
	}
	return false
}

// What a case has to be talked about, the most pressing first.
const (
	late = iota
	week
	criteria
	quiet
	nothing
)

func (b Briefing) rank() int {
	switch {
	case len(b.Overdue) > 0:
		return late
	case len(b.Week) > 0:
		return week
	case len(b.NotMet)+len(b.PartlyMet)+len(b.Open) > 0, b.Facts:
		return criteria
	case b.Untouched >= Quiet:
		return quiet
	}
	return nothing
}
