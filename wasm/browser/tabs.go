//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/store"
)

// patience is how long, in milliseconds, a new tab waits for another to hand
// over the key.
const patience = 400

// askTabs gets the key from a tab that is open and unlocked, nil if there is none.
func (d *desk) askTabs() *backend.Key {
	return wait(func(done func(*backend.Key)) {
		answer := once(done)
		d.channel.Listen(backend.KeyOffer, func(key js.Value) { answer(backend.KeyOf(key)) })
		d.channel.Post(backend.KeyRequest, "")
		backend.Clock{}.After(patience, func() { answer(nil) })
	})
}

// joinTabs answers the other tabs from now on.
func (d *desk) joinTabs() {
	d.channel.Listen(backend.Changed, func(id js.Value) {
		d.flush() // what is being typed was written beside that, not after it
		d.store.Heard(id.String())
	})
	d.channel.Listen(backend.Settings, func(js.Value) { go d.Guard(d.heedHeader) })
	d.channel.Listen(backend.KeyRequest, func(js.Value) {
		if d.key != nil && !d.closing && d.store.Status().Mode != store.Wiped {
			d.channel.Post(backend.KeyOffer, d.key.Value())
		}
	})
}

// heedHeader follows another tab's change of the header. Minutes are taken over;
// a first passphrase needs its key, which the way in gets.
func (d *desk) heedHeader() {
	header, err := d.readHeader()
	if err != nil || header.Sealed != d.header.Sealed {
		d.reload()
		return
	}
	d.header = header
	if d.locking != nil {
		d.locking.setMinutes(header.Idle)
	}
	d.changed("")
}

// tell passes word of a record to the other tabs.
func (d *desk) tell(id string) {
	if id == "" {
		d.channel.Post(backend.Wiped, "")
		return
	}
	d.channel.Post(backend.Changed, id)
}

// others learns which tabs are open.
func (d *desk) others() func(tab string) bool {
	return wait(func(done func(func(string) bool)) { d.tab.Others(done) })
}
