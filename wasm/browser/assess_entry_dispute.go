//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// words say a value as the controls do.
func (e *sheetEntry) words(value record.Value) string {
	for _, control := range e.controls {
		if isRadio(control) && control.Get("value").String() == value.Text {
			return control.Call("closest", "label").Call("querySelector", "b").Get("textContent").String()
		}
		if e.kind != record.Item {
			continue
		}
		if option := control.Call("querySelector", `option[value="`+value.Text+`"]`); option.Truthy() {
			return option.Get("textContent").String()
		}
	}
	if e.kind == record.Day {
		return day(value.Text)
	}
	return value.Text
}

// putUp shows values to decide between, or takes them away.
func (e *sheetEntry) putUp(moves []record.Move, waits bool) {
	if e.choices.Truthy() {
		e.choices.Call("remove")
		e.choices = js.Undefined()
	}
	if !waits || e.dispute.IsNull() {
		return
	}
	e.choices = e.Copy("dispute")
	kind := "inherited"
	for _, move := range moves {
		if !move.Inherited && len(moves) > 1 {
			kind = "conflict"
		}
	}
	why := slot(e.choices, "why")
	why.Set("textContent", page.Data(why, kind))
	for _, move := range moves {
		slot(e.choices, "options").Call("append", e.choice(move, kind))
	}
	e.dispute.Call("append", e.choices)
}

func (e *sheetEntry) choice(move record.Move, kind string) js.Value {
	option := e.Copy("dispute-option")
	text, keep := slot(option, "text"), slot(option, "keep")
	fill(text, e.words(move.Value))
	slot(option, "when").Set("textContent", day(move.Date))
	keep.Set("textContent", page.Data(keep, kind))
	keep.Call("setAttribute", "aria-label", page.Data(keep, kind)+": "+text.Get("textContent").String())
	e.On(keep, "click", func(js.Value) {
		chosen := e.change(func(d *record.Document) (*record.Document, error) { return d.Choose(e.author(), e.register, move.Dot) })
		if chosen {
			e.controls[0].Call("focus")
		}
	})
	return option
}
