//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// moment is a moment of the case and how many of its criteria are verified.
type moment struct {
	id       string
	element  js.Value
	progress js.Value
	blank    string // what progress says while no case is open
	criteria []*criterion
}

func newMoment(l *checklist, element js.Value) *moment {
	m := &moment{id: page.Data(element, "moment"), element: element, progress: slot(element, "progress")}
	m.blank = m.progress.Get("textContent").String()
	each(element, "[data-criterion]", func(element js.Value) {
		m.criteria = append(m.criteria, newCriterion(l, element))
	})
	return m
}

// show says how many criteria are verified, met, and wait for a decision.
func (m *moment) show(of review.Case) {
	var ids []string
	for _, c := range m.criteria {
		if c.concerns(of) {
			ids = append(ids, c.id)
		}
	}
	p := of.Progress(ids, review.FirstRound)
	text := page.Complete(page.Data(m.progress, "text"), "{v}", page.Decimal(p.Verified))
	text = page.Complete(page.Complete(text, "{n}", page.Decimal(p.Criteria)), "{m}", page.Decimal(p.Met))
	if p.Open > 0 {
		text += page.Complete(page.Data(m.progress, "open"), "{o}", page.Decimal(p.Open))
	}
	page.Say(m.progress, text)
	m.element.Get("dataset").Set("begun", p.Verified > 0)
	m.element.Get("dataset").Set("done", p.Verified == p.Criteria)
}

func (m *moment) clear() {
	m.progress.Set("textContent", m.blank)
	m.element.Get("dataset").Set("begun", false)
	m.element.Get("dataset").Set("done", false)
	for _, c := range m.criteria {
		c.clear()
	}
}
