//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/record"
)

// sheetEntry is a register of the sheet and its controls, which bear its name: a group
// of radios, a list, a day or a text.
type sheetEntry struct {
	*sheet
	register string
	kind     record.Kind
	controls []js.Value
	dispute  js.Value // where values are shown that wait for a decision
	choices  js.Value // those that this entry put there; undefined if none
	warning  *warning // of a text; nil otherwise
	shown    string   // what was shown last

	// The caller's own, where the default does not do: how a choice is written, and
	// what a list calls an id that it does not offer.
	choose func(record.Value)
	label  func(id string) string
}

// unshown is what no register holds: the controls may say anything.
const unshown = "\x00"

// newEntry finds the controls of a register in an element, and takes part in the
// sheet.
func newEntry(s *sheet, element js.Value, register string, kind record.Kind) *sheetEntry {
	e := &sheetEntry{sheet: s, register: register, kind: kind, dispute: slot(element, "dispute"), shown: unshown}
	e.choose = func(value record.Value) { e.write(register, value) }
	e.label = func(id string) string { return id }
	each(element, `[name="`+register+`"]`, func(control js.Value) { e.controls = append(e.controls, control) })
	switch kind {
	case record.Text:
		if first := e.controls[0]; first.Call("hasAttribute", "aria-describedby").Bool() {
			e.warning = newWarning(s.Tool, first)
			e.awaits("input")
		} else {
			e.takes()
		}
	case record.Day:
		e.awaits("change") // each figure of a day that is typed is a change
	default:
		e.takes()
	}
	s.entries = append(s.entries, e)
	return e
}

// awaits takes what is typed when the typing pauses, or the control is left.
func (e *sheetEntry) awaits(event string) {
	e.On(e.controls[0], event, func(js.Value) { e.typing(e) })
	e.On(e.controls[0], "blur", func(js.Value) { e.flush() })
}

// takes takes what is chosen at once.
func (e *sheetEntry) takes() {
	for _, control := range e.controls {
		e.On(control, "change", func(js.Value) { e.choose(e.value()) })
	}
}

// value is what the controls say.
func (e *sheetEntry) value() record.Value {
	text := ""
	for _, control := range e.controls {
		if !isRadio(control) || control.Get("checked").Bool() {
			text = control.Get("value").String()
		}
	}
	if text == "" {
		return record.Value{}
	}
	return record.Value{Kind: e.kind, Text: text}
}

func isRadio(control js.Value) bool { return control.Get("type").String() == "radio" }

// show makes the controls say what the document does. What differs between
// copies, or waits to be confirmed, is put up for a decision.
func (e *sheetEntry) show(d *record.Document) {
	if e.typed[e.register] != nil {
		return
	}
	value, settled := d.Settled(e.register)
	moves := d.Values(e.register)
	waits := !settled && anyText(moves)
	if key := stateKey(value, moves, waits); key != e.shown {
		e.shown = key
		e.put(value, !waits)
		e.putUp(moves, waits)
	}
}

// stateKey tells two states of a register apart.
func stateKey(value record.Value, moves []record.Move, waits bool) string {
	key := value.Text
	if waits {
		for _, move := range moves {
			key += "\x00" + move.Dot.String()
		}
	}
	return key
}

func anyText(moves []record.Move) bool {
	for _, move := range moves {
		if move.Value.Text != "" {
			return true
		}
	}
	return false
}

// put makes the controls say a value; radios only one that is settled.
func (e *sheetEntry) put(value record.Value, settled bool) {
	for _, control := range e.controls {
		if isRadio(control) {
			control.Set("checked", settled && value.Text != "" && control.Get("value").String() == value.Text)
			continue
		}
		if control.Get("value").String() == value.Text {
			continue
		}
		control.Set("value", value.Text)
		if control.Get("tagName").String() == "SELECT" && control.Get("value").String() != value.Text {
			e.offer(control, value.Text)
		}
	}
	if e.warning != nil {
		e.warning.look(value.Text)
	}
}

// offer adds to a list what it does not offer any more, or not to everybody.
func (e *sheetEntry) offer(list js.Value, text string) {
	option := document().Call("createElement", "option")
	option.Set("value", text)
	option.Set("textContent", e.label(text))
	list.Call("append", option)
	list.Set("value", text)
}

// clear leaves nothing of the document in the controls.
func (e *sheetEntry) clear() {
	e.shown = unshown
	e.put(record.Value{}, true)
	e.putUp(nil, false)
}
