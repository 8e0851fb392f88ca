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
		one.show(c.Document)
	}
	f.past.show(c)
	text := f.blank
	if c.Modality() != "" && c.Moment() != "" {
		text = f.label("new-modality", c.Modality()) + " · " + f.label("new-moment", c.Moment())
	}
	page.Say(f.summary, text)
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
