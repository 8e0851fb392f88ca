package course

import "acompana/wasm/calendar"

// Outlook is what is to come of the review, for somebody who is through with
// today's.
type Outlook struct {
	Next    calendar.Day // the first day after today on which questions come back, none if none does
	Then    int          // how many of them on that day
	Resting int          // questions that were remembered in every round
}

// Outlook looks ahead among the candidates. What is overdue comes tomorrow, and the
// limit is a day's.
func (p Progress) Outlook(today calendar.Day, candidates []string, limit int) Outlook {
	var ahead Outlook
	seen := map[string]bool{}
	for _, question := range candidates {
		if seen[question] {
			continue
		}
		seen[question] = true
		if p.Round(question) == Over {
			ahead.Resting++
		}
		if on := p.ReviewOn(question); on != "" {
			ahead.add(max(on, today.Add(1)))
		}
	}
	ahead.Then = min(ahead.Then, limit)
	return ahead
}

func (o *Outlook) add(on calendar.Day) {
	switch {
	case o.Next == "" || on < o.Next:
		o.Next, o.Then = on, 1
	case on == o.Next:
		o.Then++
	}
}
