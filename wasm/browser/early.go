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

// entries are what one load of a page left, by the names of the controls. They
// are written by a replica of their own, so that they are written once, however
// often they are found.
type entries struct {
	key     string // of the mirror; empty for this page's own form
	replica string
	values  map[string]string
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

// formValues are the values that stand in a form, the empty ones aside: nobody
// can take back early what a form does not show yet.
func formValues(form js.Value) map[string]string {
	values := map[string]string{}
	each(form, "input:checked, textarea", func(control js.Value) {
		if value := control.Get("value").String(); value != "" {
			values[control.Get("name").String()] = value
		}
	})
	return values
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
		found := entries{key, replicaOf(name), values}
		switch {
		case open == "":
			e.waiting = append(e.waiting, found)
		case e.document(open) != nil:
			e.give(found, open)
		default:
			e.mirror.Remove(key)
		}
	}
}

// readEntries reads what the boot script wrote; nothing from anything else.
func readEntries(text string) (open string, values map[string]string) {
	values = map[string]string{}
	kept := parsed(text)
	if kept.Type() != js.TypeObject || kept.Get("values").Type() != js.TypeObject {
		return "", values
	}
	names := js.Global().Get("Object").Call("keys", kept.Get("values"))
	for i := range names.Length() {
		name := names.Index(i).String()
		if value := kept.Get("values").Get(name); value.Type() == js.TypeString && value.String() != "" {
			values[name] = value.String()
		}
	}
	return kept.Get("open").String(), values
}

// parsed reads JSON, undefined if it is not.
func parsed(text string) (value js.Value) {
	defer func() {
		if recover() != nil {
			value = js.Undefined()
		}
	}()
	return js.Global().Get("JSON").Call("parse", text)
}

// replicaOf makes the random name of a load into a replica's.
func replicaOf(name string) string {
	var random [10]byte
	copy(random[:], name)
	return record.NewReplica(random)
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
		return all.writeTo(d, record.Author{Replica: all.replica, Date: e.author().Date}), nil
	})
	if err == nil && all.key != "" {
		e.onceSaved = append(e.onceSaved, func() { e.mirror.Remove(all.key) })
		e.statusChanged()
	}
}

// writeTo writes what a case takes; the page may be of another version than the
// one that left the entries.
func (all entries) writeTo(d *record.Document, by record.Author) *record.Document {
	for name, value := range all.values {
		part, criterion, found := strings.Cut(name, "/")
		if !found {
			continue
		}
		register := review.Register(review.Part(part), criterion, review.FirstRound)
		if next, err := d.Set(by, register, review.Part(part).Value(value)); err == nil {
			d = next
		}
	}
	return d
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
