//go:build js && wasm

package main

import (
	"sort"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// caseList is the list of cases, by code.
type caseList struct {
	*cases
	rows     js.Value
	limit    int // how many rows are shown
	template js.Value
	stop     func() // of the timer that shows it anew; nil while none runs
}

// rowsAtOnce is how many cases are shown until more are asked for: rows are what
// takes the longest.
const rowsAtOnce = 50

// lull is how long, in milliseconds, the list waits for more changes of other
// tabs: a copy that is restored there changes hundreds.
const lull = 100

func newCaseList(c *cases) *caseList {
	l := &caseList{cases: c, limit: rowsAtOnce, rows: c.Part("cases"), template: c.Part("case-row").Get("content").Get("firstElementChild")}
	c.On(l.rows, "click", func(event js.Value) {
		if row := event.Get("target").Call("closest", "[data-id]"); !row.IsNull() {
			c.open(page.Data(row, "id"))
		}
	})
	c.On(c.Part("more-cases"), "click", func(js.Value) {
		at := l.limit
		l.limit += rowsAtOnce
		l.show()
		l.rows.Get("children").Index(at).Call("querySelector", "button").Call("focus")
	})
	return l
}

// showSoon shows the list once changes rest.
func (l *caseList) showSoon() {
	if l.stop == nil {
		l.stop = backend.Clock{}.After(lull, func() { l.Guard(l.settle) })
	}
}

// settle shows the view in sight anew.
func (l *caseList) settle() {
	l.stop = nil
	l.views.update()
}

func (l *caseList) show() {
	if l.stop != nil {
		l.stop()
		l.stop = nil
	}
	all := casesByCode(l.documents)
	rows := make([]any, min(len(all), l.limit))
	for i := range rows {
		rows[i] = l.row(all[i])
	}
	l.rows.Call("replaceChildren", rows...)
	show(l.Part("empty"), len(all) == 0)
	more := l.Part("more-cases")
	show(more, len(all) > len(rows))
	more.Set("textContent", page.Complete(page.Data(more, "text"), "{n}", page.Decimal(len(all)-len(rows))))
}

// casesByCode are the cases there are, in the order of their codes.
func casesByCode(d *documents) []review.Case {
	var found []review.Case
	for _, document := range d.ofKind(review.Kind) {
		found = append(found, review.Case{Document: document})
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].Code() < found[j].Code() })
	return found
}

func (l *caseList) row(c review.Case) js.Value {
	row := l.template.Call("cloneNode", true)
	row.Get("dataset").Set("id", c.ID())
	slot(row, "code").Set("textContent", c.Code())
	fill(slot(row, "modality"), l.label("new-modality", c.Modality()))
	fill(slot(row, "moment"), l.label("new-moment", c.Moment()))
	changed := slot(row, "changed")
	changed.Set("textContent", page.Complete(page.Data(changed, "text"), "{q}", day(c.Last())))
	return row
}

// slot is a place to fill in a copy of a template.
func slot(element js.Value, name string) js.Value {
	return element.Call("querySelector", "[data-slot="+name+"]")
}

// fill writes a text, or the slot's own word for none.
func fill(slot js.Value, text string) {
	if text == "" {
		text = page.Data(slot, "none")
	}
	slot.Set("textContent", text)
}
