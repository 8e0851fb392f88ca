//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/chart"
)

// figure is a place of the page for a drawing, with the words that say the same
// and the buttons that hand it over as a file.
type figure struct {
	*assessing
	element js.Value
	drawing chart.Drawing
}

// newFigure finds the figure of a name.
func newFigure(a *assessing, name string) *figure {
	f := &figure{assessing: a, element: a.Element.Call("querySelector", "[data-drawing="+name+"]")}
	each(f.element, "[data-save]", func(button js.Value) {
		picture := page.Data(button, "save") == "png"
		a.On(button, "click", func(js.Value) { f.save(picture) })
	})
	return f
}

func (f *figure) data(name string) string {
	if value := page.Data(f.element, name); value != "" {
		return value
	}
	return page.Data(slot(f.element, "words"), name)
}

func (f *figure) show(d chart.Drawing, words string) {
	f.drawing = d
	slot(f.element, "drawing").Call("replaceChildren", drawn(d))
	slot(f.element, "words").Set("textContent", words)
}

func (f *figure) clear() {
	f.drawing = chart.Drawing{}
	slot(f.element, "drawing").Call("replaceChildren")
	slot(f.element, "words").Set("textContent", "")
}

func (f *figure) save(picture bool) {
	trouble := f.Part("no-drawing")
	page.Say(trouble, "")
	if !picture {
		saveSVG(f.drawing, f.data("file"))
		return
	}
	go f.Guard(func() {
		if savePNG(f.drawing, f.data("file")) != nil {
			page.Say(trouble, page.Data(trouble, "text"))
		}
	})
}
