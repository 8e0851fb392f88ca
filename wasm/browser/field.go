//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// field is a register of the open case and the control that shows it: a group of
// radios, a list to choose from, or a text.
type field struct {
	*checklist
	register string
	kind     record.Kind
	controls []js.Value // one, or a radio for each choice
	dispute  js.Value   // where differing values are shown
	warning  *warning   // of a text; nil otherwise
}

// newField finds the controls of a name in an element.
func newField(l *checklist, element js.Value, name, register string, kind record.Kind) *field {
	f := &field{checklist: l, register: register, kind: kind, dispute: slot(element, "dispute")}
	each(element, `[name="`+name+`"]`, func(control js.Value) { f.controls = append(f.controls, control) })
	if kind == record.Text {
		f.warning = newWarning(l.Tool, f.controls[0])
		l.On(f.controls[0], "input", func(js.Value) { l.typing(f) })
		l.On(f.controls[0], "change", func(js.Value) { l.flush() })
		return f
	}
	for _, control := range f.controls {
		l.On(control, "change", func(js.Value) { l.write(register, f.value()) })
	}
	return f
}

// isRadio reports whether the field has a control for each choice.
func (f *field) isRadio() bool { return f.controls[0].Get("type").String() == "radio" }

// value is what the controls say.
func (f *field) value() record.Value {
	text := f.controls[0].Get("value").String()
	if f.isRadio() {
		text = ""
		for _, control := range f.controls {
			if control.Get("checked").Bool() {
				text = control.Get("value").String()
			}
		}
	}
	if text == "" {
		return record.Value{}
	}
	return record.Value{Kind: f.kind, Text: text}
}

// put makes the controls say a value, touching only what differs. A text that is
// being typed is left alone.
func (f *field) put(value record.Value, settled bool) {
	if f.typed[f.register] != nil {
		return
	}
	if f.isRadio() {
		for _, control := range f.controls {
			control.Set("checked", settled && control.Get("value").String() == value.Text)
		}
		return
	}
	if control := f.controls[0]; control.Get("value").String() != value.Text {
		control.Set("value", value.Text)
	}
	if f.warning != nil {
		f.warning.look(value.Text)
	}
}

// show makes the controls say what the document does, and shows what waits for a
// decision.
func (f *field) show(d *record.Document) (disputed bool) {
	moves := d.Values(f.register)
	value, settled := d.Settled(f.register)
	waits := !settled && hasText(moves)
	f.put(value, !waits)
	if waits {
		f.dispute.Call("append", f.disputeOver(moves))
	}
	return waits
}

func hasText(moves []record.Move) bool {
	for _, move := range moves {
		if move.Value.Text != "" {
			return true
		}
	}
	return false
}

// words say a value as the controls do.
func (f *field) words(value record.Value) string {
	for _, control := range f.controls {
		if f.isRadio() && control.Get("value").String() == value.Text {
			return control.Call("closest", "label").Get("textContent").String()
		}
	}
	if f.kind == record.Item || f.kind == record.Choice {
		options := f.controls[0].Get("options")
		for i := 0; options.Truthy() && i < options.Length(); i++ {
			if options.Index(i).Get("value").String() == value.Text {
				return options.Index(i).Get("textContent").String()
			}
		}
	}
	return value.Text
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
	f.On(keep, "click", func(js.Value) { f.choose(move.Dot) })
	return option
}

func (f *field) choose(dot record.Dot) {
	err := f.edit(f.id, func(d *record.Document) (*record.Document, error) { return d.Choose(f.author(), f.register, dot) })
	if err == nil {
		f.refresh()
		f.controls[0].Call("focus")
	}
}
