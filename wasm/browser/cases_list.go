//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// caseList is the list of cases: those that are looked for among the open ones,
// or among the archived.
type caseList struct {
	*cases
	finding  *caseFinding
	rows     *caseRows
	texts    *rowTexts
	notices  *listNotices
	archived bool // it shows the archived ones
	pressing int  // how many have something overdue or due this week
	limit    int  // how many rows are shown
	sorted   []review.Summary
	order    review.Order
	edits    int    // of the summaries, when they were sorted
	stop     func() // of the timer that shows it anew; nil while none runs
}

// rowsAtOnce is how many cases are shown until more are asked for: rows are what
// takes the longest.
const rowsAtOnce = 50

// lull is how long, in milliseconds, the list waits for more changes of other
// tabs: a copy that is restored there changes hundreds.
const lull = 100

func newCaseList(c *cases) *caseList {
	template := c.Part("case-row").Get("content").Get("firstElementChild")
	l := &caseList{cases: c, limit: rowsAtOnce}
	l.rows = &caseRows{list: c.Part("cases"), template: template, aside: map[string]*caseRow{}}
	l.texts = newRowTexts(c, newWordings(template))
	l.notices = newListNotices(l)
	l.finding = newCaseFinding(c.Tool, func() {
		l.limit = rowsAtOnce
		l.find()
	})
	c.On(l.rows.list, "click", func(event js.Value) { l.pressed(event.Get("target")) })
	c.On(c.Part("more-cases"), "click", func(js.Value) {
		at := l.limit
		l.limit += rowsAtOnce
		l.find()
		l.rows.focus(at, "code")
	})
	c.On(c.Part("archive"), "click", func(js.Value) { l.showArchive(!l.archived) })
	c.On(c.Part("to-new"), "click", func(js.Value) {
		c.Part("new").Call("scrollIntoView")
		c.Part("new-modality").Call("focus")
	})
	return l
}

// pressed opens the case of a row, or notes that it goes on.
func (l *caseList) pressed(target js.Value) {
	id, at := l.rows.at(target)
	switch {
	case id == "":
	case !target.Call("closest", "[data-slot=active]").IsNull():
		l.stillActive(id, at)
	default:
		l.open(id)
	}
}

// stillActive notes today that a case goes on. The row may leave the list: the
// keyboard goes on with the next that asks.
func (l *caseList) stillActive(id string, at int) {
	code := l.texts.code(l.caseOf(id).Code())
	err := l.edit(id, func(d *record.Document) (*record.Document, error) {
		return review.StillActive(review.Case{Document: d}, l.author(), calendarToday())
	})
	l.bar.took(err)
	if err != nil {
		return
	}
	said := l.Part("said")
	page.Say(said, page.Complete(page.Data(said, "active"), "{q}", code))
	l.show()
	if q := l.finding.query(); q.Still == 0 || !l.rows.focus(at, "active") {
		l.rows.focus(at, "code")
	}
}

// showArchive changes between the open cases and the archived.
func (l *caseList) showArchive(archived bool) {
	l.archived, l.limit = archived, rowsAtOnce
	l.find()
	l.Part("list").Call("querySelector", "h2").Call("focus")
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

// show shows the cases as they are now.
func (l *caseList) show() {
	if l.stop != nil {
		l.stop()
		l.stop = nil
	}
	l.summaries.bring()
	l.texts.bring()
	l.notices.show()
	l.deletion.showLately()
	l.pressing = 0
	for i := range l.summaries.all {
		if s := &l.summaries.all[i]; s.Closed == "" && s.Pressing(l.texts.today) > 0 {
			l.pressing++
		}
	}
	l.find()
	l.rows.forget()
}

// find shows those cases that are looked for, of those known: it runs at every
// key, so it reads nothing anew.
func (l *caseList) find() {
	q := l.asked()
	l.sort()
	found, shelf := l.matching(q)
	l.rows.draw(found[:min(len(found), l.limit)], l.texts.of)
	l.finding.show(len(l.sorted), q)
	l.finding.offerPressing(l.pressing, q)
	l.tell(len(found), shelf, q)
}

// asked is what is looked for.
func (l *caseList) asked() review.Query {
	q := l.finding.query()
	q.Archived = l.archived
	return q
}

// sort orders the summaries, if they or the order are others than before.
func (l *caseList) sort() {
	by := l.finding.by()
	if l.edits == l.summaries.edits && l.order == by {
		return
	}
	l.order, l.edits = by, l.summaries.edits
	l.sorted = append([]review.Summary(nil), l.summaries.all...)
	review.Sort(l.sorted, by)
}

// matching are the ids of the cases that are looked for, and how many there are
// with the archived ones, or without.
func (l *caseList) matching(q review.Query) (found []string, shelf int) {
	for i := range l.sorted {
		s := &l.sorted[i]
		if (s.Closed != "") != q.Archived {
			continue
		}
		shelf++
		if review.Matches(*s, q, l.texts.today, l.texts.offset) {
			found = append(found, s.ID)
		}
	}
	return found, shelf
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
