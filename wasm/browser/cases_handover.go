//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// caseHandover gives the case that is open to another team, in a sealed file that
// holds it alone, or it with its siblings.
type caseHandover struct {
	*checklist
	details  js.Value
	first    *field // what they should look at first
	siblings js.Value
	sealed   *takeaway
}

// newCaseHandover adds what leaves and arrives in files to the parts of a case:
// the handover, the table, and what somebody else asked to look at first.
func newCaseHandover(l *checklist) {
	h := &caseHandover{checklist: l, details: l.Part("handover"), siblings: l.Part("handover-siblings")}
	h.first = newField(l, h.details, review.FirstRegister, review.FirstRegister, record.Text)
	l.On(h.first.controls[0], "change", func(js.Value) { l.refresh() })
	h.sealed = newTakeaway(l.desk, takeawayOptions{root: l.Part("handover-file"), documents: h.documents, outgoing: h.asking, name: "empalme"})
	l.On(h.siblings, "change", func(js.Value) { h.sealed.look() })
	l.On(h.details, "toggle", func(js.Value) { h.unfold() })
	l.parts = append(l.parts, h, newCaseReceived(l), newCaseTable(l))
}

// documents are what the file holds.
func (h *caseHandover) documents() []*record.Document {
	if h.id == "" {
		return nil
	}
	found := []*record.Document{h.current().Document}
	if h.siblings.Get("checked").Bool() {
		for _, sibling := range h.siblingsOf(h.current()) {
			found = append(found, sibling.Document)
		}
	}
	return found
}

// asking are the documents as they go out: what they ask to look at first is new
// to whoever receives them. It is written in a hand of its own, in the file alone.
func (h *caseHandover) asking(documents []*record.Document) []*record.Document {
	asking := make([]*record.Document, len(documents))
	for i, document := range documents {
		by := record.Author{Replica: record.NewReplica([10]byte(backend.Random(10))), Date: h.author().Date}
		asked, err := review.HandOver(review.Case{Document: document}, by, by.Replica)
		if err != nil {
			asked = document // full: it goes as it is
		}
		asking[i] = asked
	}
	return asking
}

// siblingsOf are the other cases in the group of siblings, by code.
func (c *cases) siblingsOf(one review.Case) []review.Case {
	var siblings []review.Summary
	c.summaries.bring()
	for _, other := range c.summaries.all {
		if one.Siblings() != "" && other.Siblings == one.Siblings() && other.ID != one.ID() {
			siblings = append(siblings, other)
		}
	}
	review.Sort(siblings, review.ByCode)
	found := make([]review.Case, len(siblings))
	for i, sibling := range siblings {
		found[i] = c.caseOf(sibling.ID)
	}
	return found
}

// unfold shows what there is to look at once somebody wants to hand over.
func (h *caseHandover) unfold() {
	if h.id == "" || !h.details.Get("open").Bool() {
		return
	}
	h.showOpen(h.current())
	h.sealed.look()
}

func (h *caseHandover) show(c review.Case) {
	show(h.details, true)
	h.first.dispute.Call("replaceChildren")
	h.first.show(c.Document)
	if h.details.Get("open").Bool() {
		h.showOpen(c)
	}
}

// showOpen shows what takes looking through the cases.
func (h *caseHandover) showOpen(c review.Case) {
	siblings := h.siblingsOf(c)
	codes := make([]*record.Document, len(siblings))
	for i, sibling := range siblings {
		codes[i] = sibling.Document
	}
	label := h.Part("handover-siblings-label")
	page.Say(label, page.Complete(page.Data(label, "text"), "{q}", documentNames(h.desk, codes, page.Data(label, "more"))))
	show(h.Part("handover-with"), len(siblings) > 0)
	if len(siblings) == 0 {
		h.siblings.Set("checked", false)
	}
	showLookout(h.checklist, h.Part("handover-lookout"), c)
}

func (h *caseHandover) clear() {
	h.sealed.close()
	h.siblings.Set("checked", false)
	h.first.dispute.Call("replaceChildren")
	h.first.warning.look("")
	page.Say(h.Part("handover-siblings-label"), "")
	slot(h.Part("handover-lookout"), "list").Call("replaceChildren")
	h.details.Set("open", false)
	show(h.details, false)
}
