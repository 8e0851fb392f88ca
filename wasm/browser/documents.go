//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/record"
	"acompana/wasm/store"
)

// storeSchema is the form of what this code writes in the store.
const storeSchema = record.Schema

// documents are those of the store, read once each.
type documents struct {
	store   *store.Store
	copies  *copies
	guide   string // its version
	replica string // this page's: a page that is opened anew is another writer
	read    map[string]*record.Document

	// announce tells the other windows of a change where nothing is kept.
	announce func(id string)
	steps    []record.Mapping // from older versions of the guide to this one
}

func newDocuments(d *desk) *documents {
	return &documents{
		store: d.store, copies: d.copies, guide: d.Data("guide"),
		replica: record.NewReplica([10]byte(backend.Random(10))),
		read:    map[string]*record.Document{}, announce: func(string) {},
		steps: mappings(d.Data("changes")),
	}
}

// author is who writes now.
func (d *documents) author() record.Author {
	return record.Author{Replica: d.replica, Date: utcNow()}
}

// utcNow is the time as moves write it down.
func utcNow() string {
	now := js.Global().Get("Date").New().Call("toISOString").String()
	return now[:len("2026-11-22T10:00:00")] + "Z"
}

// document is a document of the store, nil where there is none or it cannot be
// read.
func (d *documents) document(id string) *record.Document {
	if known := d.read[id]; known != nil {
		return known
	}
	text, ok := d.store.Get(id)
	if !ok {
		return nil
	}
	document, err := record.Decode(string(text))
	if err != nil {
		return nil
	}
	d.read[id] = document
	return document
}

// forget makes a document be read again, and all of them where id is empty.
func (d *documents) forget(id string) {
	if id == "" {
		clear(d.read)
	}
	delete(d.read, id)
}

// ofKind are the documents of a kind.
func (d *documents) ofKind(kind string) []*record.Document {
	var found []*record.Document
	for _, id := range d.store.IDs() {
		if document := d.document(id); document != nil && document.Kind() == kind {
			found = append(found, document)
		}
	}
	return found
}

// create makes a document with an id that tells nothing.
func (d *documents) create(kind string, fill func(*record.Document) (*record.Document, error)) (*record.Document, error) {
	id := kind + "-" + record.NewReplica([10]byte(backend.Random(10)))
	begun, err := record.New(id, kind, d.guide)
	if err != nil {
		return nil, err
	}
	return d.put(id, begun, fill)
}

// ensure changes the one document of an id that is always the same, and makes it
// where there is none yet. One that cannot be read is left as it is.
func (d *documents) ensure(id, kind string, change func(*record.Document) (*record.Document, error)) error {
	document := d.document(id)
	if document == nil {
		if _, unreadable := d.store.Get(id); unreadable {
			return store.ErrRecover
		}
		var err error
		if document, err = record.New(id, kind, d.guide); err != nil {
			return err
		}
	}
	_, err := d.put(id, document, change)
	return err
}

// edit changes a document. It is safe later: see the store's status.
func (d *documents) edit(id string, change func(*record.Document) (*record.Document, error)) error {
	document := d.document(id)
	if document == nil {
		return store.ErrMissing
	}
	_, err := d.put(id, document, change)
	return err
}

// set writes a register.
func (d *documents) set(id, register string, value record.Value) error {
	return d.edit(id, func(document *record.Document) (*record.Document, error) {
		return document.Set(d.author(), register, value)
	})
}

// put saves what a change makes of a document. Nothing is written where it
// changes nothing.
func (d *documents) put(id string, document *record.Document, change func(*record.Document) (*record.Document, error)) (*record.Document, error) {
	changed, err := change(document)
	if err != nil || changed == document && d.read[id] == document {
		return document, err
	}
	err = d.store.Save(id, func([]byte) ([]byte, error) { return record.Encode(changed) })
	if err != nil {
		return nil, err
	}
	d.read[id] = changed
	d.wrote(id)
	return changed, nil
}

// wrote is called after each change of a document by this page.
func (d *documents) wrote(id string) {
	d.copies.changed()
	d.announce(id)
}

// remove deletes a document; undelete undoes that.
func (d *documents) remove(id string) error {
	err := d.store.Delete(id)
	if err == nil {
		d.forget(id)
		d.wrote(id)
	}
	return err
}

func (d *documents) undelete(id string) error {
	err := d.store.Restore(id)
	if err == nil {
		d.forget(id)
		d.wrote(id)
	}
	return err
}

// merge joins two versions of a document for the store. A draft may be of an
// older version of the guide than what it is joined with: both follow first.
func (d *documents) merge(a, b []byte) ([]byte, error) {
	ours, err := d.following(a)
	if err != nil {
		return nil, err
	}
	theirs, err := d.following(b)
	if err != nil {
		return nil, err
	}
	both, err := record.Merge(ours, theirs)
	if err != nil {
		return nil, err
	}
	return record.Encode(both)
}

func (d *documents) following(text []byte) (*record.Document, error) {
	document, err := record.Decode(string(text))
	if err != nil {
		return nil, err
	}
	return follow(document, d.steps)
}
