//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// facts are what is known of the case as a whole: its modality, its moment, and
// whether a progressive exit is foreseen.
type facts struct {
	*checklist
	fields   []*field
	modality *modalityChange
	moment   *momentChange
	past     *pastStays
	dispute  js.Value
	summary  js.Value
	blank    string // what the summary says while nothing is known
}

func newFacts(l *checklist) *facts {
	head := l.Part("case-head")
	f := &facts{checklist: l, dispute: own(head, "dispute"), summary: l.Part("facts")}
	f.blank = f.summary.Get("textContent").String()
	made := func(register string, kind record.Kind) *field {
		one := newField(l, head, register, register, kind)
		one.dispute = f.dispute
		f.fields = append(f.fields, one)
		return one
	}
	f.modality = newModalityChange(f, made(review.ModalityRegister, record.Item))
	f.moment = newMomentChange(f, made(review.MomentRegister, record.Item))
	exit := made(review.ExitRegister, record.Choice)
	exit.changed = func() { f.correct(exit) }
	f.past = newPastStays(l)
	return f
}

// correct writes what a control says, as it stands.
func (f *facts) correct(one *field) {
	one.held = false
	f.write(one.register, one.value())
	f.refresh()
}

func (f *facts) show(c sight) {
	f.dispute.Call("replaceChildren")
	for _, one := range f.fields {
		one.aim(one.register, c.closed)
		one.show(c.Document)
	}
	f.modality.field.offerEmpty()
	f.moment.field.offerEmpty()
	f.past.show(c)
	page.Say(f.summary, f.words(c.Case))
}

// words sum up the facts of a case.
func (f *facts) words(c review.Case) string {
	if c.Modality() == "" || c.Moment() == "" {
		return f.blank
	}
	exit := page.Data(f.summary, "unknown")
	if known := page.Data(f.summary, c.Exit()); c.Exit() != "" && known != "" {
		exit = known
	}
	return joinedTexts(" · ", f.label("new-modality", c.Modality()), f.label("new-moment", c.Moment()), exit)
}

// offerEmpty offers the empty entry of a list only while nothing is chosen: to
// erase what is known of a case is nothing that people choose by intention.
func (f *field) offerEmpty() {
	list := f.controls[0]
	empty, chosen := list.Get("options").Index(0), list.Get("value").String() != ""
	empty.Set("hidden", chosen)
	empty.Set("disabled", chosen)
}

// hush puts away what was asked and said of a change.
func (f *facts) hush() {
	f.modality.clear()
	f.moment.clear()
}

func (f *facts) clear() {
	f.dispute.Call("replaceChildren")
	for _, one := range f.fields {
		one.clear()
	}
	f.modality.clear()
	f.moment.clear()
	f.past.clear()
	page.Say(f.summary, f.blank)
}
