//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// courseAttest fills in the sheet that says what was done and when. The name is typed
// for the printer: it is in the field, and on the sheet while it is printed, and
// nowhere else.
type courseAttest struct {
	*learning
	name  js.Value // the field
	sheet attestSheet
	empty bool // the sheet is to be printed without anything on it
}

func startAttest(l *learning) {
	a := &courseAttest{learning: l, name: l.Part("name"), sheet: attestSheet{l}}
	l.On(l.Part("naming"), "submit", func(event js.Value) {
		event.Call("preventDefault")
		a.print(false)
	})
	l.On(l.Part("print-empty"), "click", func(js.Value) { a.print(true) })
	l.On(js.Global(), "beforeprint", func(js.Value) { a.sign() })
	l.On(js.Global(), "afterprint", func(js.Value) { a.printed() })
	l.On(js.Global(), "pagehide", func(js.Value) { a.forget() })
	show(l.Part("by-hand"), false)
	show(l.Part("empty-row"), true)
	l.faces = append(l.faces, a.show)
}

func (a *courseAttest) done() course.Attested {
	return a.progress().Attest(a.lists.plainLessons(), a.lists.plainStories())
}

// attestBegun reports whether there is anything to say.
func attestBegun(done course.Attested) bool { return done.First != "" || done.Answered > 0 }

func (a *courseAttest) show() {
	done := a.done()
	begun := attestBegun(done)
	state := "none"
	switch {
	case done.Completed:
		state = "all"
	case begun:
		state = "some"
	}
	a.say(state)
	show(a.Part("attest-first"), !begun)
	show(a.Part("naming"), begun)
	a.sheet.fill(done, begun && !a.empty)
}

func (a *courseAttest) say(name string) {
	said := a.Part("attest-said")
	page.Say(said, page.Data(said, name))
}

// print prints the sheet, with what was done or empty.
func (a *courseAttest) print(empty bool) {
	a.empty = empty
	a.show()
	js.Global().Call("print")
}

// sign puts the name on the sheet, for the printer.
func (a *courseAttest) sign() {
	if !a.empty {
		a.Part("paper-name").Set("textContent", a.name.Get("value"))
	}
}

// printed takes the name away, and says so.
func (a *courseAttest) printed() {
	named := a.name.Get("value").String() != ""
	a.forget()
	if a.empty {
		a.empty = false
		a.show()
	}
	if named {
		a.say("printed")
	}
}

// forget takes the name off the page. It was nowhere else.
func (a *courseAttest) forget() {
	a.name.Set("value", "")
	a.Part("paper-name").Set("textContent", "")
}
