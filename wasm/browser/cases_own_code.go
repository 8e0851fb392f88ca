//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// ownCode is where a person writes a code for a case instead of taking the one
// proposed. It may not lead to anybody: what is wrong with it is said, and what
// to do.
type ownCode struct {
	*creation
	input js.Value
	fault js.Value
}

func newOwnCode(n *creation) *ownCode {
	o := &ownCode{n, n.Part("own-code"), n.Part("own-fault")}
	n.On(n.Part("own-open"), "click", func(js.Value) {
		o.show(true)
		o.input.Call("focus")
	})
	n.On(n.Part("own-close"), "click", func(js.Value) {
		o.close()
		n.Part("own-open").Call("focus")
	})
	n.On(o.input, "change", func(js.Value) { o.check() })
	n.On(o.input, "input", func(js.Value) {
		if o.input.Call("getAttribute", "aria-invalid").String() == "true" {
			o.check() // until it is right; nobody is stopped while typing first
		}
	})
	return o
}

func (o *ownCode) show(shown bool) {
	show(o.Part("own"), shown)
	show(o.Part("drawn"), !shown)
}

func (o *ownCode) shown() bool { return !o.Part("own").Get("hidden").Bool() }

// close goes back to the code proposed, and keeps nothing of the other.
func (o *ownCode) close() {
	o.input.Set("value", "")
	o.say(review.NoFault)
	o.show(false)
}

func (o *ownCode) text() string { return strings.TrimSpace(controlText(o.input)) }

// check says what is wrong with the code and reports whether nothing is.
func (o *ownCode) check() bool {
	fault := review.CodeFault(o.text(), o.taken)
	o.say(fault)
	return fault == review.NoFault
}

func (o *ownCode) say(fault review.Fault) {
	text := ""
	if fault != review.NoFault {
		text = page.Data(o.fault, camel(string(fault)))
	}
	page.Say(o.fault, text)
	o.input.Call("setAttribute", "aria-invalid", fault != review.NoFault)
}
