//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/store"
	"acompana/wasm/vault"
)

// due is short for the urgency that asks for a copy.
const due = vault.Due

// document is the page's document.
func document() js.Value { return page.Document() }

// keepOnLeaving makes what is being typed safe when the page is put away, and
// warns before something is lost.
func (d *desk) keepOnLeaving() {
	away := func(js.Value) {
		d.flush()
		d.store.Hide()
	}
	d.On(document(), "visibilitychange", func(event js.Value) {
		if document().Get("visibilityState").String() == "hidden" {
			away(event)
		}
	})
	d.On(js.Global(), "pagehide", away)
	d.On(js.Global(), "beforeunload", func(event js.Value) {
		d.flush()
		if !d.leaving && d.wouldLose() {
			event.Call("preventDefault")
		}
	})
}

// wouldLose reports whether closing the page loses something.
func (d *desk) wouldLose() bool {
	status := d.store.Status()
	if status.Mode == store.Memory {
		return d.copies.Edits > 0
	}
	// What is sealed is sealed in its own time: it may come too late.
	return status.State == store.Failed || d.sealed() && status.State != store.Saved
}

// reload loads the page anew. Where nothing is kept and nobody has said to leave,
// the browser still asks, if there is something that no copy holds.
func (d *desk) reload() {
	d.leaving = d.kept || d.closing
	js.Global().Get("location").Call("reload")
}
