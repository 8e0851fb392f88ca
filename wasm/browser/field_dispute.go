//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// choosing is what the buttons of a dispute decide.
type choosing struct {
	field *field
	moves []record.Move
}

// listenToChoices waits for the buttons of all disputes, which are made anew
// whenever the case is shown.
func (l *checklist) listenToChoices() {
	l.On(l.form, "click", func(event js.Value) {
		keep := event.Get("target").Call("closest", "[data-choice]")
		if keep.IsNull() {
			return
		}
		register := page.Data(keep, "register")
		choice, at := l.choices[register], js.Global().Call("Number", page.Data(keep, "choice")).Int()
		if at < len(choice.moves) {
			choice.field.choose(register, choice.moves[at].Dot)
		}
	})
}

// disputeOver shows differing or inherited values, each with a button to keep it.
func (f *field) disputeOver(moves []record.Move) js.Value {
	block := f.Copy("dispute")
	kind := "conflict"
	if len(moves) == 1 || inherited(moves) {
		kind = "inherited"
	}
	why := slot(block, "why")
	why.Set("textContent", page.Data(why, kind))
	f.choices[f.register] = choosing{f, moves}
	for i, move := range moves {
		slot(block, "options").Call("append", f.option(move, kind, i))
	}
	return block
}

func inherited(moves []record.Move) bool {
	for _, move := range moves {
		if !move.Inherited {
			return false
		}
	}
	return true
}

func (f *field) option(move record.Move, kind string, at int) js.Value {
	option := f.Copy("dispute-option")
	text, keep := slot(option, "text"), slot(option, "keep")
	fill(text, f.words(move.Value))
	slot(option, "when").Set("textContent", day(move.Date))
	keep.Set("textContent", page.Data(keep, kind))
	keep.Call("setAttribute", "aria-label", page.Data(keep, kind)+": "+text.Get("textContent").String())
	keep.Get("dataset").Set("register", f.register)
	keep.Get("dataset").Set("choice", at)
	return option
}

func (f *field) choose(register string, dot record.Dot) {
	f.held = false
	err := f.edit(f.id, func(d *record.Document) (*record.Document, error) { return d.Choose(f.author(), register, dot) })
	f.bar.took(err)
	if err == nil {
		f.refresh()
		f.controls[0].Call("focus")
	}
}
