//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/review"
)

// listNotices stand above the list: archived cases whose day for deleting has
// come, and cases that nobody has touched for long.
type listNotices struct {
	*caseList
	expired []review.Summary // those shown
}

// expiredAtOnce is how many archived cases are offered for deleting at a time.
const expiredAtOnce = 5

func newListNotices(l *caseList) *listNotices {
	n := &listNotices{caseList: l}
	l.On(l.Part("stale-show"), "click", func(js.Value) {
		l.finding.askStale()
		l.showArchive(false)
	})
	return n
}

func (n *listNotices) show() {
	stale, expired := 0, []review.Summary(nil)
	today, offset := n.texts.today, n.texts.offset
	for _, s := range n.summaries.all {
		switch {
		case s.Closed == "" && s.Untouched(today, offset) >= review.Stale:
			stale++
		case s.Closed != "" && s.DeleteFrom != "" && s.DeleteFrom <= today:
			expired = append(expired, s)
		}
	}
	show(n.Part("stale"), stale > 0)
	page.Say(n.Part("stale-count"), manyOf(n.Part("stale-count"), stale))
	n.showExpired(expired)
}

// showExpired offers the first of them for deleting. While they are the same,
// somebody may be answering a question there.
func (n *listNotices) showExpired(all []review.Summary) {
	show(n.Part("expired"), len(all) > 0)
	page.Say(n.Part("expired-count"), manyOf(n.Part("expired-count"), len(all)))
	review.Sort(all, review.ByCode)
	first := all[:min(len(all), expiredAtOnce)]
	more := n.Part("expired-more")
	show(more, len(all) > len(first))
	page.Say(more, page.Complete(page.Data(more, "text"), "{n}", page.Decimal(len(all)-len(first))))
	if sameCases(first, n.expired) {
		return
	}
	n.expired = first
	rows := make([]any, len(first))
	for i, s := range first {
		rows[i] = n.row(s)
	}
	n.Part("expired-cases").Call("replaceChildren", rows...)
}

func sameCases(a, b []review.Summary) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].ID != b[i].ID || a[i].Code != b[i].Code || a[i].DeleteFrom != b[i].DeleteFrom {
			return false
		}
	}
	return true
}

// row offers a case for deleting, after asking.
func (n *listNotices) row(s review.Summary) js.Value {
	row := n.Copy("expired-row")
	slot(row, "code").Set("textContent", s.Code)
	from := slot(row, "from")
	from.Set("textContent", page.Complete(page.Data(from, "text"), "{q}", day(string(s.DeleteFrom))))
	ask := slot(row, "ask")
	ask.Set("textContent", page.Complete(page.Data(ask, "text"), "{q}", s.Code))
	n.button(row, "open", s.Code, func() { n.open(s.ID) })
	n.button(row, "delete", s.Code, func() { n.ask(row, true) })
	n.button(row, "no", s.Code, func() { n.ask(row, false) })
	n.button(row, "yes", s.Code, func() {
		if n.deletion.gone(s.ID) {
			n.caseList.show()
			n.Part("undelete").Call("focus")
		}
	})
	return row
}

// button listens to a button of a row, which is called after its case.
func (n *listNotices) button(row js.Value, name, code string, pressed func()) {
	button := slot(row, name)
	if text := page.Data(button, "text"); text != "" {
		button.Call("setAttribute", "aria-label", page.Complete(text, "{q}", code))
	}
	n.On(button, "click", func(js.Value) { pressed() })
}

// ask asks whether to delete, or stops asking.
func (n *listNotices) ask(row js.Value, asking bool) {
	show(slot(row, "sure"), asking)
	show(slot(row, "delete").Get("parentElement"), !asking)
	slot(row, map[bool]string{true: "no", false: "delete"}[asking]).Call("focus")
}

// calendarToday is the day on the wall where the person is.
func calendarToday() calendar.Day { return calendar.Day(today()) }
