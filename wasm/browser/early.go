//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/store"
)

// earlyKeys are where the boot script keeps what was entered before the module
// came, one for each load of the page. The value is JSON: the document that was
// open and the values by the names of their controls.
const earlyKeys = store.Prefix + "early:"

// early is what was entered before the module came: on this page, and on others
// that ended before. What belongs to a document goes there; the rest waits until
// the person begins one or opens one.
type early struct {
	*desk
	earlyForm
	entered entries
	waiting []entries
}

// earlyForm is the form of a tool, as far as it can be filled in early.
type earlyForm struct {
	form      js.Value
	takes     func(name string) bool // whether a control of that name is the tool's
	holds     func(id string) bool   // whether a document is the tool's
	onlyEmpty bool                   // what waited for a document replaces nothing in it
	// register is where the value of a control goes in a document.
	register func(d *record.Document, name, value string) (string, record.Value)
	blank    func() // leaves nothing entered in the form
}

func newEarly(d *desk, f earlyForm) *early {
	e := &early{desk: d, earlyForm: f, entered: entries{replica: d.replica, values: f.values()}}
	e.readKept()
	d.On(d.Part("early-discard"), "click", func(js.Value) {
		e.discard()
		e.show()
	})
	return e
}

// readKept takes over what earlier loads left behind, where things are kept in
// the open. What belongs to a document that is gone goes with it.
func (e *early) readKept() {
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
		if !e.any(values) {
			continue // another tool's
		}
		found := entries{key, replicaOf(name), values}
		switch {
		case e.holds(open):
			e.give(found, open, true)
		case open == "" || e.document(open) != nil:
			e.waiting = append(e.waiting, found)
		case !e.stored(open):
			e.mirror.Remove(key)
		}
	}
}

// stored reports whether there is a document, be it one that cannot be read here
// and now: what belongs to that waits for it, and goes nowhere else.
func (e *early) stored(id string) bool {
	if _, found := e.store.Get(id); found {
		return true
	}
	for _, damaged := range e.store.Damaged() {
		if damaged == id {
			return true
		}
	}
	return false
}

// show tells that something waits for a document.
func (e *early) show() {
	names := map[string]bool{}
	for _, all := range append([]entries{e.entered}, e.waiting...) {
		for name := range all.values {
			names[name] = true
		}
	}
	show(e.Part("early"), len(names) > 0)
	page.Say(e.Part("early-count"), counted(e.Part("early-count"), len(names)))
}

// giveForm puts what was entered on this page in the document that it had open.
func (e *early) giveForm(id string) {
	e.give(e.entered, id, true)
	e.entered.values = nil
}

// giveAll puts all that waits in a document that the person chose.
func (e *early) giveAll(id string) {
	for _, all := range append([]entries{e.entered}, e.waiting...) {
		e.give(all, id, !e.onlyEmpty)
	}
	e.entered.values, e.waiting = nil, nil
}

// give writes entries in a document, unless it has them. The mirror lets them go
// once the document is safe.
func (e *early) give(all entries, id string, replacing bool) {
	err := e.edit(id, func(d *record.Document) (*record.Document, error) {
		if all.key != "" && d.Knows(all.replica) {
			return d, nil
		}
		return e.writeTo(d, all, record.Author{Replica: all.replica, Date: e.author().Date}, replacing), nil
	})
	if err == nil && all.key != "" {
		e.onceSaved = append(e.onceSaved, func() { e.mirror.Remove(all.key) })
		e.statusChanged()
	}
}

// writeTo writes what a document takes; the page may be of another version than
// the one that left the entries.
func (e *early) writeTo(d *record.Document, all entries, by record.Author, replacing bool) *record.Document {
	for name, text := range all.values {
		if !e.takes(name) {
			continue
		}
		register, value := e.register(d, name, text)
		if !replacing && anyText(d.Values(register)) {
			continue
		}
		if next, err := d.Set(by, register, value); err == nil {
			d = next
		}
	}
	return d
}

// discard forgets what waits.
func (e *early) discard() {
	e.entered.values = nil
	for _, waiting := range e.waiting {
		e.mirror.Remove(waiting.key)
	}
	e.waiting = nil
	e.blank()
}
