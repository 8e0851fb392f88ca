//go:build js && wasm

package main

import (
	"strings"

	"acompana/wasm/browser/internal/page"
)

// data is the page «Mis datos»: what is kept and how, copies, history, and the
// end of it all. Each part of the page is a file of its own.
type data struct {
	*desk
	shown []func() // what each part shows, called when something changed
}

// startData prepares wiping first: it works without the passphrase.
func startData(t *page.Tool) {
	wipe := newWipe(t)
	d := &data{desk: openDesk(t)}
	wipe.desk = d.desk
	d.desk.changed = func(string) { d.show() }
	newKeeping(d)
	newCopying(d)
	newRestoring(d)
	newHistory(d)
	show(d.Part("work"), true)
	d.show()
}

// show shows what there is now, and mends what the first page says of the training:
// it may have come in a copy, or gone.
func (d *data) show() {
	keepSummary(d.desk, strings.Fields(d.Data("steps")), nil)
	for _, part := range d.shown {
		part()
	}
}
