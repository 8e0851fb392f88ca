//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// deletion deletes a case after asking, and undoes that.
type deletion struct {
	*cases
	id, code string // of the last one deleted
}

func newDeletion(c *cases) *deletion {
	d := &deletion{cases: c}
	sure := c.Part("delete-sure")
	ask := func(asking bool) func(js.Value) {
		return func(js.Value) {
			show(sure, asking)
			show(c.Part("delete"), !asking)
			c.Part(map[bool]string{true: "delete-no", false: "delete"}[asking]).Call("focus")
		}
	}
	c.On(c.Part("delete"), "click", ask(true))
	c.On(c.Part("delete-no"), "click", ask(false))
	c.On(c.Part("delete-yes"), "click", func(event js.Value) {
		ask(false)(event)
		if d.gone(d.checklist.id) {
			d.close()
		}
	})
	c.On(c.Part("undelete"), "click", func(js.Value) { d.restore() })
	return d
}

// gone deletes a case and offers to undo that. Where nothing can be written, the
// bar says why.
func (d *deletion) gone(id string) bool {
	code := d.list.texts.code(d.caseOf(id).Code())
	if d.remove(id) != nil {
		return false
	}
	d.id, d.code = id, code
	notice := d.Part("deleted-code")
	notice.Set("textContent", page.Complete(page.Data(notice, "text"), "{q}", code))
	show(d.Part("deleted"), true)
	d.say("deleted")
	return true
}

func (d *deletion) restore() {
	said := "restored"
	if d.undelete(d.id) != nil {
		said = "late"
	}
	d.say(said)
	d.forget()
	d.views.open(listView)
}

// follow takes the offer back where another window brought the case back.
func (d *deletion) follow(id string) {
	if id == d.id && d.document(id) != nil {
		d.say("returned")
		d.forget()
	}
}

// showLately says where cases are that were deleted before the page was loaded, or
// one after the other: they can be brought back there.
func (d *deletion) showLately() {
	lately := false
	for _, id := range d.store.Deleted() {
		lately = lately || id != d.id && strings.HasPrefix(id, review.Kind+"-")
	}
	show(d.Part("deleted-lately"), lately)
}

// forget takes back the offer to undo.
func (d *deletion) forget() {
	show(d.Part("deleted"), false)
	d.Part("deleted-code").Set("textContent", "")
	d.id, d.code = "", ""
}

func (d *deletion) say(what string) {
	said := d.Part("said")
	page.Say(said, page.Complete(page.Data(said, what), "{q}", d.code))
}
