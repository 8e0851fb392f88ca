//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// roundDeletion deletes the round that is open, after asking, and undoes that.
type roundDeletion struct {
	*assessing
	id string // of the last one deleted
}

func newRoundDeletion(a *assessing) {
	d := &roundDeletion{assessing: a}
	a.On(a.Part("delete"), "click", func(js.Value) { d.ask(true) })
	a.On(a.Part("delete-no"), "click", func(js.Value) { d.ask(false) })
	a.On(a.Part("delete-yes"), "click", func(js.Value) {
		d.ask(false)
		d.delete()
	})
	a.On(a.Part("undelete"), "click", func(js.Value) { d.restore() })
}

// ask shows the question, or takes it away.
func (d *roundDeletion) ask(asking bool) {
	show(d.Part("delete-sure"), asking)
	show(d.Part("delete"), !asking)
	if asking {
		d.Part("delete-no").Call("focus")
		return
	}
	d.Part("delete").Call("focus")
}

func (d *roundDeletion) delete() {
	id := d.sheet.id
	d.sheet.flush()
	if err := d.remove(id); err != nil {
		d.bar.took(err)
		return
	}
	d.id = id
	d.close()
	show(d.Part("deleted"), true)
	d.say("deleted")
}

func (d *roundDeletion) restore() {
	show(d.Part("deleted"), false)
	said := "restored"
	if d.undelete(d.id) != nil {
		said = "late"
	}
	d.say(said)
	d.views.open(listView)
}

func (d *roundDeletion) say(what string) {
	page.Say(d.Part("said"), page.Data(d.Part("said"), what))
}
