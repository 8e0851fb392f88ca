package review

import (
	"sort"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
)

// Summary is what lists show of a case, order it by and look for: computed once,
// until the case changes.
type Summary struct {
	ID, Code, Modality, Moment, Siblings string

	Closed, DeleteFrom calendar.Day
	Changed            string         // when it was last changed, in UTC
	Tasks              int            // not done
	NextDue            calendar.Day   // of these, the first day; none where none has a day
	Dues               []calendar.Day // their days, in order
	Disputed           int            // registers about which copies differ

	key string // the code as Matches and Sort read it
}

// Summarize is the summary of a case.
func Summarize(c Case) Summary {
	s := Summary{
		ID: c.ID(), Code: c.Code(), Modality: c.Modality(), Moment: c.Moment(), Siblings: c.Siblings(),
		Closed: c.Closed(), DeleteFrom: c.DeleteFrom(), Changed: c.Last(),
		Disputed: len(c.Conflicts()),
	}
	s.key = fold(s.Code)
	for _, task := range agenda.Of(c.Document) {
		if task.Done != "" {
			continue
		}
		s.Tasks++
		if task.Due != "" {
			s.Dues = append(s.Dues, task.Due)
		}
	}
	sort.Slice(s.Dues, func(i, j int) bool { return s.Dues[i] < s.Dues[j] })
	if len(s.Dues) > 0 {
		s.NextDue = s.Dues[0]
	}
	return s
}

// Overdue is how many tasks are not done though their day has passed.
func (s Summary) Overdue(today calendar.Day) int { return s.before(today) }

// before is how many tasks have a day before the one given.
func (s Summary) before(day calendar.Day) int {
	n := 0
	for n < len(s.Dues) && s.Dues[n] < day {
		n++
	}
	return n
}

// Pressing is how many tasks are overdue or due this week.
func (s Summary) Pressing(today calendar.Day) int { return s.before(today.Add(agenda.WeekDays)) }

// Untouched is how many days have passed since the last change, where clocks are
// offset minutes ahead of UTC.
func (s Summary) Untouched(today calendar.Day, offset int) int {
	return untouched(s.Changed, today, offset)
}
