//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// caseReceived shows at the top of a case what whoever handed it over asked to
// look at first, until somebody says that it was looked at.
type caseReceived struct {
	*checklist
	box, list js.Value
}

func newCaseReceived(l *checklist) *caseReceived {
	r := &caseReceived{l, l.Part("received"), l.Part("received-lookout")}
	l.On(l.Part("received-seen"), "click", func(js.Value) { r.seen() })
	l.On(r.list, "toggle", func(js.Value) {
		if l.id != "" {
			r.showList(l.current())
		}
	})
	return r
}

// show shows the texts: two handovers may have asked for different things.
func (r *caseReceived) show(c review.Case) {
	asked := c.Asked()
	page.Say(r.Part("received-text"), strings.Join(asked, " · "))
	show(r.box, len(asked) > 0)
	r.showList(c)
}

func (r *caseReceived) showList(c review.Case) {
	if r.list.Get("open").Bool() {
		showLookout(r.checklist, r.list, c)
	}
}

// seen takes the notice away; the text stays, for whoever gets the case next.
func (r *caseReceived) seen() {
	if r.change(review.Seen) == nil {
		r.Part("code").Call("focus")
	}
}

func (r *caseReceived) clear() {
	page.Say(r.Part("received-text"), "")
	slot(r.list, "list").Call("replaceChildren")
	r.list.Set("open", false)
	show(r.box, false)
}
