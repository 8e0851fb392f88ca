//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// caseHere leads from the heading to the moment that the case is in, which on a
// phone is far below. It is a button: an address would tell the moment.
type caseHere struct {
	*checklist
	button js.Value
}

func newCaseHere(l *checklist) *caseHere {
	h := &caseHere{l, l.Part("here")}
	l.On(h.button, "click", func(js.Value) { h.lead() })
	return h
}

// at is the moment that the case is in, nil where nobody knows it.
func (h *caseHere) at(c review.Case) *moment {
	for _, m := range h.moments {
		if m.id == c.Moment() {
			return m
		}
	}
	return nil
}

func (h *caseHere) show(c review.Case) {
	show(h.button, h.at(c) != nil)
	page.Say(h.button, page.Complete(page.Data(h.button, "text"), "{m}", h.label("new-moment", c.Moment())))
}

func (h *caseHere) lead() {
	m := h.at(h.current())
	if m == nil {
		return
	}
	m.element.Set("open", true)
	m.element.Call("querySelector", "summary").Call("focus", map[string]any{"preventScroll": true})
	m.element.Call("scrollIntoView", map[string]any{"block": "start"})
}

func (h *caseHere) clear() {
	show(h.button, false)
	page.Say(h.button, "")
}
