//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// momentChange takes the case to another moment. Where that was verified already,
// it asks whether it is to be verified again.
type momentChange struct {
	*facts
	field   *field
	block   js.Value
	why     js.Value
	warning *warning
}

func newMomentChange(f *facts, of *field) *momentChange {
	m := &momentChange{facts: f, field: of, block: f.Part("back-ask"), why: f.Part("back-why")}
	m.warning = newWarning(f.Tool, m.why)
	of.changed = m.chosen
	f.On(f.Part("back-open"), "click", func(js.Value) { m.goTo(true) })
	f.On(f.Part("back-go"), "click", func(js.Value) { m.goTo(false) })
	f.On(f.Part("back-stay"), "click", func(js.Value) {
		m.clear()
		f.refresh()
		of.controls[0].Call("focus")
	})
	return m
}

// chosen goes on, or asks first.
func (m *momentChange) chosen() {
	to, from := m.field.value().Text, m.current().Moment()
	switch {
	case to == "", to == from:
		m.clear()
		m.correct(m.field)
	case m.answered(to):
		m.field.held = true
		question := m.Part("back-question")
		question.Set("textContent", page.Complete(page.Data(question, "text"), "{m}", m.label("new-moment", to)))
		show(m.block, true)
		question.Call("focus")
	default:
		m.goTo(false)
	}
}

// answered reports whether anything was answered in the newest round of a moment.
func (m *momentChange) answered(id string) bool {
	at := m.order(id)
	return at < len(m.moments) && m.moments[at].answered(m.current())
}

// order is the place of a moment in the guide.
func (m *momentChange) order(id string) int {
	for i, one := range m.moments {
		if one.id == id {
			return i
		}
	}
	return len(m.moments)
}

// goTo takes the case to the moment chosen and unfolds it.
func (m *momentChange) goTo(again bool) {
	to, why := m.field.value().Text, m.why.Get("value").String()
	m.field.held = false
	err := m.change(func(c review.Case, by record.Author) (*record.Document, error) {
		d, err := review.GoTo(c, by, to)
		if err != nil || !again {
			return d, err
		}
		return review.OpenRound(review.Case{Document: d}, by, to, calendar.Day(today()), why)
	})
	if err != nil {
		m.field.held = true
		return // the bar says why nothing was taken
	}
	m.clear()
	m.field.controls[0].Call("focus")
	if at := m.order(to); at < len(m.moments) {
		m.moments[at].element.Set("open", true)
	}
}

// clear leaves nothing of a case.
func (m *momentChange) clear() {
	m.field.held = false
	m.why.Set("value", "")
	m.warning.look("")
	m.Part("back-question").Set("textContent", "")
	show(m.block, false)
}
