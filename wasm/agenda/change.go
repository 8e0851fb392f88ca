package agenda

import (
	"errors"
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// What a change refuses; the document given stays as it was.
var (
	ErrTask   = errors.New("agenda: there is no task in that place")
	ErrDay    = errors.New("agenda: not a day that exists")
	ErrReason = errors.New("agenda: no reason for moving the day")
)

// Finish says on which day a task was done.
func Finish(d *record.Document, by record.Author, place string, on calendar.Day) (*record.Document, error) {
	if err := check(d, place, on); err != nil {
		return nil, err
	}
	return d.Set(by, Register(DonePart, place), dayValue(on))
}

// Reopen says that a task is not done after all.
func Reopen(d *record.Document, by record.Author, place string) (*record.Document, error) {
	return d.Set(by, Register(DonePart, place), record.Value{})
}

// Move sets another day for a task and says why. The day is written last, so
// that the first undo brings the old one back.
func Move(d *record.Document, by record.Author, place string, to calendar.Day, why string) (*record.Document, error) {
	why = strings.TrimSpace(why)
	if why == "" {
		return nil, ErrReason
	}
	if err := check(d, place, to); err != nil {
		return nil, err
	}
	next, err := d.Set(by, Register(MovedPart, place), record.Value{Kind: record.Text, Text: why})
	if err != nil {
		return nil, err
	}
	return next.Set(by, Register(DuePart, place), dayValue(to))
}

func check(d *record.Document, place string, day calendar.Day) error {
	switch {
	case d.Deleted():
		return record.ErrDeleted
	case !day.Valid():
		return ErrDay
	}
	if _, ok := read(d, place); !ok {
		return ErrTask
	}
	return nil
}

func dayValue(day calendar.Day) record.Value {
	return record.Value{Kind: record.Day, Text: string(day)}
}
