//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// courseUnkept is the line that stands where the desk's bar will, while nothing is kept:
// it says so and leads to the gate. Nobody who came to read is asked anything.
type courseUnkept struct {
	*learning
	line    js.Value
	pressed chan bool
	waiting bool    // for somebody to press
	top     float64 // where the reader was then, in pixels
}

func newUnkept(l *learning) *courseUnkept {
	u := &courseUnkept{learning: l, line: l.Part("unkept"), pressed: make(chan bool, 1)}
	l.On(l.Part("keep"), "click", func(js.Value) {
		select {
		case u.pressed <- true:
		default:
		}
	})
	l.On(js.Global(), "beforeunload", func(event js.Value) {
		u.flush()
		if u.begun() {
			event.Call("preventDefault")
		}
	})
	l.faces = append(l.faces, u.say)
	return u
}

// wish shows the line and returns once it was heeded.
func (u *courseUnkept) wish(part string) {
	button := u.Part("keep")
	page.Say(button, page.Data(button, part))
	u.waiting = true
	u.line.Get("dataset").Set("gate", part)
	show(u.line, true)
	u.say()
	<-u.pressed
	u.top = js.Global().Get("scrollY").Float()
	show(u.line, false)
}

// begun reports whether there is something that is not kept.
func (u *courseUnkept) begun() bool { return u.desk == nil && len(u.held.Items()) > 0 }

// say says what would be lost.
func (u *courseUnkept) say() {
	if !u.waiting {
		return
	}
	wording := "unbegun"
	switch {
	case u.begun():
		wording = "begun"
	case page.Data(u.line, "gate") == "unlock":
		wording = "locked"
	}
	said := u.Part("unkept-said")
	page.Say(said, page.Data(said, wording))
}

// end takes the reader back to where they were.
func (u *courseUnkept) end(d *desk) {
	if !u.waiting {
		return
	}
	u.waiting = false
	js.Global().Call("scrollTo", 0, u.top)
	d.bar.line.Set("tabIndex", -1)
	d.bar.line.Call("focus", map[string]any{"preventScroll": true})
}
