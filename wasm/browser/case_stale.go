//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// caseStaleness says on top of a case that it has not changed for long, and asks
// whether it goes on; or that it is closed.
type caseStaleness struct {
	*caseMore
	stale, text, closed, said js.Value
}

func newCaseStaleness(m *caseMore, c *caseClosing) *caseStaleness {
	s := &caseStaleness{m, m.Part("case-stale"), m.Part("case-stale-text"), m.Part("case-closed"), m.Part("case-stale-said")}
	m.On(m.Part("case-stale-yes"), "click", func(js.Value) { s.goesOn() })
	m.On(m.Part("case-stale-close"), "click", func(js.Value) { c.begin() })
	m.On(m.Part("case-reopen"), "click", func(js.Value) { s.reopen() })
	return s
}

func (s *caseStaleness) show(c review.Case) {
	now := calendarToday()
	days := c.Untouched(now, clockOffset())
	stale := c.Closed() == "" && days >= review.Stale
	show(s.stale, stale)
	if stale {
		sayWording(s.said, "")
		page.Say(s.text, page.Complete(page.Data(s.text, "text"), "{n}", page.Decimal(days)))
	}
	show(s.Part("case-closed-notice"), c.Closed() != "")
	text := ""
	if c.Closed() != "" {
		text = closedWords(s.Tool, c)
	}
	if c.DeleteFrom() != "" && c.DeleteFrom() <= now {
		text += " " + page.Data(s.closed, "due")
	}
	page.Say(s.closed, text)
}

// goesOn writes that the case goes on.
func (s *caseStaleness) goesOn() {
	on := calendarToday()
	err := s.change(func(c review.Case, by record.Author) (*record.Document, error) { return review.StillActive(c, by, on) })
	if err == nil {
		sayWording(s.said, "said")
		s.Part("code").Call("focus")
	}
}

// reopen opens a closed case again, where it says that it is closed.
func (s *caseStaleness) reopen() {
	s.hush()
	if s.change(review.Reopen) == nil {
		sayWording(s.said, "reopened")
		s.Part("code").Call("focus")
	}
}

func (s *caseStaleness) clear() {
	show(s.stale, false)
	show(s.Part("case-closed-notice"), false)
	page.Say(s.closed, "")
	page.Say(s.text, "")
	sayWording(s.said, "")
}
