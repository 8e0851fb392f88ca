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

// another shows the empty form of the step that follows a done one, which stays
// where it is. Nothing is written until something is entered.
func (s *nextStep) another() {
	s.flush()
	of := s.sight()
	s.fresh = of.FreeStep(s.criterion.id, s.rounds.shown())
	s.criterion.show(of)
	s.text.controls[0].Call("focus")
}
