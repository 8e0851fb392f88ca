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

// leftSteps are the other steps of a criterion: those that earlier rounds left
// open, which a new round would hide, and those of the round before its newest
// step.
type leftSteps struct {
	*criterion
	element js.Value // lists those that are open
	done    js.Value // and those that are done, below the newest
}

func newLeftSteps(c *criterion) *leftSteps {
	s := &leftSteps{c, own(c.element, "left"), c.more.Call("querySelector", "[data-slot=done-steps]")}
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

// show lists them: in the newest round, what is open since earlier ones too.
func (s *leftSteps) show(of sight, locked bool) {
	s.clear()
	names := s.rounds.names[:s.rounds.at()]
	for i, name := range names {
		now := i == len(names)-1
		for _, place := range of.Steps(s.criterion.id, name) {
			task, exists := agenda.Read(of.Document, place)
			switch {
			case !exists, place == s.step.place:
			case task.Done == "" && !locked:
				s.element.Call("append", s.row(task, i+1, now))
			case task.Done != "" && now:
				s.done.Call("append", s.doneRow(task))
			}
		}
	}
}

// doneRow tells of a step of this round that was done before the newest.
func (s *leftSteps) doneRow(task agenda.Task) js.Value {
	row := s.Copy("done-step")
	text := page.Complete(page.Data(row, "text"), "{d}", day(string(task.Done)))
	row.Set("textContent", page.Complete(text, "{q}", task.Text))
	return row
}

func (s *leftSteps) row(task agenda.Task, round int, now bool) js.Value {
	row := s.Copy("left")
	place, kind := slot(row, "text"), "text"
	if now {
		kind = "now"
	}
	if task.Due != "" {
		kind += "Due"
	}
	text := page.Complete(page.Data(place, kind), "{n}", page.Decimal(round))
	text = page.Complete(text, "{d}", day(string(task.Due)))
	place.Set("textContent", page.Complete(text, "{q}", task.Text))
	row.Call("querySelector", "button").Get("dataset").Set("place", task.Place)
	return row
}

func (s *leftSteps) clear() {
	s.element.Call("replaceChildren")
	s.done.Call("replaceChildren")
}
