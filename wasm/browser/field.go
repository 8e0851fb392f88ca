//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/record"
)

// field is a register of the open case and the control that shows it: a group of
// radios, a list to choose from, a day, or a text.
type field struct {
	*checklist
	register string // of the round shown, for what has rounds
	kind     record.Kind
	controls []js.Value // one, or a radio for each choice
	dispute  js.Value   // where differing values are shown
	warning  *warning   // of a text; nil otherwise
	held     bool       // the control says what is not decided yet: leave it alone

	// changed is called when the person has chosen; it writes.
	changed func()
}

// newField finds the controls of a name in an element.
func newField(l *checklist, element js.Value, name, register string, kind record.Kind) *field {
	f := &field{checklist: l, register: register, kind: kind, dispute: slot(element, "dispute")}
	each(element, `[name="`+name+`"]`, func(control js.Value) { f.controls = append(f.controls, control) })
	f.changed = func() { l.write(f.register, f.value()) }
	switch {
	case kind == record.Text:
		f.warning = newWarning(l.Tool, f.controls[0])
		f.waitFor("input")
	case f.isDay():
		f.waitFor("change") // each figure of a day that is typed is a change
	default:
		for _, control := range f.controls {
			l.On(control, "change", func(js.Value) { f.changed() })
		}
	}
	return f
}

// waitFor takes what is typed when the typing pauses or the control is left. Half
// a day is not taken: where it was left so, the control shows what counts.
func (f *field) waitFor(event string) {
	control := f.controls[0]
	f.On(control, event, func(js.Value) {
		if f.isValid() {
			f.typing(f)
		}
	})
	left := "change"
	if event == left {
		left = "blur"
	}
	f.On(control, left, func(js.Value) {
		f.flush()
		if f.id != "" && !f.isValid() {
			value, _ := f.current().Settled(f.register)
			control.Set("value", value.Text)
		}
	})
}

func (f *field) isValid() bool {
	return !f.isDay() || f.controls[0].Get("validity").Get("valid").Bool()
}

// aim makes the field that of another register, of a round that can be changed or
// only read.
func (f *field) aim(register string, locked bool) {
	f.register = register
	what := "disabled"
	if f.kind == record.Text {
		what = "readOnly" // it can still be read whole, and copied
	}
	for _, control := range f.controls {
		if control.Get(what).Bool() != locked {
			control.Set(what, locked)
		}
	}
}

// isRadio reports whether the field has a control for each choice.
func (f *field) isRadio() bool { return f.controls[0].Get("type").String() == "radio" }

// isDay reports whether a day is typed or picked in the field.
func (f *field) isDay() bool { return f.controls[0].Get("type").String() == "date" }

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
	if f.typed[f.register] != nil || f.held {
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
	if f.kind == record.Day {
		return day(value.Text)
	}
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

// clear leaves nothing of a case in the field; the form empties its control.
func (f *field) clear() {
	f.held = false
	if f.warning != nil {
		f.warning.look("")
	}
}
