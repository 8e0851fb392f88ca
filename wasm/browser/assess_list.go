//go:build js && wasm

package main

import (
	"sort"
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// roundList is the list of rounds, the newest first; those that came by file
// stand apart.
type roundList struct {
	*assessing
	next     *nextRound
	shownToo func() // what else is shown anew with the list
}

func newRoundList(a *assessing) *roundList {
	l := &roundList{assessing: a, next: newNextRound(a), shownToo: func() {}}
	rows := a.Part("rounds")
	a.On(rows, "click", func(event js.Value) {
		if row := event.Get("target").Call("closest", "[data-id]"); !row.IsNull() {
			a.open(page.Data(row, "id"))
		}
	})
	return l
}

func (l *roundList) show() {
	var made, received []assess.Round
	for _, r := range l.rounds() {
		if l.isMade(r) {
			made = append(made, r)
		} else {
			received = append(received, r)
		}
	}
	newestFirst(made)
	newestFirst(received)
	l.fillRows("rounds", made, l.row)
	l.fillRows("received", received, l.receivedRow)
	show(l.Part("empty"), len(made) == 0)
	show(l.Part("others"), len(received) > 0)
	l.next.show(made)
	l.early.show()
	l.shownToo()
}

func (l *roundList) fillRows(part string, rounds []assess.Round, row func(assess.Round) js.Value) {
	rows := make([]any, len(rounds))
	for i, r := range rounds {
		rows[i] = row(r)
	}
	l.Part(part).Call("replaceChildren", rows...)
}

func newestFirst(rounds []assess.Round) {
	sort.SliceStable(rounds, func(i, j int) bool { return rounds[i].Began() > rounds[j].Began() })
}

func (l *roundList) row(r assess.Round) js.Value {
	row := l.Copy("round-row")
	row.Get("dataset").Set("id", r.ID())
	title := slot(row, "title")
	title.Set("textContent", titleOf(title, r))
	facts := slot(row, "facts")
	answered, asked := l.looked(r, "")
	facts.Set("textContent", l.modes[r.Mode()]+" · "+outOf(page.Data(facts, "looked"), answered, asked))
	l.sayState(row, r)
	return row
}

func (l *roundList) receivedRow(r assess.Round) js.Value {
	row := l.Copy("received-row")
	slot(row, "title").Set("textContent", r.Code())
	facts := slot(row, "facts")
	facts.Set("textContent", l.modes[r.Mode()]+" · "+page.Data(facts, whose(r)))
	l.sayState(row, r)
	return row
}

func (l *roundList) sayState(row js.Value, r assess.Round) {
	state := slot(row, "state")
	if r.Finished() {
		state.Set("textContent", page.Complete(page.Data(state, "ended"), "{q}", day(string(r.Ended()))))
		return
	}
	state.Set("textContent", page.Data(state, "open"))
}

// titleOf names a round: by its day, or by whom it is about.
func titleOf(element js.Value, r assess.Round) string {
	if whose(r) == "own" {
		return page.Complete(page.Data(element, "own"), "{q}", day(string(r.Began())))
	}
	return page.Complete(page.Data(element, "accompanying"), "{q}", r.Code())
}

// whose names the wording for who looks.
func whose(r assess.Round) string {
	if r.View() == assess.Accompanying {
		return "accompanying"
	}
	return "own"
}
