//go:build js && wasm

package main

import (
	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// finish says that the step was done today; reopen, that it was not.
func (s *nextStep) finish() {
	err := s.change(func(c review.Case, by record.Author) (*record.Document, error) {
		return agenda.Finish(c.Document, by, s.place, calendar.Day(today()))
	})
	if err == nil {
		slot(s.element, "another").Call("focus")
	}
}

func (s *nextStep) reopen() {
	err := s.change(func(c review.Case, by record.Author) (*record.Document, error) {
		return agenda.Reopen(c.Document, by, s.place)
	})
	if err == nil {
		slot(s.element, "finish").Call("focus")
	}
}

// another makes room for the step that follows a done one, which stays in the
// history.
func (s *nextStep) another() {
	err := s.change(func(c review.Case, by record.Author) (*record.Document, error) {
		d := c.Document
		for _, part := range taskParts {
			var err error
			if d, err = d.Set(by, agenda.Register(part, s.place), record.Value{}); err != nil {
				return nil, err
			}
		}
		return d, nil
	})
	if err == nil {
		s.asking = false
		s.text.controls[0].Call("focus")
	}
}
