//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// lookGroup is a group of competencies and the button that leads to it.
type lookGroup struct {
	id              string
	element, button js.Value
	looks           []*look
}

func (f *roundForm) newGroup(element js.Value) *lookGroup {
	id, at := page.Data(element, "group"), len(f.groups)
	g := &lookGroup{id: id, element: element, button: f.Part("groups").Call("querySelector", "[data-to="+id+"]")}
	each(element, "[data-competency]", func(fieldset js.Value) {
		g.looks = append(g.looks, newLook(f.assessing, fieldset))
	})
	f.On(g.button, "click", func(js.Value) { f.goTo(at) })
	last := f.Part("groups").Call("querySelectorAll", "[data-to]").Length() - 1
	each(element, "[data-step]", func(button js.Value) {
		to := at + 1
		if page.Data(button, "step") == "-1" {
			to = at - 1
		}
		f.On(button, "click", func(js.Value) { f.goTo(to) })
		show(button, to >= 0 && to <= last)
	})
	return g
}

// arrange shows the group where all are to be seen, or it is the one in sight. One
// that is away is still printed.
func (g *lookGroup) arrange(whole, at bool) {
	g.element.Call("toggleAttribute", "data-away", !whole && !at)
	show(g.element.Call("querySelector", ".steps"), !whole)
	if at && !whole {
		g.button.Call("setAttribute", "aria-current", "step")
	} else {
		g.button.Call("removeAttribute", "aria-current")
	}
}

func (g *lookGroup) sayProgress(answered, asked int) {
	progress := slot(g.button, "progress")
	page.Say(progress, outOf(page.Data(progress, "text"), answered, asked))
	g.button.Get("dataset").Set("done", answered == asked)
}
