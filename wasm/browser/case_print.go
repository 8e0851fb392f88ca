//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// casePrint puts the case that is open on paper: what is unfolded, or all of it.
type casePrint struct {
	*checklist
	unfolded []js.Value // for the paper alone
}

func newCasePrint(l *checklist) *casePrint {
	p := &casePrint{checklist: l}
	l.On(l.Part("print"), "click", func(js.Value) { p.print(false) })
	l.On(l.Part("print-all"), "click", func(js.Value) { p.print(true) })
	l.On(js.Global(), "beforeprint", func(js.Value) { p.head() })
	l.On(js.Global(), "afterprint", func(js.Value) { p.fold() })
	return p
}

// wholeCase are the folds of a whole case: its moments, and the actions of which
// some are marked.
const wholeCase = `.moment:not([open]), .deeds:not([open]):has(option:checked:not([value=""]))`

func (p *casePrint) print(whole bool) {
	p.flush()
	switch {
	case whole:
		each(p.form, wholeCase, p.unfold)
	case p.form.Call("querySelector", ".moment[open]").IsNull():
		each(p.form, ".moment:has(.here:not([hidden]))", p.unfold)
	}
	js.Global().Call("print")
}

func (p *casePrint) unfold(fold js.Value) {
	fold.Set("open", true)
	p.unfolded = append(p.unfolded, fold)
}

// fold folds again what was unfolded for the paper.
func (p *casePrint) fold() {
	for _, fold := range p.unfolded {
		fold.Set("open", false)
	}
	p.unfolded = nil
}

// head says on paper what the screen says elsewhere.
func (p *casePrint) head() {
	printed := p.Part("printed")
	printed.Set("textContent", page.Complete(page.Data(printed, "text"), "{q}", day(today())))
	p.Part("printed-facts").Set("textContent", p.facts.summary.Get("textContent"))
}
