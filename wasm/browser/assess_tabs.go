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
	for _, part := range []string{"print-results", "print-plan"} {
		a.On(a.Part(part), "click", func(js.Value) { js.Global().Call("print") })
	}
	a.On(js.Global(), "beforeprint", func(js.Value) {
		printed := a.Part("printed")
		page.Say(printed, page.Complete(page.Data(printed, "text"), "{q}", day(today())))
	})
	return t
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

// open shows a part and brings the reader to it.
func (t *roundTabs) open(name string) {
	t.sheet.flush()
	page.Say(t.Part("told"), "")
	t.show(name)
	if name == roundTab {
		t.form.focus()
		return
	}
	t.Part(name).Call("querySelector", "h3").Call("focus")
}

func (t *roundTabs) show(name string) {
	t.shown = name
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

// describe says what round it is. The plan belongs to the person alone.
func (t *roundTabs) describe(r assess.Round) {
	title, facts := t.Part("round-title"), t.Part("round-facts")
	page.Say(title, titleOf(title, r))
	state := page.Complete(page.Data(facts, "began"), "{q}", day(string(r.Began())))
	if r.Finished() {
		state = page.Complete(page.Data(facts, "ended"), "{q}", day(string(r.Ended())))
	}
	separator := page.Data(facts, "separator")
	page.Say(facts, t.modes[r.Mode()]+separator+r.Code()+separator+state)
	accompanies := r.View() == assess.Accompanying
	t.each(func(button js.Value, at string) { show(button, at != planTab || !accompanies) })
	show(t.Part("to-plan"), !accompanies)
}
