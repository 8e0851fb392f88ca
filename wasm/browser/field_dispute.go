//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// disputeOver shows differing or inherited values, each with a button to keep it.
func (f *field) disputeOver(moves []record.Move) js.Value {
	block := f.Copy("dispute")
	kind := "conflict"
	if len(moves) == 1 || inherited(moves) {
		kind = "inherited"
	}
	why := slot(block, "why")
	why.Set("textContent", page.Data(why, kind))
	for _, move := range moves {
		slot(block, "options").Call("append", f.option(move, kind))
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

func (f *field) option(move record.Move, kind string) js.Value {
	option := f.Copy("dispute-option")
	text, keep := slot(option, "text"), slot(option, "keep")
	fill(text, f.words(move.Value))
	slot(option, "when").Set("textContent", day(move.Date))
	keep.Set("textContent", page.Data(keep, kind))
	keep.Call("setAttribute", "aria-label", page.Data(keep, kind)+": "+text.Get("textContent").String())
	register := f.register
	f.On(keep, "click", func(js.Value) { f.choose(register, move.Dot) })
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
