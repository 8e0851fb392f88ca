//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/store"
)

// debounce is how long, in milliseconds, a change waits for others before it is
// saved. Typing has waited already, and a tick should be safe at once.
const debounce = 10

// openStore starts the store over what the desk may keep in, and waits until all
// is read.
func (d *desk) openStore() {
	d.documents = newDocuments(d)
	ready := make(chan struct{})
	options := store.Options{
		Clock: backend.Clock{}, Tab: d.tab.Name(), Schema: storeSchema, Debounce: debounce,
		Merge: d.merge, OnReady: func() { close(ready) },
		OnChange: func(id string) { d.Guard(func() { d.heard(id) }) },
		OnStatus: func() { d.Guard(d.statusChanged) },
	}
	if d.kept {
		options.Journal, options.Alive, options.Tell = d.journal, d.others(), d.tell
		if d.mirror != nil {
			options.Mirror = d.mirror
		}
	}
	if d.key != nil {
		options.Cipher = d.key
	}
	d.store = store.Open(options)
	d.documents.store = d.store
	<-ready
	d.join()
	d.followGuide()
}

// join begins to work with the other tabs.
func (d *desk) join() {
	d.channel.Listen(backend.Wiped, func(js.Value) { d.store.Heard("") })
	d.channel.Listen(backend.Copied, func(js.Value) { d.copies.takenElsewhere() })
	if !d.kept {
		d.share()
		return
	}
	d.joinTabs()
	backend.Estimate(d.store.SetEstimate)
	if d.sealed() {
		d.store.Reseal() // what a passphrase set later, or a crash, left in the plain
	}
}

// statusChanged shows how safe things are, and lets go of what was waiting to be
// safe.
func (d *desk) statusChanged() {
	d.bar.update()
	if d.store == nil || len(d.onceSaved) == 0 || d.store.Status().State != store.Saved {
		return
	}
	waiting := d.onceSaved
	d.onceSaved = nil
	for _, do := range waiting {
		do()
	}
}
