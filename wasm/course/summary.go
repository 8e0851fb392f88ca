package course

import (
	"sort"

	"acompana/wasm/calendar"
)

// Summary is what the home page says of the training.
type Summary struct {
	Started       bool
	Next          string // the first step that is not finished
	Finished, Of  int    // steps
	Before, After calendar.Day
	Dues          []calendar.Day // when each question in review comes back, in order
	Shown         calendar.Day   // the last day of review
	ShownThen     int            // how many were reviewed or put off on it
}

// Summarize is the summary for these steps. The questions are those that may be
// reviewed; nil stands for whatever is in review.
func Summarize(p Progress, steps, questions []string) Summary {
	s := Summary{Of: len(steps), Before: p.MeasureEnded(Before), After: p.MeasureEnded(After)}
	for _, step := range steps {
		switch {
		case p.FinishedOn(step) != "":
			s.Finished++
		case s.Next == "":
			s.Next = step
		}
	}
	for _, question := range p.reviewed(questions) {
		s.addReview(p.ReviewOn(question), p.day(shownPart, question))
	}
	sort.Slice(s.Dues, func(i, j int) bool { return s.Dues[i] < s.Dues[j] })
	s.Started = p.started()
	return s
}

func (s *Summary) addReview(on, shown calendar.Day) {
	if on != "" {
		s.Dues = append(s.Dues, on)
	}
	switch {
	case shown > s.Shown:
		s.Shown, s.ShownThen = shown, 1
	case shown != "" && shown == s.Shown:
		s.ShownThen++
	}
}

// started reports whether anything stands in any register.
func (p Progress) started() bool {
	if p.Document == nil || p.Deleted() {
		return false
	}
	for _, item := range p.Items() {
		if p.counts(item).Text != "" {
			return true
		}
	}
	return false
}
