//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// rounds are the rounds of verification of a moment: which one is looked at, and
// the way to the others. Only the newest can be changed.
type rounds struct {
	*checklist
	moment  *moment
	element js.Value
	list    js.Value // to choose a round from
	names   []string // in order; none while no case is open
	chosen  string   // an earlier round that the person looks at; empty: the newest
	opening *roundOpening
}

func newRounds(l *checklist, m *moment) *rounds {
	r := &rounds{checklist: l, moment: m, element: slot(m.element, "rounds")}
	r.list = slot(r.element, "round-list")
	r.opening = newRoundOpening(r)
	l.On(r.list, "change", func(js.Value) { r.look(r.list.Get("value").String()) })
	l.On(slot(r.element, "newest"), "click", func(js.Value) {
		r.look("")
		r.list.Call("focus")
	})
	return r
}

// look shows another round.
func (r *rounds) look(name string) {
	r.flush()
	r.chosen = name
	r.moment.show(r.sight())
}

// newest is the round that counts.
func (r *rounds) newest() string {
	if len(r.names) == 0 {
		return review.FirstRound
	}
	return r.names[len(r.names)-1]
}

// shown is the round that is looked at.
func (r *rounds) shown() string { return r.names[r.at()-1] }

// at counts the rounds up to the one that is looked at. Names may leave numbers
// out; people are told places.
func (r *rounds) at() int {
	for i, name := range r.names {
		if name == r.chosen {
			return i + 1
		}
	}
	return len(r.names)
}

// locked reports whether an earlier round is looked at.
func (r *rounds) locked() bool { return r.at() < len(r.names) }

// show says which round is looked at.
func (r *rounds) show(of sight) {
	r.names = of.Rounds(r.moment.id)
	if !r.locked() {
		r.chosen = ""
	}
	r.showList(of)
	page.Say(slot(r.element, "round"), r.words(of, r.at()))
	why := slot(r.element, "why")
	text := of.Why(r.moment.id, r.shown())
	if text != "" {
		text = page.Complete(page.Data(why, "text"), "{q}", text)
	}
	page.Say(why, text)
	for _, name := range []string{"earlier-text", "newest"} {
		place := slot(r.element, name)
		page.Say(place, page.Complete(page.Data(place, "text"), "{n}", page.Decimal(len(r.names))))
	}
	show(slot(r.element, "earlier"), r.locked())
	r.opening.offer(of.closed)
	r.moment.element.Get("dataset").Set("earlier", r.locked())
	show(r.element, true)
}

// showList offers all rounds, where there are several.
func (r *rounds) showList(of sight) {
	options := make([]any, len(r.names))
	for i, name := range r.names {
		options[i] = js.Global().Get("Option").New(r.words(of, i+1), name)
	}
	if len(options) > 1 || r.list.Get("length").Int() > 0 {
		r.list.Call("replaceChildren", options...)
		r.list.Set("value", r.shown())
	}
	show(slot(r.element, "choose-round"), len(r.names) > 1)
}

// words say which round it is, and since when.
func (r *rounds) words(of sight, at int) string {
	place := slot(r.element, "round")
	if at == 1 {
		return page.Data(place, "first")
	}
	kind := "later"
	opened := of.Opened(r.moment.id, r.names[at-1])
	if opened == "" {
		kind = "undated"
	}
	text := page.Complete(page.Data(place, kind), "{n}", page.Decimal(at))
	return page.Complete(text, "{q}", day(string(opened)))
}

// clear leaves nothing of a case.
func (r *rounds) clear() {
	r.names, r.chosen = nil, ""
	show(r.element, false)
	r.list.Call("replaceChildren")
	for _, name := range []string{"round", "why", "earlier-text", "newest"} {
		page.Say(slot(r.element, name), "")
	}
	r.moment.element.Get("dataset").Set("earlier", false)
	r.opening.close()
}
