//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// facts are what is known of the case as a whole.
type facts struct {
	*checklist
	fields  []*field
	dispute js.Value
	summary js.Value
	blank   string // what the summary says while nothing is known
}

func newFacts(l *checklist) *facts {
	head := l.Part("case-head")
	f := &facts{checklist: l, dispute: slot(head, "dispute"), summary: l.Part("facts")}
	f.blank = f.summary.Get("textContent").String()
	for _, fact := range []struct {
		register string
		kind     record.Kind
	}{
		{review.ModalityRegister, record.Item},
		{review.MomentRegister, record.Item},
		{review.ExitRegister, record.Choice},
	} {
		made := newField(l, head, fact.register, fact.register, fact.kind)
		l.On(made.controls[0], "change", func(js.Value) { l.refresh() })
		f.fields = append(f.fields, made)
	}
	return f
}

func (f *facts) show(c review.Case) {
	f.clear()
	for _, one := range f.fields {
		one.show(c.Document)
	}
	if c.Modality() != "" && c.Moment() != "" {
		page.Say(f.summary, f.label("new-modality", c.Modality())+" · "+f.label("new-moment", c.Moment()))
	}
}

func (f *facts) clear() {
	f.dispute.Call("replaceChildren")
	page.Say(f.summary, f.blank)
}
