//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// copying takes what is here away in a file: all of it, the cases alone or the
// self-assessment alone; sealed or, after a warning, as it is.
type copying struct {
	*data
	sealed *takeaway
	plain  *plainFile
}

func newCopying(d *data) {
	c := &copying{data: d}
	d.shown = append(d.shown, c.show)
	c.sealed = newTakeaway(d.desk, takeawayOptions{root: d.Part("copy-sealed"), documents: c.chosen, name: "copia", taken: c.taken})
	c.plain = newPlainFile(d.desk, plainOptions{root: d.Part("copy-plain"), documents: c.chosen, make: c.asItIs, taken: c.taken})
	each(d.Part("copy"), "[name=copia-alcance]", func(choice js.Value) {
		d.On(choice, "change", func(js.Value) { c.choose() })
	})
}

// choose begins anew: words that were shown are for what was chosen before.
func (c *copying) choose() {
	c.sealed.close()
	c.plain.close()
	page.Say(c.Part("copy-partial"), "")
	c.show()
}

// show says how much there is to copy.
func (c *copying) show() {
	documents := c.chosen()
	unreadable := 0
	if c.scope() == scopeAll {
		_, unreadable = c.everything()
	}
	page.Say(c.Part("copy-count"), counted(c.Part("copy-count"), len(documents)))
	page.Say(c.Part("copy-left"), counted(c.Part("copy-left"), unreadable))
	c.sayOwn()
	c.sealed.offer(len(documents) > 0)
	c.plain.offer(len(documents) > 0)
}

// everything are the documents there are, and how many cannot be read.
func (d *data) everything() (documents []*record.Document, unreadable int) {
	unreadable = len(d.store.Damaged())
	for _, id := range d.store.IDs() {
		if document := d.document(id); document != nil {
			documents = append(documents, document)
		} else {
			unreadable++
		}
	}
	return documents, unreadable
}

// asItIs is the plain file.
func (c *copying) asItIs(documents []*record.Document) (outgoing, string) {
	text, fault := bundled(documents)
	return outgoing{fileName("copia", ".json"), "application/json", text}, fault
}

// taken notes that a copy was taken, if it holds everything.
func (c *copying) taken() {
	place := c.Part("copy-partial")
	if c.scope() == scopeAll {
		page.Say(place, "")
		c.copies.taken()
		c.data.show()
		return
	}
	page.Say(place, page.Data(place, "text"))
}
