//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// caseActions are what the guide asks of the case manager, by scopes and by
// modalities: of these, the present one of the case, and those of earlier ones
// that something was marked in.
type caseActions struct {
	*caseMore
	groups                              []*actionGroup
	present, unchosen, earlier, earlies js.Value
}

// actionGroup are the actions of a scope or of a modality.
type actionGroup struct {
	id      string
	element js.Value
	modal   bool // of a modality
	count   js.Value
	blank   string // what count says while nothing is marked
	actions []*caseAction
}

// caseAction is one of them.
type caseAction struct {
	*field
	id      string
	element js.Value
	since   js.Value
}

func newCaseActions(m *caseMore) *caseActions {
	a := &caseActions{
		caseMore: m, present: m.Part("actions-present"), unchosen: m.Part("actions-unchosen"),
		earlier: m.Part("actions-earlier"), earlies: m.Part("actions-kept"),
	}
	each(m.section, "[data-deeds]", func(element js.Value) { a.groups = append(a.groups, a.group(element)) })
	return a
}

func (a *caseActions) group(element js.Value) *actionGroup {
	g := &actionGroup{id: page.Data(element, "deeds"), element: element, count: slot(element, "count")}
	g.modal = element.Get("dataset").Get("modal").Type() == js.TypeString
	g.blank = g.count.Get("textContent").String()
	each(element, "[data-deed]", func(row js.Value) {
		id := page.Data(row, "deed")
		register := review.ActionRegister(id)
		field := newField(a.checklist, row, register, register, record.Choice)
		g.actions = append(g.actions, &caseAction{field, id, row, slot(row, "since")})
	})
	return g
}

func (a *caseActions) show(c review.Case) {
	modality, kept := c.Modality(), false
	for _, g := range a.groups {
		marked := g.show(c)
		if !g.modal {
			continue
		}
		past := g.id != modality
		a.place(g, past)
		g.narrow(past)
		show(g.element, !past || marked)
		kept = kept || past && marked
	}
	show(a.unchosen, modality == "")
	show(a.earlier, kept)
}

// place puts a modality's actions where they belong now, in the guide's order.
func (a *caseActions) place(g *actionGroup, past bool) {
	home := a.present
	if past {
		home = a.earlies
	}
	if !home.Equal(g.element.Get("parentNode")) {
		home.Call("append", g.element)
	}
}

// show shows the actions as the case has them, and reports whether something is
// marked in them.
func (g *actionGroup) show(c review.Case) (marked bool) {
	ids := make([]string, len(g.actions))
	for i, action := range g.actions {
		ids[i] = action.id
		marked = action.show(c) || marked
	}
	page.Say(g.count, g.words(c.CountActions(ids)))
	return marked
}

// words say how many actions there are, and how far.
func (g *actionGroup) words(n review.ActionCount) string {
	return joinedTexts(" · ", g.blank,
		g.some("doingOne", "doingMany", n.Doing), g.some("doneOne", "doneMany", n.Done), g.some("notNeededOne", "notNeededMany", n.NotNeeded))
}

// some is a count in words, nothing for none.
func (g *actionGroup) some(one, many string, n int) string {
	switch n {
	case 0:
		return ""
	case 1:
		return page.Data(g.count, one)
	}
	return page.Complete(page.Data(g.count, many), "{n}", page.Decimal(n))
}

// narrow leaves only what was marked in sight, or all. A row that somebody is
// using stays.
func (g *actionGroup) narrow(past bool) {
	active := document().Get("activeElement")
	for _, action := range g.actions {
		show(action.element, !past || action.marked() || action.element.Call("contains", active).Bool())
	}
}

// show reports whether something stands in the action's register, settled or not.
func (a *caseAction) show(c review.Case) (marked bool) {
	a.dispute.Call("replaceChildren")
	a.aim(a.register, c.Closed() != "")
	a.field.show(c.Document)
	text := ""
	if date := c.Marked(a.id); date != "" {
		text = page.Complete(page.Data(a.since, "text"), "{q}", a.words(record.Value{Text: string(c.Action(a.id))}))
		text = page.Complete(text, "{d}", day(date))
	}
	page.Say(a.since, text)
	return a.marked()
}

// marked reports whether the action shows something.
func (a *caseAction) marked() bool {
	return a.value().Text != "" || a.dispute.Get("firstChild").Truthy()
}

func (a *caseActions) clear() {
	for _, g := range a.groups {
		page.Say(g.count, g.blank)
		for _, action := range g.actions {
			action.dispute.Call("replaceChildren")
			page.Say(action.since, "")
		}
		if g.modal {
			a.place(g, false)
			g.narrow(false)
		}
	}
}
