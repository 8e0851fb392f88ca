//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/review"
)

// rowsAtMost is how many documents of a group are listed.
const rowsAtMost = 50

// showGroup lists a group, with a remark on each entry.
func (r *restoring) showGroup(part string, entries []entry, remark func(e entry, row js.Value) string) {
	group := r.Part(part)
	show(group, len(entries) > 0)
	page.Say(slot(group, "count"), page.Decimal(len(entries)))
	template := r.Part("restore-row").Get("content").Get("firstElementChild")
	var rows []any
	for _, e := range entries[:min(len(entries), rowsAtMost)] {
		row := template.Call("cloneNode", true)
		slot(row, "name").Set("textContent", documentName(r.desk, e.Document))
		slot(row, "remark").Set("textContent", remark(e, slot(row, "remark")))
		tellHandover(e, row)
		rows = append(rows, row)
	}
	slot(group, "list").Call("replaceChildren", rows...)
	more := slot(group, "more")
	rest := len(entries) - len(rows)
	show(more, rest > 0)
	page.Say(more, page.Complete(page.Data(more, "text"), "{n}", page.Decimal(rest)))
}

// changes say how many registers change, and in how many people have to decide.
func changes(e entry, row js.Value) string {
	if len(e.preview.Effects) == 0 {
		return page.Data(row, "history")
	}
	conflicts := 0
	for _, effect := range e.preview.Effects {
		if effect.Conflict && e.Kind() != course.Kind { // there the newest counts
			conflicts++
		}
	}
	text := page.Complete(page.Data(row, "changes"), "{n}", page.Decimal(len(e.preview.Effects)))
	if conflicts > 0 {
		text += page.Complete(page.Data(row, "conflicts"), "{n}", page.Decimal(conflicts))
	}
	return text
}

// sameCode says that another case has the code of a new one. Rounds of
// self-assessment share theirs.
func (p *plan) sameCode(e entry, row js.Value) string {
	if e.Kind() != review.Kind {
		return ""
	}
	code := review.Case{Document: e.Document}.Code()
	id, taken := p.codes[code]
	p.codes[code] = e.ID()
	if code != "" && taken && id != e.ID() {
		return page.Data(row, "code")
	}
	return ""
}
