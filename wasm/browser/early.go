//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
	"acompana/wasm/store"
)

// earlyKeys are where the boot script keeps what was entered before the module
// came, one for each load of the page. The value is JSON: the case that was open
// and the values by the names of their controls.
const earlyKeys = store.Prefix + "early:"

// early is what was entered before the module came: on this page, and on others
// that ended before. What belongs to a case goes there; the rest waits until the
// person creates a case or opens one.
type early struct {
	*cases
	form    entries
	waiting []entries
}

func newEarly(c *cases) *early {
	e := &early{cases: c, form: entries{replica: c.replica, values: formValues(c.Part("checklist"))}}
	e.readKept()
	c.On(c.Part("early-discard"), "click", func(js.Value) {
		e.discard()
		e.show()
	})
	return e
}

// readKept takes over what earlier loads left behind, where things are kept in
// the open. What belongs to a case that is gone goes with it.
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
		if !ofCases(values) {
			continue // another tool's
		}
		found := entries{key, replicaOf(name), values}
		switch {
		case e.isCase(open):
			e.give(found, open)
		case open == "" || e.document(open) != nil:
			e.waiting = append(e.waiting, found)
		default:
			e.mirror.Remove(key)
		}
	}
}

// show tells on the list that something waits for a case.
func (e *early) show() {
	names := map[string]bool{}
	for _, all := range append([]entries{e.form}, e.waiting...) {
		for name := range all.values {
			names[name] = true
		}
	}
	show(e.Part("early"), len(names) > 0)
	place := e.Part("early-count")
	if len(names) == 1 {
		page.Say(place, page.Data(place, "one"))
		return
	}
	page.Say(place, page.Complete(page.Data(place, "many"), "{n}", page.Decimal(len(names))))
}

// giveForm puts what was entered on this page in the case that it had open.
func (e *early) giveForm(id string) {
	e.give(e.form, id)
	e.form.values = nil
}

// giveAll puts all that waits in a case that the person chose.
func (e *early) giveAll(id string) {
	e.giveForm(id)
	for _, waiting := range e.waiting {
		e.give(waiting, id)
	}
	e.waiting = nil
}

// give writes entries in a case, unless it has them. The mirror lets them go once
// the case is safe.
func (e *early) give(all entries, id string) {
	err := e.edit(id, func(d *record.Document) (*record.Document, error) {
		if all.key != "" && d.Knows(all.replica) {
			return d, nil
		}
		return e.writeTo(d, all, record.Author{Replica: all.replica, Date: e.author().Date}), nil
	})
	if err == nil && all.key != "" {
		e.onceSaved = append(e.onceSaved, func() { e.mirror.Remove(all.key) })
		e.statusChanged()
	}
}

// writeTo writes what a case takes, in the newest round; the page may be of
// another version than the one that left the entries.
func (e *early) writeTo(d *record.Document, all entries, by record.Author) *record.Document {
	rounds := map[string]string{}
	for name, value := range all.values {
		part, id, known := earlyName(name)
		if !known {
			continue
		}
		register := review.Register(part, id, e.roundOf(d, id, rounds))
		if next, err := d.Set(by, register, part.Value(value)); err == nil {
			d = next
		}
	}
	return d
}

// roundOf is the newest round of the moment in which a criterion or a service
// stands; those known already are given.
func (e *early) roundOf(d *record.Document, id string, known map[string]string) string {
	id = js.Global().Get("CSS").Call("escape", id).String()
	element := e.Part("checklist").Call("querySelector", "[data-criterion="+id+"], [data-service="+id+"]")
	if element.IsNull() {
		return review.FirstRound
	}
	moment := page.Data(element.Call("closest", "[data-moment]"), "moment")
	if known[moment] == "" {
		known[moment] = review.Case{Document: d}.Round(moment)
	}
	return known[moment]
}

// discard forgets what waits.
func (e *early) discard() {
	e.form.values = nil
	for _, waiting := range e.waiting {
		e.mirror.Remove(waiting.key)
	}
	e.waiting = nil
	e.checklist.blank()
}
