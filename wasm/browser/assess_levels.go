//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// levelLists are the competencies of a round by level, the highest first.
type levelLists struct{ *assessing }

func (l *levelLists) show(r assess.Round) {
	var lists []any
	counts := r.Counting()
	for i := len(assess.Scale) - 1; i >= 0; i-- {
		level := assess.Scale[i]
		lists = l.add(lists, r, l.levels[level], func(one *competency) bool { return counts(one.id) == level })
	}
	words := l.Copy("level-list")
	heading := slot(words, "level")
	lists = l.add(lists, r, page.Data(heading, "lacking"), func(one *competency) bool { return r.LacksExample(one.id) })
	lists = l.add(lists, r, page.Data(heading, "unanswered"), func(one *competency) bool { return r.Levels()(one.id) == "" })
	l.Part("by-level").Call("replaceChildren", lists...)
}

func (l *levelLists) clear() { l.Part("by-level").Call("replaceChildren") }

// add adds the list of those that belong in it, if there are any.
func (l *levelLists) add(lists []any, r assess.Round, heading string, belongs func(*competency) bool) []any {
	list := l.Copy("level-list")
	slot(list, "level").Set("textContent", heading)
	rows := slot(list, "list")
	found := false
	for _, one := range l.asked(r.Mode()) {
		if belongs(one) {
			rows.Call("append", l.row(r, one))
			found = true
		}
	}
	if !found {
		return lists
	}
	return append(lists, list)
}

func (l *levelLists) row(r assess.Round, one *competency) js.Value {
	row := l.Copy("level-row")
	row.Set("value", one.number) // as the radar has it
	link := row.Call("querySelector", "a")
	link.Set("href", one.url)
	link.Set("textContent", one.label)
	if half := r.Half(one.id); half != "" {
		place := slot(row, "half")
		place.Set("textContent", page.Complete(page.Data(place, "text"), "{q}", half))
	}
	slot(row, "example").Set("textContent", r.Example(one.id))
	return row
}
