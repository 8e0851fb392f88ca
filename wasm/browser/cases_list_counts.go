//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// tell says how many cases there are, and what to do where there is none.
func (l *caseList) tell(found, shelf int, q review.Query) {
	archived := len(l.sorted) - shelf
	if q.Archived {
		archived = shelf
	}
	page.Say(l.Part("count"), l.counted(found, shelf))
	show(l.Part("empty"), len(l.sorted) == 0)
	show(l.Part("to-new"), len(l.sorted) > 0 && !l.archived)
	show(l.Part("new"), !l.archived)
	show(l.finding.noMatch, found == 0 && shelf > 0)
	show(l.Part("none-open"), shelf == 0 && archived > 0 && !q.Archived)
	more := l.Part("more-cases")
	show(more, found > l.limit)
	more.Set("textContent", page.Complete(page.Data(more, "text"), "{n}", page.Decimal(max(0, found-l.limit))))
	l.offerArchive(archived)
}

// counted says how many cases were found of how many.
func (l *caseList) counted(found, shelf int) string {
	key := map[bool]string{false: "all", true: "archived"}[l.archived]
	switch {
	case shelf == 0 && !l.archived:
		return ""
	case found < shelf:
		key = map[bool]string{false: "some", true: "archivedSome"}[l.archived]
	case shelf == 1:
		key = map[bool]string{false: "one", true: "archivedOne"}[l.archived]
	}
	text := page.Complete(page.Data(l.Part("count"), key), "{m}", page.Decimal(found))
	return page.Complete(text, "{n}", page.Decimal(shelf))
}

// offerArchive offers the way to the archived cases, or back.
func (l *caseList) offerArchive(archived int) {
	button := l.Part("archive")
	show(button, archived > 0 || l.archived)
	text := page.Data(button, "back")
	if !l.archived {
		text = page.Complete(page.Data(button, "text"), "{n}", page.Decimal(archived))
	}
	page.Say(button, text)
}
