package review

import (
	"sort"
	"strings"

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
	NotMet             int            // criteria and services not met in the newest round that answers them
	Disputed           int            // registers about which copies differ

	key string // the code as Matches and Sort read it
}

// Summarize is the summary of a case.
func Summarize(c Case) Summary {
	s := Summary{
		ID: c.ID(), Code: c.Code(), Modality: c.Modality(), Moment: c.Moment(), Siblings: c.Siblings(),
		Closed: c.Closed(), DeleteFrom: c.DeleteFrom(), Changed: c.Last(),
		NotMet: c.notMet(), Disputed: len(c.Conflicts()),
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

// notMet counts what the newest answer says of that it is not met.
func (c Case) notMet() int {
	count, of, newest, unmet := 0, "", 0, false
	for _, item := range c.Items() { // the rounds of one criterion stand together
		criterion, n := answerOf(item)
		if n == 0 {
			continue
		}
		if criterion != of {
			of, newest, unmet = criterion, 0, false
		}
		answer, settled := c.Settled(item)
		if !settled || n < newest {
			continue
		}
		now := Answer(answer.Text) == NotMet
		count += change(unmet, now)
		newest, unmet = n, now
	}
	return count
}

// change is what a count gains where something that was counted, or not, is
// counted now, or not.
func change(before, now bool) int {
	switch {
	case now && !before:
		return 1
	case before && !now:
		return -1
	}
	return 0
}

// answerOf is the criterion and the number of the round of an answer's register;
// 0 for all others.
func answerOf(item string) (criterion string, n int) {
	rest, ok := strings.CutPrefix(item, string(AnswerPart)+"/")
	criterion, round, _ := strings.Cut(rest, "/")
	round, named := strings.CutPrefix(round, "r")
	if !ok || !named {
		return "", 0
	}
	return criterion, number(round)
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
