//go:build js && wasm

package main

import (
	"errors"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/store"
	"acompana/wasm/vault"
)

// Where the header stands, in the journal and in the mirror: the boot script
// looks at the second.
const (
	headerMeta = "boveda"
	headerKey  = store.Prefix + "boveda"
)

// errUnknown says that the journal did not answer: what it holds may still be
// there, and nothing must be begun over it.
var errUnknown = errors.New("header: no answer from the journal")

// readHeader reads how this browser keeps things; vault.ErrNone where it keeps
// nothing yet.
func (d *desk) readHeader() (vault.Header, error) {
	inJournal, fault := d.journalText(headerMeta)
	inMirror := d.mirrorText(headerKey)
	if fault != store.None {
		return headerWithout(fault, inMirror)
	}
	if d.justWiped() {
		inMirror = "" // it may have come back after a crash
	}
	h, mend, err := vault.Choose(inJournal, inMirror)
	if err == nil && mend {
		d.writeHeader(h)
	}
	return h, err
}

// headerWithout is what the mirror's copy tells alone. Only where there is no
// journal at all does an empty mirror mean that nothing is kept.
func headerWithout(fault store.Fault, inMirror string) (vault.Header, error) {
	h, _, err := vault.Choose("", inMirror)
	if errors.Is(err, vault.ErrNone) && fault != store.Denied && backend.HasJournal() {
		err = errUnknown
	}
	return h, err
}

// justWiped reports whether the journal carries the note of a wipe that may not
// have reached the mirror.
func (d *desk) justWiped() bool {
	return wait(func(done func(bool)) {
		d.journal.Read(store.WipedID, func(raw []byte, _ store.Fault) { done(store.JustWiped(raw)) })
	})
}

// journalText is a text beside the journal's records.
func (d *desk) journalText(key string) (string, store.Fault) {
	type answer struct {
		text  string
		fault store.Fault
	}
	a := wait(func(done func(answer)) {
		d.journal.Meta(key, func(text string, _ bool, fault store.Fault) { done(answer{text, fault}) })
	})
	return a.text, a.fault
}

// writeHeader writes both copies, the firm one first, and reports whether at
// least one is there.
func (d *desk) writeHeader(h vault.Header) bool {
	text := h.Encode()
	fault := wait(func(done func(store.Fault)) { d.journal.SetMeta(headerMeta, text, done) })
	mirrored := d.mirror != nil && d.mirror.Set(headerKey, text) == store.None
	return fault == store.None || mirrored
}

// mirrorText is a text of the mirror, empty where there is none.
func (d *desk) mirrorText(key string) string {
	if d.mirror == nil {
		return ""
	}
	text, _, _ := d.mirror.Get(key)
	return text
}

// wait blocks until an answer comes, so never call it in the handler of an event.
func wait[T any](ask func(done func(T))) T {
	answer := make(chan T, 1)
	ask(func(value T) { answer <- value })
	return <-answer
}
