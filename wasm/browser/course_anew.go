//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// courseAnew empties the progress once somebody said that they are sure, and brings it
// back while the page is open.
type courseAnew struct {
	*learning
	before, after *record.Document // around the last emptying; nil if none
}

func newAnew(l *learning) {
	a := &courseAnew{learning: l}
	l.On(l.Part("anew-ask"), "click", func(js.Value) { a.ask(true) })
	l.On(l.Part("anew-no"), "click", func(js.Value) { a.ask(false) })
	l.On(l.Part("anew-yes"), "click", func(js.Value) { a.reset() })
	l.On(l.Part("anew-undo"), "click", func(js.Value) { a.undo() })
	l.faces = append(l.faces, a.show)
}

// show offers it where there is something to empty.
func (a *courseAnew) show() {
	show(a.Part("anew"), course.Summarize(a.progress(), nil, nil).Started)
	if a.wiped() {
		a.before, a.after = nil, nil
	}
	show(a.Part("anew-undo"), a.before != nil)
}

// wiped reports whether there is no document any more: then nothing of it comes
// back.
func (a *courseAnew) wiped() bool { return a.progress().Document == nil }

func (a *courseAnew) ask(asking bool) {
	show(a.Part("anew-sure"), asking)
	show(a.Part("anew-ask"), !asking)
	a.Part(map[bool]string{true: "anew-no", false: "anew-ask"}[asking]).Call("focus")
}

func (a *courseAnew) reset() {
	before := a.progress().Document
	a.do(func(d *record.Document, by record.Author) (*record.Document, error) { return course.Reset(d, by) })
	a.ask(false)
	if a.progress().Document == before {
		a.say("failed")
		return
	}
	a.before, a.after = before, a.progress().Document
	a.show()
	a.say("done")
	a.Part("anew-undo").Call("focus")
}

// undo takes the emptying back, but for what was done since.
func (a *courseAnew) undo() {
	before, after := a.before, a.after
	now := a.progress().Document
	a.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		reverted, _, err := record.Revert(by, d, before, after)
		return reverted, err
	})
	if a.progress().Document == now {
		a.say("failed")
		return
	}
	a.before, a.after = nil, nil
	a.show()
	a.say("undone")
	a.Part("anew-ask").Call("focus")
}

func (a *courseAnew) say(name string) {
	said := a.Part("anew-said")
	page.Say(said, page.Data(said, name))
}
