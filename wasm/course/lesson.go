package course

import (
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Lesson is a step of the route: the questions to practise and those to end with.
type Lesson struct {
	ID              string
	Minutes         int
	Practise, Check []string
}

// Standing is how far somebody has come in a step.
type Standing struct {
	Lesson                string
	Minutes               int
	Read, Finished        calendar.Day
	Practised, PractiseOf int
	Checked, CheckOf      int
}

// Begun reports whether anything was done.
func (s Standing) Begun() bool {
	return s.Read != "" || s.Finished != "" || s.Practised+s.Checked > 0
}

// ReadOn and FinishedOn are the days on which a step was read and finished.
func (p Progress) ReadOn(step string) calendar.Day     { return p.day(readPart, step) }
func (p Progress) FinishedOn(step string) calendar.Day { return p.day(finishedPart, step) }

// Standing is how far the person has come in a step.
func (p Progress) Standing(l Lesson) Standing {
	return Standing{
		Lesson: l.ID, Minutes: l.Minutes, Read: p.ReadOn(l.ID), Finished: p.FinishedOn(l.ID),
		Practised: p.answered(l.Practise), PractiseOf: len(l.Practise),
		Checked: p.answered(l.Check), CheckOf: len(l.Check),
	}
}

func (p Progress) answered(questions []string) int {
	count := 0
	for _, question := range questions {
		if p.Answered(question) {
			count++
		}
	}
	return count
}

// Next is the first step that is not finished, none if all are.
func Next(p Progress, lessons []Lesson) string {
	for _, l := range lessons {
		if p.FinishedOn(l.ID) == "" {
			return l.ID
		}
	}
	return ""
}

// Completed reports whether all is done that a platform asks for: every step, and
// the measure after. A course without steps is never done.
func (p Progress) Completed(lessons []Lesson) bool {
	return len(lessons) > 0 && Next(p, lessons) == "" && p.MeasureEnded(After) != ""
}

// Read marks the reading of a step as done, on the first day that it was.
func Read(d *record.Document, by record.Author, step string, today calendar.Day) (*record.Document, error) {
	return once(d, by, readPart, step, today)
}

// Unread takes that back.
func Unread(d *record.Document, by record.Author, step string) (*record.Document, error) {
	return write(d, by, setDay(readPart, step, ""))
}

// Finish marks a step as finished if all questions of its check were answered;
// one without a check, if it was read. Else the document stays as it was.
func Finish(d *record.Document, by record.Author, l Lesson, today calendar.Day) (*record.Document, error) {
	s := (Progress{d}).Standing(l)
	if s.Checked < s.CheckOf || s.CheckOf == 0 && s.Read == "" {
		return d, nil
	}
	return once(d, by, finishedPart, l.ID, today)
}

// once writes a day where none stands.
func once(d *record.Document, by record.Author, part, of string, today calendar.Day) (*record.Document, error) {
	switch {
	case !today.Valid():
		return nil, ErrDay
	case (Progress{d}).day(part, of) != "":
		return d, nil
	}
	return write(d, by, setDay(part, of, today))
}
