//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// roundEarly is what was answered before the module came, here and on pages that
// ended before: see type early. What belongs to a round goes there; the rest
// waits until the person begins a round or opens one.
type roundEarly struct {
	*assessing
	form    entries
	waiting []entries
}

func newRoundEarly(a *assessing) *roundEarly {
	e := &roundEarly{assessing: a, form: entries{replica: a.replica, values: lookValues(a.Part("round"))}}
	e.readKept()
	a.On(a.Part("early-discard"), "click", func(js.Value) {
		e.discard()
		e.show()
	})
	return e
}

// lookValues are the answers that stand in the form, the empty ones aside.
func lookValues(form js.Value) map[string]string {
	values := map[string]string{}
	each(form, "input:checked, textarea, select", func(control js.Value) {
		name, value := control.Get("name").String(), control.Get("value").String()
		if isLook(name) && value != "" {
			values[name] = value
		}
	})
	return values
}

// isLook reports whether a control's name is of this tool's form: other tools
// leave theirs in the same place.
func isLook(name string) bool {
	part, competency, _ := strings.Cut(name, "/")
	switch assess.Part(part) {
	case assess.LevelPart, assess.ExamplePart, assess.HalfPart:
		return competency != ""
	}
	return false
}

// readKept takes over what earlier loads left behind, where things are kept in
// the open.
func (e *roundEarly) readKept() {
	if e.mirror == nil || !e.kept || e.sealed() {
		return
	}
	keys, _ := e.mirror.Keys()
	for _, key := range keys {
		name, ours := strings.CutPrefix(key, earlyKeys)
		if !ours {
			continue
		}
		open, values := readEntries(e.mirrorText(key))
		if !allLooks(values) {
			continue
		}
		found := entries{key, replicaOf(name), values}
		switch {
		case e.isRound(open):
			e.give(found, open)
		case open == "" || e.document(open) != nil:
			e.waiting = append(e.waiting, found)
		default:
			e.mirror.Remove(key) // the round is gone
		}
	}
}

func allLooks(values map[string]string) bool {
	for name := range values {
		if !isLook(name) {
			return false
		}
	}
	return len(values) > 0
}

// show tells on the list that something waits for a round.
func (e *roundEarly) show() {
	names := map[string]bool{}
	for _, all := range append([]entries{e.form}, e.waiting...) {
		for name := range all.values {
			names[name] = true
		}
	}
	show(e.Part("early"), len(names) > 0)
	page.Say(e.Part("early-count"), counted(e.Part("early-count"), len(names)))
}

// giveForm puts what was answered on this page in the round that it had open.
func (e *roundEarly) giveForm(id string) {
	e.give(e.form, id)
	e.form.values = nil
}

// giveAll puts all that waits in a round that the person chose.
func (e *roundEarly) giveAll(id string) {
	e.giveForm(id)
	for _, waiting := range e.waiting {
		e.give(waiting, id)
	}
	e.waiting = nil
}

// give writes entries in a round, unless it has them. The mirror lets them go once
// the round is safe.
func (e *roundEarly) give(all entries, id string) {
	err := e.edit(id, func(d *record.Document) (*record.Document, error) {
		if all.key != "" && d.Knows(all.replica) {
			return d, nil
		}
		by := record.Author{Replica: all.replica, Date: e.author().Date}
		for name, value := range all.values {
			part, _, _ := strings.Cut(name, "/")
			if next, err := d.Set(by, name, assess.Part(part).Value(value)); err == nil {
				d = next
			}
		}
		return d, nil
	})
	if err == nil && all.key != "" {
		e.onceSaved = append(e.onceSaved, func() { e.mirror.Remove(all.key) })
		e.statusChanged()
	}
}

// discard forgets what waits.
func (e *roundEarly) discard() {
	e.form.values = nil
	for _, waiting := range e.waiting {
		e.mirror.Remove(waiting.key)
	}
	e.waiting = nil
	e.Part("round").Call("reset")
}
