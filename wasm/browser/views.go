//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// views are the faces of a tool, of which one is in sight: each a part of the
// page, by its name, with a button of the part «views» that leads there.
type views struct {
	*desk
	shown   string
	refresh map[string]func() // shows what a view has now
}

func newViews(d *desk, refresh map[string]func()) *views {
	v := &views{desk: d, refresh: refresh}
	v.each(func(button js.Value, name string) {
		d.On(button, "click", func(js.Value) { v.open(name) })
	})
	return v
}

func (v *views) each(do func(button js.Value, name string)) {
	each(v.Part("views"), "[data-view]", func(button js.Value) { do(button, page.Data(button, "view")) })
}

// open shows one view and brings the reader to it.
func (v *views) open(name string) {
	v.show(name)
	v.focus()
}

// focus brings the reader to the head of the view in sight.
func (v *views) focus() { v.Part(v.shown).Call("querySelector", "h2").Call("focus") }

// show shows one view; an empty name shows none, while something else is open.
func (v *views) show(name string) {
	v.shown = name
	show(v.Part("views"), name != "")
	v.each(func(button js.Value, at string) {
		show(v.Part(at), at == name)
		if at == name {
			button.Call("setAttribute", "aria-current", "page")
		} else {
			button.Call("removeAttribute", "aria-current")
		}
	})
	v.update()
}

// update shows what the view in sight has now.
func (v *views) update() {
	if refresh := v.refresh[v.shown]; refresh != nil {
		refresh()
	}
}
