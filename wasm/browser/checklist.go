//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// checklist is the form of the case that is open: the facts of the case, and for
// each moment its criteria.
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
}

// casePart is a part of the page that shows something of the case that is open,
// and nothing of it once it is closed.
type casePart interface {
	show(c review.Case)
	clear()
}

// typingPause is how long, in milliseconds, typed text waits before it is taken:
// a move for each letter would fill the history.
const typingPause = 250

// typingLimit is how long it waits for a pause: a browser that is killed loses no
// more.
const typingLimit = 1000

func newChecklist(c *cases) *checklist {
	l := &checklist{cases: c, form: c.Part("checklist"), typed: map[string]*field{}, stop: func() {}}
	l.facts = newFacts(l)
	each(l.form, "[data-moment]", func(element js.Value) { l.moments = append(l.moments, newMoment(l, element)) })
	c.On(c.Part("close"), "click", func(js.Value) { c.close() })
	c.On(c.Part("undo"), "click", func(js.Value) { l.revise("undo", (*record.Document).Undo) })
	c.On(c.Part("redo"), "click", func(js.Value) { l.revise("redo", (*record.Document).Redo) })
	c.On(js.Global(), "beforeprint", func(js.Value) {
		printed := l.Part("printed")
		printed.Set("textContent", page.Complete(page.Data(printed, "text"), "{q}", day(l.author().Date)))
	})
	c.On(l.form, "submit", func(event js.Value) { event.Call("preventDefault") })
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
	heading.Set("textContent", page.Complete(page.Data(heading, "text"), "{q}", l.current().Code()))
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
	l.blank()
	l.facts.clear()
	for _, part := range l.parts {
		part.clear()
	}
	l.Part("code").Set("textContent", "")
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

// refresh shows the case as it is now.
func (l *checklist) refresh() {
	c := l.current()
	l.facts.show(c)
	for _, m := range l.moments {
		for _, criterion := range m.criteria {
			criterion.show(c)
		}
		m.show(c)
	}
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

// write puts a value in a register of the case and shows what follows.
func (l *checklist) write(register string, value record.Value) {
	if l.id == "" {
		return
	}
	value.Text = review.Clean(value.Text)
	if value.Text == "" {
		value = record.Value{}
	}
	err := l.set(l.id, register, value)
	l.bar.took(err)
	if err != nil {
		return // what was entered stays in sight
	}
	l.showWritten(register)
}

// showWritten shows what follows from a change of one register.
func (l *checklist) showWritten(register string) {
	c := l.current()
	for _, m := range l.moments {
		for _, criterion := range m.criteria {
			if strings.Contains(register, "/"+criterion.id+"/") {
				criterion.show(c)
				m.show(c)
			}
		}
	}
	l.offerRevision(c)
}

// typing notes that a text is being typed; it is taken when the typing pauses.
func (l *checklist) typing(f *field) {
	if len(l.typed) == 0 {
		l.began = steady()
	}
	l.typed[f.register] = f
	l.bar.update()
	l.stop()
	left := typingLimit - int(steady()-l.began)
	l.stop = backend.Clock{}.After(max(0, min(typingPause, left)), func() { l.Guard(l.flush) })
}

// flush takes what is typed into the case.
func (l *checklist) flush() {
	l.stop()
	typed := l.typed
	l.typed = map[string]*field{}
	for register, f := range typed {
		l.write(register, f.value())
	}
	l.bar.update()
}

// revise undoes or redoes, and says so.
func (l *checklist) revise(what string, change func(*record.Document, record.Author) (*record.Document, error)) {
	l.flush()
	err := l.edit(l.id, func(d *record.Document) (*record.Document, error) { return change(d, l.author()) })
	if err != nil {
		what += "None"
	} else {
		l.refresh()
	}
	revised := l.Part("revised")
	revised.Set("textContent", page.Data(revised, what))
}
