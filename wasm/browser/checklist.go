//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// checklist is the form of the case that is open: the facts of the case, and for
// each moment its rounds and criteria.
type checklist struct {
	*cases
	id      string // of the case; empty while none is open
	form    js.Value
	facts   *facts
	moments []*moment
	parts   []casePart        // what else is shown of a case
	typed   map[string]*field // texts that are not in the document yet
	stop    func()            // of the timer that takes them
	began   float64           // when the first of them was typed
	strokes strokeBook
	choices map[string]choosing // what the buttons of disputes decide, by register
}

// casePart is a part of the page that shows something of the case that is open,
// and nothing of it once it is closed.
type casePart interface {
	show(c review.Case)
	clear()
}

func newChecklist(c *cases) *checklist {
	l := &checklist{
		cases: c, form: c.Part("checklist"), typed: map[string]*field{}, stop: func() {},
		strokes: strokeBook{}, choices: map[string]choosing{},
	}
	l.facts = newFacts(l)
	each(l.form, "[data-moment]", func(element js.Value) { l.moments = append(l.moments, newMoment(l, element)) })
	c.On(c.Part("close"), "click", func(js.Value) { c.close() })
	c.On(c.Part("undo"), "click", func(js.Value) { l.revise("undo", (*record.Document).Undo) })
	c.On(c.Part("redo"), "click", func(js.Value) { l.revise("redo", (*record.Document).Redo) })
	newCasePrint(l)
	l.listenToChoices()
	c.On(l.form, "submit", func(event js.Value) { event.Call("preventDefault") })
	newCaseMore(l)
	return l
}

// each calls a function for every element that a selector finds.
func each(root js.Value, selector string, do func(element js.Value)) {
	found := root.Call("querySelectorAll", selector)
	for i := range found.Length() {
		do(found.Index(i))
	}
}

// open shows a case, at its moment.
func (l *checklist) open(id string) {
	l.id = id
	busy := l.form.Call("contains", document().Get("activeElement")).Bool()
	heading := l.Part("code")
	heading.Set("textContent", l.called(heading, l.current().Code()))
	l.showAs(true)
	l.refresh()
	if busy {
		return // somebody is ticking already
	}
	for _, m := range l.moments {
		m.element.Set("open", m.id == l.current().Moment())
	}
	heading.Call("focus")
}

// close empties the form: nothing of a case stays in it.
func (l *checklist) close() {
	l.flush()
	l.id = ""
	clear(l.choices)
	l.blank()
	l.facts.clear()
	for _, part := range l.parts {
		part.clear()
	}
	l.Part("code").Set("textContent", "")
	l.Part("printed-facts").Set("textContent", "")
	show(l.Part("delete-sure"), false)
	show(l.Part("delete"), true)
	l.showAs(false)
	show(l.Part("undo"), false)
	show(l.Part("redo"), false)
}

// blank leaves nothing that was entered in the form.
func (l *checklist) blank() {
	l.form.Call("reset")
	for _, m := range l.moments {
		m.clear()
	}
}

// showAs shows the form as a case's, or as the blank list that it was.
func (l *checklist) showAs(ofCase bool) {
	show(l.form, ofCase)
	for _, part := range []string{"case-head", "case-foot", "undo", "redo"} {
		show(l.Part(part), ofCase)
	}
	show(l.Part("blank-title"), !ofCase)
	show(l.Part("blank-note"), !ofCase)
}

// current is the case that is open.
func (l *checklist) current() review.Case { return l.caseOf(l.id) }

// refresh shows the case as it is now. What is being typed is taken first: the
// controls may come to show another round.
func (l *checklist) refresh() {
	l.flush()
	s := l.sight()
	l.facts.show(s)
	for _, m := range l.moments {
		m.show(s)
	}
	l.showParts(s.Case)
}

// hush takes away what was said of changes, and the questions about them: after an
// undo they are no longer true.
func (l *checklist) hush() {
	each(l.form, "[data-passing]", func(said js.Value) { page.Say(said, "") })
	l.facts.hush()
	for _, m := range l.moments {
		for _, c := range m.criteria {
			c.step.hush()
		}
	}
}

// showWritten shows what follows from a change of one register.
func (l *checklist) showWritten(register string) {
	s := l.sight()
	for _, m := range l.moments {
		m.showWritten(s, idIn(register))
	}
	l.showParts(s.Case)
}

func (l *checklist) showParts(c review.Case) {
	for _, part := range l.parts {
		part.show(c)
	}
	l.offerRevision(c)
}

// offerRevision tells whether there is something to undo or redo.
func (l *checklist) offerRevision(c review.Case) {
	_, err := c.Undo(l.author())
	l.Part("undo").Call("setAttribute", "aria-disabled", err != nil)
	_, err = c.Redo(l.author())
	l.Part("redo").Call("setAttribute", "aria-disabled", err != nil)
}

// momentOf is the moment that a criterion or a service stands in, nil if the page
// has none such.
func (l *checklist) momentOf(id string) *moment {
	for _, m := range l.moments {
		for _, c := range m.criteria {
			if c.owns(id) {
				return m
			}
		}
	}
	return nil
}
