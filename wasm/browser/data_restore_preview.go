//go:build js && wasm

package main

import (
	"errors"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// plan is what a join would do, by group.
type plan struct {
	fresh, differs, same, refused []entry
	owners                        []entry           // profiles of somebody else's; see foreignOf
	claimed                       bool              // somebody said that they are their own
	codes                         map[string]string // ids by the codes of cases that are here, or in the file
}

// entry is one document of the file.
type entry struct {
	arrival
	preview record.Preview
}

// plan looks at the file and at what is here now.
func (r *restoring) plan() plan {
	p := plan{codes: map[string]string{}}
	ours, _ := r.everything()
	foreign := foreignOf(ours)
	for _, document := range ours {
		if document.Kind() == review.Kind {
			p.codes[review.Case{Document: document}.Code()] = document.ID()
		}
	}
	var theirs []*record.Document
	for _, a := range r.all {
		if a.reason == "" {
			theirs = append(theirs, a.Document)
		}
	}
	previews := map[string]record.Preview{}
	for _, preview := range record.PreviewJoin(ours, theirs) {
		previews[preview.ID] = preview
	}
	for _, a := range r.all {
		e := entry{a, previews[a.ID()]}
		if e.reason == "" && e.preview.Outcome == record.Added && foreign(a.Document) {
			p.owners = append(p.owners, e)
			continue
		}
		p.add(e)
	}
	if p.claimed = r.Part("restore-mine").Get("checked").Bool(); p.claimed {
		p.fresh = append(p.fresh, p.owners...)
	}
	return p
}

func (p *plan) add(e entry) {
	switch {
	case e.reason != "":
		p.refused = append(p.refused, e)
	case e.preview.Outcome == record.Refuses:
		e.reason = reasonOf(e.preview.Err)
		p.refused = append(p.refused, e)
	case e.preview.Outcome == record.Same:
		p.same = append(p.same, e)
	case e.preview.Outcome == record.Differs:
		p.differs = append(p.differs, e)
	default:
		p.fresh = append(p.fresh, e)
	}
}

// reasonOf names the wording for what keeps two copies from being joined.
func reasonOf(err error) string {
	guide := (*record.GuideError)(nil)
	switch {
	case errors.As(err, &guide):
		return "guide"
	case errors.Is(err, record.ErrOther):
		return "other"
	}
	return "corrupt"
}

// taken are the entries that a join would bring.
func (p *plan) taken() []entry { return append(p.fresh[:len(p.fresh):len(p.fresh)], p.differs...) }

// refresh follows what other tabs do while the preview is in sight.
func (r *restoring) refresh() {
	if len(r.all) > 0 && !r.Part("restore-preview").Get("hidden").Bool() {
		r.showPreview()
	}
}

func (r *restoring) hidePreview() {
	show(r.Part("restore-preview"), false)
	for _, part := range []string{"restore-fresh", "restore-differs", "restore-same", "restore-refused"} {
		slot(r.Part(part), "list").Call("replaceChildren")
	}
	page.Say(r.Part("restore-findings"), "")
	r.hideOwners()
}

// showPreview shows the plan. Nothing has been written.
func (r *restoring) showPreview() {
	p := r.plan()
	r.say("")
	r.hideWords()
	r.showGroup("restore-fresh", p.fresh, func(e entry, row js.Value) string { return p.sameCode(e, row) })
	r.showOwners(p)
	r.showGroup("restore-differs", p.differs, changes)
	r.showGroup("restore-same", p.same, func(entry, js.Value) string { return "" })
	r.showGroup("restore-refused", p.refused, func(e entry, row js.Value) string { return page.Data(row, camel(e.reason)) })
	taken := p.taken()
	documents := make([]*record.Document, len(taken))
	for i, e := range taken {
		documents[i] = e.Document
	}
	tellFindings(r.desk, r.Part("restore-findings"), documents)
	show(r.Part("restore-nothing"), len(taken) == 0)
	show(r.Part("restore-join"), len(taken) > 0)
	show(r.Part("restore-preview"), true)
}
