package course

import (
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Use is which side of the measure it is. Its words are those of the content.
type Use string

// The sides.
const (
	Before Use = "antes"
	After  Use = "despues"
)

func (u Use) known() bool { return u == Before || u == After }

// MeasureGiven is what was given to a question of the measure.
func (p Progress) MeasureGiven(use Use, question string) []string {
	return strings.Fields(p.text(string(use), question))
}

// MeasureEnded is when the measure was ended, none while it is under way.
func (p Progress) MeasureEnded(use Use) calendar.Day { return p.day(endPart, string(use)) }

// MeasureCount is how many of the questions were answered.
func (p Progress) MeasureCount(use Use, questions []Question) int {
	count := 0
	for _, q := range questions {
		if len(p.MeasureGiven(use, q.ID)) > 0 {
			count++
		}
	}
	return count
}

// MeasureGive keeps an answer, or takes it back where nothing is given. There is
// no verdict: the measure says nothing until both sides can be seen.
func MeasureGive(d *record.Document, by record.Author, use Use, question, given string) (*record.Document, error) {
	switch {
	case !use.known():
		return nil, ErrUse
	case (Progress{d}).MeasureEnded(use) != "":
		return nil, ErrEnded
	}
	return write(d, by, setText(string(use), question, listed(given)))
}

// MeasureEnd ends the measure, whole or not. From then on its answers stay.
func MeasureEnd(d *record.Document, by record.Author, use Use, today calendar.Day) (*record.Document, error) {
	if !use.known() {
		return nil, ErrUse
	}
	return once(d, by, endPart, string(use), today)
}

// MeasureAgain empties a side of the measure, to begin it again.
func MeasureAgain(d *record.Document, by record.Author, use Use) (*record.Document, error) {
	if !use.known() {
		return nil, ErrUse
	}
	var all []writing
	for _, item := range d.Items() {
		if question, ok := strings.CutPrefix(item, string(use)+"/"); ok {
			all = append(all, setText(string(use), question, ""))
		}
	}
	return write(d, by, append(all, setDay(endPart, string(use), ""))...)
}

// Score is the measure after as a platform asks for it: how many of all its
// questions were answered right, from 0 to 100, and whether it was ended.
func (p Progress) Score(after []Question) (score int, ended bool) {
	right := 0
	for _, q := range after {
		if p.measured(After, q) == Right {
			right++
		}
	}
	if len(after) > 0 {
		score = (200*right + len(after)) / (2 * len(after))
	}
	return score, p.MeasureEnded(After) != ""
}

// measured is the verdict of an answer of the measure, none where there is none.
func (p Progress) measured(use Use, q Question) Verdict {
	return q.Judge(p.text(string(use), q.ID))
}
