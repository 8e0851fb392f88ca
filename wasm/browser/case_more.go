//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/review"
)

// caseMore is what else is shown of the case that is open, around its moments.
type caseMore struct {
	*checklist
	section js.Value
}

// newCaseMore adds its parts to the checklist.
func newCaseMore(l *checklist) {
	m := &caseMore{l, l.Part("case-more")}
	closing := newCaseClosing(m)
	l.parts = append(l.parts, m, newExitQuestion(l), newCaseHere(l), newCaseActions(m), newCaseTimeline(m), newCaseSiblings(m), closing, newCaseStaleness(m, closing))
	newCaseHandover(l)
}

func (m *caseMore) show(review.Case) { show(m.section, true) }

func (m *caseMore) clear() {
	show(m.section, false)
	each(m.section, "details", func(element js.Value) { element.Set("open", false) })
}

// whenOpened shows a part once it is unfolded: those that take long show nothing
// before.
func (m *caseMore) whenOpened(details js.Value, part casePart) {
	m.On(details, "toggle", func(js.Value) {
		if m.id != "" && details.Get("open").Bool() {
			part.show(m.current())
		}
	})
}
