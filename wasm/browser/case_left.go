//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// leftSteps are the steps of a criterion that earlier rounds left open: a new
// round would hide them.
type leftSteps struct {
	*criterion
	element js.Value
}

func newLeftSteps(c *criterion) *leftSteps {
	s := &leftSteps{c, own(c.element, "left")}
	c.On(s.element, "click", func(event js.Value) {
		if row := event.Get("target").Call("closest", "button[data-place]"); !row.IsNull() {
			s.finish(page.Data(row, "place"))
		}
	})
	return s
}

func (s *leftSteps) finish(place string) {
	err := s.change(func(c review.Case, by record.Author) (*record.Document, error) {
		return agenda.Finish(c.Document, by, place, calendar.Day(today()))
	})
	if err == nil {
		s.more.Call("querySelector", "summary").Call("focus")
	}
}

// show lists them below the newest round.
func (s *leftSteps) show(of sight) {
	s.clear()
	names := s.rounds.names
	if s.rounds.locked() {
		return
	}
	for i, name := range names[:len(names)-1] {
		task, exists := agenda.Read(of.Document, review.Place(s.criterion.id, name))
		if exists && task.Done == "" {
			s.element.Call("append", s.row(task, i+1))
		}
	}
}

func (s *leftSteps) row(task agenda.Task, round int) js.Value {
	row := s.Copy("left")
	place, kind := slot(row, "text"), "text"
	if task.Due != "" {
		kind = "due"
	}
	text := page.Complete(page.Data(place, kind), "{n}", page.Decimal(round))
	text = page.Complete(text, "{d}", day(string(task.Due)))
	place.Set("textContent", page.Complete(text, "{q}", task.Text))
	row.Call("querySelector", "button").Get("dataset").Set("place", task.Place)
	return row
}

func (s *leftSteps) clear() { s.element.Call("replaceChildren") }
