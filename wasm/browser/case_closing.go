//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// caseClosing closes the case that is open, with a day from which to delete it, and
// opens it again.
type caseClosing struct {
	*caseMore
	details, title, on, from, fault, said js.Value
	blank                                 string // the title while the case is open
	chosen                                bool   // the person set the day for deleting it
}

func newCaseClosing(m *caseMore) *caseClosing {
	c := &caseClosing{
		caseMore: m, details: m.Part("case-closing"), title: m.Part("closing-title"),
		on: m.Part("closing-day"), from: m.Part("closing-delete"), fault: m.Part("closing-fault"), said: m.Part("closing-said"),
	}
	c.blank = c.title.Get("textContent").String()
	m.whenOpened(c.details, c)
	m.On(c.on, "change", func(js.Value) { c.propose() })
	m.On(c.from, "change", func(js.Value) { c.chosen = true })
	m.On(m.Part("closing-close"), "click", func(js.Value) { c.close() })
	m.On(m.Part("closing-reopen"), "click", func(js.Value) { c.reopen() })
	return c
}

func (c *caseClosing) show(of review.Case) {
	closed := of.Closed() != ""
	show(c.Part("closing-form"), !closed)
	show(c.Part("closing-done"), closed)
	if closed {
		page.Say(c.title, page.Data(c.title, "closed"))
		page.Say(c.Part("closing-state"), closedWords(c.Tool, of))
		return
	}
	page.Say(c.title, c.blank)
	if c.details.Get("open").Bool() {
		c.prepare(of)
	}
}

// prepare proposes the days and says what is left to do.
func (c *caseClosing) prepare(of review.Case) {
	typing := c.on.Equal(document().Get("activeElement")) // half a day is none yet
	if c.on.Get("value").String() == "" && !typing {
		c.on.Set("value", today())
		c.propose()
	}
	c.on.Set("max", today())
	left, words := review.Summarize(of).Tasks, c.Part("closing-tasks")
	show(words, left > 0)
	page.Say(words, manyOf(words, left))
}

// propose proposes the day for deleting the case, unless the person set one.
func (c *caseClosing) propose() {
	if on := calendar.Day(c.on.Get("value").String()); !c.chosen && on.Valid() {
		c.from.Set("value", string(on.Add(review.DeleteAfter)))
	}
}

// close closes the case, or says which day is wrong.
func (c *caseClosing) close() {
	sayWording(c.said, "")
	on, ok := pastDay(c.on)
	from := calendar.Day(c.from.Get("value").String())
	switch {
	case !ok:
		sayWording(c.fault, "day")
		c.on.Call("focus")
	case from != "" && from < on, !c.from.Get("validity").Get("valid").Bool():
		sayWording(c.fault, "delete")
		c.from.Call("focus")
	case c.change(func(of review.Case, by record.Author) (*record.Document, error) {
		return review.Close(of, by, on, from)
	}) != nil:
		sayWording(c.fault, "failed")
	default:
		sayWording(c.fault, "")
		c.tell("closed")
	}
}

func (c *caseClosing) reopen() {
	sayWording(c.said, "")
	if c.change(review.Reopen) == nil {
		c.tell("reopened")
	}
}

// tell says what was done, where the person can go on.
func (c *caseClosing) tell(what string) {
	sayWording(c.said, what)
	c.title.Call("focus")
}

// begin brings the person to the form that closes the case.
func (c *caseClosing) begin() {
	c.details.Set("open", true)
	c.title.Call("focus")
}

func (c *caseClosing) clear() {
	c.chosen = false
	c.on.Set("value", "")
	c.from.Set("value", "")
	page.Say(c.title, c.blank)
	page.Say(c.Part("closing-state"), "")
	page.Say(c.Part("closing-tasks"), "")
	sayWording(c.fault, "")
	sayWording(c.said, "")
}

// closedWords say when a case was closed, and from when it is proposed to delete
// it.
func closedWords(t *page.Tool, c review.Case) string {
	note, name := t.Part("case-closed"), "text"
	if c.DeleteFrom() != "" {
		name = "proposed"
	}
	words := page.Complete(page.Data(note, name), "{a}", day(string(c.Closed())))
	return page.Complete(words, "{b}", day(string(c.DeleteFrom())))
}
