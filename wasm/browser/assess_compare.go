//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// compareView is the view of two rounds beside each other.
const compareView = "compare"

// comparison shows what changed between two rounds that answer the same: of one
// person, seen by the same, for one purpose, and finished.
type comparison struct {
	*assessing
	newer, older string // ids, empty while nothing is chosen
	back         *lookBack
	figure       *figure
}

func newComparison(a *assessing) *comparison {
	c := &comparison{assessing: a, figure: newFigure(a, "compare")}
	c.back = newLookBack(c)
	newer, older := a.Part("compare-newer"), a.Part("compare-older")
	a.On(newer, "change", func(js.Value) { c.choose(newer.Get("value").String(), "") })
	a.On(older, "change", func(js.Value) { c.choose(c.newer, older.Get("value").String()) })
	a.On(a.Part("compare-plan"), "click", func(js.Value) { c.openPlan(c.newer) })
	a.On(a.Part("compare-print"), "click", func(js.Value) { js.Global().Call("print") })
	table := a.Part("compare-table")
	table.Set("open", js.Global().Call("matchMedia", "(min-width: 45rem)").Get("matches"))
	return c
}

// openPlan leads to the plan of a round.
func (a *assessing) openPlan(id string) {
	a.open(id)
	a.tabs.open(planTab)
}

func (c *comparison) choose(newer, older string) {
	c.newer, c.older = newer, older
	c.back.close()
	c.show()
}

// show shows the choice and what comes of it.
func (c *comparison) show() {
	rounds := c.comparable()
	var newer []assess.Round
	for _, r := range rounds {
		if len(c.before(r, rounds)) > 0 {
			newer = append(newer, r)
		}
	}
	show(c.Part("compare-none"), len(newer) == 0)
	show(c.Part("compare-some"), len(newer) > 0)
	if len(newer) == 0 {
		c.newer, c.older = "", ""
		c.clear()
		return
	}
	now := chosenOf(newer, c.newer)
	older := c.before(now, rounds)
	then := chosenOf(older, c.older)
	c.newer, c.older = now.ID(), then.ID()
	c.offer("compare-newer", newer, c.newer)
	c.offer("compare-older", older, c.older)
	c.showResult(then, now)
	c.back.show(then, now)
}

// comparable are the finished rounds that somebody here made, the newest first.
func (c *comparison) comparable() []assess.Round {
	var found []assess.Round
	for _, r := range c.rounds() {
		if r.Finished() && r.Person() != "" && c.isMade(r) {
			found = append(found, r)
		}
	}
	latestFirst(found)
	return found
}

// before are the rounds after this one in a list of the newest first that answer
// the same.
func (c *comparison) before(r assess.Round, rounds []assess.Round) []assess.Round {
	var found []assess.Round
	profiles := c.profiles()
	for i := range rounds {
		other := rounds[len(rounds)-1-i]
		if other.ID() == r.ID() {
			break
		}
		if assess.SameSeries(r, other, profiles) {
			found = append(found, other)
		}
	}
	latestFirst(found)
	return found
}

// offer fills a list to choose a round from.
func (c *comparison) offer(part string, rounds []assess.Round, chosen string) {
	names := make([]string, len(rounds))
	for i, r := range rounds {
		names[i] = c.name(r)
	}
	offerRounds(c.Part(part), rounds, names, chosen)
}

func (c *comparison) name(r assess.Round) string {
	words := c.Part("compare-words")
	text := page.Complete(page.Data(words, whose(r)), "{q}", day(string(r.Began())))
	text = page.Complete(text, "{c}", r.Code())
	if r.Mode() == assess.Selection {
		text += page.Data(words, "selection")
	}
	return text
}

// clear leaves nothing of rounds in the view.
func (c *comparison) clear() {
	for _, part := range []string{"compare-newer", "compare-older", "compare-lists", "back-lists"} {
		c.Part(part).Call("replaceChildren")
	}
	each(c.Part("compare"), "[data-compared] td", func(cell js.Value) { cell.Set("textContent", "") })
	c.figure.clear()
	c.back.was = nil
	c.back.close()
}
