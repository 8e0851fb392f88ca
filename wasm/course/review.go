package course

import (
	"sort"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Round is where the review of a question stands: after how many days it comes
// back, or that it does no more.
type Round string

// The rounds; there is none of what was never missed.
const (
	AfterOne    Round = "tras-1"
	AfterSeven  Round = "tras-7"
	AfterThirty Round = "tras-30"
	Over        Round = "fin"
)

// rounds in the order in which they follow one another and Pack numbers them,
// with their days.
var rounds = [...]struct {
	round Round
	days  int
}{{"", 0}, {AfterOne, 1}, {AfterSeven, 7}, {AfterThirty, 30}, {Over, 0}}

// indexRound is the place of a round, 0 for what is none.
func indexRound(r Round) int {
	for i, known := range rounds {
		if r == known.round {
			return i
		}
	}
	return 0
}

// Round is where the review of a question stands.
func (p Progress) Round(question string) Round {
	return rounds[indexRound(Round(p.text(roundPart, question)))].round
}

// ReviewOn is when a question comes back, none if it does not. Copies may differ
// about the day: what was shown does not come back on the same one.
func (p Progress) ReviewOn(question string) calendar.Day {
	on := p.day(duePart, question)
	if on == "" || p.Round(question) == Over {
		return ""
	}
	if shown := p.day(shownPart, question); shown >= on {
		return shown.Add(1)
	}
	return on
}

// InReview reports whether a question comes back some day.
func (p Progress) InReview(question string) bool { return p.ReviewOn(question) != "" }

func (p Progress) isDue(question string, today calendar.Day) bool {
	on := p.ReviewOn(question)
	return on != "" && on <= today
}

// Due are the candidates to review today: the oldest due first, then in their own
// order. The limit is for the day, what was reviewed or put off on it included.
func (p Progress) Due(today calendar.Day, candidates []string, limit int) []string {
	var due []string
	days := map[string]calendar.Day{} // of all that were looked at
	for _, question := range candidates {
		if _, seen := days[question]; seen {
			continue
		}
		on := p.ReviewOn(question)
		days[question] = on
		switch {
		case on != "" && on <= today:
			due = append(due, question)
		case p.day(shownPart, question) == today:
			limit--
		}
	}
	sort.SliceStable(due, func(i, j int) bool { return days[due[i]] < days[due[j]] })
	return due[:max(0, min(limit, len(due)))]
}

// NextDue is the first day on which one of the candidates comes back, or, where
// they are nil, any question.
func (p Progress) NextDue(candidates []string) calendar.Day {
	var next calendar.Day
	for _, question := range p.reviewed(candidates) {
		if on := p.ReviewOn(question); on != "" && (next == "" || on < next) {
			next = on
		}
	}
	return next
}

// Review keeps the answer to a question that is due, and says when it comes back.
// Of one that is not due it is an answer.
func Review(d *record.Document, by record.Author, question, given string, v Verdict, today calendar.Day) (*record.Document, error) {
	p := Progress{d}
	if !p.isDue(question, today) {
		return Answer(d, by, question, given, v, today)
	}
	next := rounds[indexRound(AfterOne)]
	if !v.Missed() {
		next = rounds[max(indexRound(p.Round(question)), indexRound(AfterOne))+1]
	}
	var on calendar.Day
	if next.round != Over {
		on = today.Add(next.days)
	}
	d, err := Answer(d, by, question, given, v, today)
	if err != nil {
		return nil, err
	}
	return write(d, by, setDay(shownPart, question, today),
		setChoice(roundPart, question, string(next.round)), setDay(duePart, question, on))
}

// Postpone puts off to tomorrow those of the questions that are due. They stay in
// their rounds.
func Postpone(d *record.Document, by record.Author, questions []string, today calendar.Day) (*record.Document, error) {
	if !today.Valid() {
		return nil, ErrDay
	}
	var all []writing
	for _, question := range questions {
		if (Progress{d}).isDue(question, today) {
			all = append(all, setDay(shownPart, question, today), setDay(duePart, question, today.Add(1)))
		}
	}
	return write(d, by, all...)
}
