//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/store"
	"acompana/wasm/vault"
)

// desk is where a tool works: what people did, kept in the way that they chose,
// and what the page shows of that. Its parts stand in the template «desk».
type desk struct {
	*page.Tool
	journal *backend.Journal
	mirror  *backend.Mirror // nil where the browser refuses
	tab     *backend.Tab
	channel *backend.Channel

	header  vault.Header
	kept    bool         // «Mi equipo»: what is done stays in this browser
	refused string       // why nothing is kept although that was not chosen; see bar
	key     *backend.Key // nil where nothing is sealed
	store   *store.Store
	*documents

	copies  *copies
	bar     *bar
	locking *locking // nil where nothing is sealed
	leaving bool     // the page is being loaded anew on purpose
	closing bool     // it is to be locked: no other tab gets the key from it

	// wish waits until somebody wants to be asked what a part of the gate asks; nil
	// where the gate asks at once.
	wish func(part string)

	received  js.Value // what another window shared before the store was open
	onceSaved []func() // called once all is saved

	// The tool's own: called when a document became other than this tab made it.
	changed func(id string)
	// flush takes what is being typed into the documents.
	flush func()
	// typing reports whether there is something to flush.
	typing func() bool
}

// openDesk opens what is kept and returns once the tool can work with it. It
// waits for the person where a choice or a passphrase is needed.
func openDesk(t *page.Tool) *desk { return openDeskWhen(t, nil) }

// openDeskWhen opens it like that, but asks for a choice or a passphrase only when
// the wish for it comes; see the desk's wish.
func openDeskWhen(t *page.Tool, wish func(part string)) *desk {
	d := &desk{Tool: t, wish: wish, changed: func(string) {}, flush: func() {}, typing: func() bool { return false }}
	d.connect()
	d.bar = newBar(d)
	d.enter()
	d.copies = newCopies(d)
	d.openStore()
	d.keepLocked()
	if d.kept {
		d.carry()
	}
	d.keepOnLeaving()
	d.Part("opening").Set("hidden", true)
	d.bar.show()
	return d
}

// connect reaches for the browser's storage. Whatever is refused is told later.
func (d *desk) connect() {
	d.journal = backend.OpenJournal(d.stepAside)
	if mirror, fault := backend.OpenMirror(); fault == store.None {
		d.mirror = mirror
	}
	d.tab = backend.OpenTab()
	d.channel = backend.OpenChannel()
}

// stepAside is called when newer code opens the database.
func (d *desk) stepAside() {
	if d.store != nil {
		d.store.StepAside()
	}
}

// sealed reports whether what is kept needs a passphrase.
func (d *desk) sealed() bool { return d.key != nil }

// heard is told of a document that another tab changed, and of all of them, by an
// empty id, after a wipe.
func (d *desk) heard(id string) {
	d.documents.forget(id)
	d.changed(id)
}
