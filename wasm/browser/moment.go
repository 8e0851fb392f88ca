//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// moment is a moment of the case: its rounds, and how many of its criteria are
// verified.
type moment struct {
	id       string
	element  js.Value
	here     js.Value // says that the case is in this moment
	progress js.Value
	blank    string // what progress says while no case is open
	rounds   *rounds
	criteria []*criterion
}

func newMoment(l *checklist, element js.Value) *moment {
	m := &moment{
		id: page.Data(element, "moment"), element: element,
		here: slot(element, "here"), progress: slot(element, "progress"),
	}
	m.blank = m.progress.Get("textContent").String()
	m.rounds = newRounds(l, m)
	each(element, "[data-criterion]", func(element js.Value) {
		m.criteria = append(m.criteria, newCriterion(l, m.rounds, element))
	})
	return m
}

// show shows the moment as the case has it, in the round that is looked at.
func (m *moment) show(of sight) {
	m.rounds.show(of)
	show(m.here, m.id == of.Moment())
	for _, c := range m.criteria {
		c.show(of)
	}
	m.showProgress(of)
}

// showWritten shows what follows from a change about a criterion or a service.
func (m *moment) showWritten(of sight, id string) {
	for _, c := range m.criteria {
		if c.owns(id) || c.follows(id) {
			c.show(of)
			m.showProgress(of)
		}
	}
}

// answered reports whether anything was answered in the newest round.
func (m *moment) answered(of review.Case) bool {
	round := of.Round(m.id)
	for _, c := range m.criteria {
		for _, id := range c.ids() {
			if hasText(of.Values(review.Register(review.AnswerPart, id, round))) {
				return true
			}
		}
	}
	return false
}

// showProgress says how many criteria are verified in the newest round, met, and
// wait for a decision.
func (m *moment) showProgress(of sight) {
	var ids []string
	for _, c := range m.criteria {
		if c.concerns(of.Case) {
			ids = append(ids, c.id)
		}
	}
	p := of.Progress(ids, m.rounds.newest())
	wording := "text"
	if p.Met == 1 {
		wording = "one"
	}
	text := page.Complete(page.Data(m.progress, wording), "{v}", page.Decimal(p.Verified))
	text = page.Complete(page.Complete(text, "{n}", page.Decimal(p.Criteria)), "{m}", page.Decimal(p.Met))
	if p.Open > 0 {
		text += page.Complete(page.Data(m.progress, "open"), "{o}", page.Decimal(p.Open))
	}
	if count := len(m.rounds.names); count > 1 {
		text += page.Complete(page.Data(m.progress, "round"), "{r}", page.Decimal(count))
	}
	page.Say(m.progress, text)
	m.element.Get("dataset").Set("begun", p.Verified > 0)
	m.element.Get("dataset").Set("done", p.Verified == p.Criteria)
}

func (m *moment) clear() {
	m.progress.Set("textContent", m.blank)
	m.element.Get("dataset").Set("begun", false)
	m.element.Get("dataset").Set("done", false)
	show(m.here, false)
	m.rounds.clear()
	for _, c := range m.criteria {
		c.clear()
	}
}
