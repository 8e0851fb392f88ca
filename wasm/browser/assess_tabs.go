//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// The parts of a round, of which one is in sight.
const (
	roundTab   = "round"
	resultsTab = "results"
	planTab    = "plan"
)

// roundTabs leads from one part of the round to another, and says what round it
// is.
type roundTabs struct {
	*assessing
	shown string
}

func newRoundTabs(a *assessing) *roundTabs {
	t := &roundTabs{assessing: a}
	t.each(func(button js.Value, name string) {
		a.On(button, "click", func(js.Value) { t.open(name) })
	})
	a.On(a.Part("to-plan"), "click", func(js.Value) { t.open(planTab) })
	a.On(a.Part("to-meet"), "click", func(js.Value) { t.prepareMeeting() })
	for _, part := range []string{"print-round", "print-results", "print-plan"} {
		a.On(a.Part(part), "click", func(js.Value) { js.Global().Call("print") })
	}
	a.On(js.Global(), "beforeprint", func(js.Value) { t.preparePaper() })
	return t
}

// preparePaper says when the paper was printed, and marks the days that nobody
// chose: on paper they are lines to write on.
func (t *roundTabs) preparePaper() {
	printed := t.Part("printed")
	page.Say(printed, page.Complete(page.Data(printed, "text"), "{q}", day(today())))
	each(t.Part("plan"), "input[type=date]", func(input js.Value) {
		input.Call("toggleAttribute", "data-empty", input.Get("value").String() == "")
	})
}

func (t *roundTabs) each(do func(button js.Value, name string)) {
	each(t.Part("tabs"), "[data-tab]", func(button js.Value) { do(button, page.Data(button, "tab")) })
}

// begin shows the part that a round is opened for.
func (t *roundTabs) begin(r assess.Round) {
	if r.Finished() {
		t.show(resultsTab)
		return
	}
	t.show(roundTab)
}

// resume shows the part that was in sight when the page was left, if the round has
// it.
func (t *roundTabs) resume(name string) {
	if name == roundTab || name == resultsTab || name == planTab && mayPlan(t.current()) {
		t.show(name)
	}
}

// mayPlan reports whether a plan goes with a round: with one's own, and not where
// somebody is to be chosen.
func mayPlan(r assess.Round) bool {
	return r.View() != assess.Accompanying && r.Mode() != assess.Selection
}

// open shows a part and brings the reader to it.
func (t *roundTabs) open(name string) {
	t.sheet.flush()
	page.Say(t.Part("told"), "")
	if name == planTab && !mayPlan(t.current()) {
		name = resultsTab
	}
	t.show(name)
	if name == roundTab {
		t.form.focus()
		return
	}
	t.Part(name).Call("querySelector", "h3").Call("focus")
}

func (t *roundTabs) show(name string) {
	t.shown = name
	keepInSession(roundViewKey, name)
	t.each(func(button js.Value, at string) {
		show(t.Part(at), at == name)
		if at == name {
			button.Call("setAttribute", "aria-current", "page")
		} else {
			button.Call("removeAttribute", "aria-current")
		}
	})
	if name == resultsTab {
		t.results.show(t.current())
	}
}

// hide shows none of them.
func (t *roundTabs) hide() {
	t.shown = ""
	t.each(func(_ js.Value, at string) { show(t.Part(at), false) })
}

// describe says what round it is, and leads to the parts that it has.
func (t *roundTabs) describe(r assess.Round) {
	title, facts := t.Part("round-title"), t.Part("round-facts")
	page.Say(title, titleOf(title, r))
	state := page.Complete(page.Data(facts, "began"), "{q}", day(string(r.Began())))
	if r.Finished() {
		state = page.Complete(page.Data(facts, "ended"), "{q}", day(string(r.Ended())))
	}
	separator := page.Data(facts, "separator")
	page.Say(facts, t.modes[r.Mode()]+separator+r.Code()+separator+state)
	planned := mayPlan(r)
	t.each(func(button js.Value, at string) { show(button, at != planTab || planned) })
}

// prepareMeeting leads to where the look goes in a file to the person looked at.
func (t *roundTabs) prepareMeeting() {
	t.meet.file.chosen = t.sheet.id
	t.before = meetView
	t.close()
	send := t.Part("meet-send")
	send.Set("open", true)
	send.Call("querySelector", "summary").Call("focus")
}
