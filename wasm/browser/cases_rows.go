//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// caseRows are the rows in sight. Only those are touched that differ: rows are
// what takes the longest.
type caseRows struct {
	list     js.Value
	template js.Value
	drawn    []*caseRow          // in order
	aside    map[string]*caseRow // those taken away, until a case changes
}

// caseRow is a row and what it says.
type caseRow struct {
	id      string
	element js.Value
	says    rowWords
	placed  bool
}

// rowWords are the texts of a row; those that are empty are not shown.
type rowWords struct {
	code, modality, moment, progress string
	due, when                        string // when tells apart what is overdue and what is due this week
	disputed                         string
	siblings, closed, changed        string
	still                            string // what its button is called; empty: it has none
}

// draw shows rows for these cases, in order.
func (r *caseRows) draw(ids []string, words func(id string) rowWords) {
	kept := r.keep(ids)
	drawn := make([]*caseRow, len(ids))
	for i, id := range ids {
		row := kept[id]
		if row == nil {
			row = r.row(id)
		}
		row.say(words(id))
		drawn[i] = row
	}
	r.place(drawn)
}

// row is one that was taken away, or a new one.
func (r *caseRows) row(id string) *caseRow {
	row := r.aside[id]
	if row == nil {
		row = &caseRow{id: id, element: r.template.Call("cloneNode", true)}
		row.element.Get("dataset").Set("id", id)
	}
	delete(r.aside, id)
	return row
}

// forget lets the rows go that were taken away.
func (r *caseRows) forget() { r.aside = map[string]*caseRow{} }

// keep takes the rows away that are not wanted any more.
func (r *caseRows) keep(ids []string) map[string]*caseRow {
	wanted := make(map[string]bool, len(ids))
	for _, id := range ids {
		wanted[id] = true
	}
	kept := map[string]*caseRow{}
	var still []*caseRow
	for _, row := range r.drawn {
		if !wanted[row.id] {
			row.element.Call("remove")
			r.aside[row.id] = row
			continue
		}
		row.placed = false
		kept[row.id] = row
		still = append(still, row)
	}
	r.drawn = still
	return kept
}

// place puts rows in order, moving as few as it can: one that moves loses the
// focus.
func (r *caseRows) place(rows []*caseRow) {
	standing := r.drawn
	for _, row := range rows {
		for len(standing) > 0 && standing[0].placed {
			standing = standing[1:]
		}
		row.placed = true
		if len(standing) > 0 && standing[0] == row {
			continue
		}
		next := js.Null()
		if len(standing) > 0 {
			next = standing[0].element
		}
		r.list.Call("insertBefore", row.element, next)
	}
	r.drawn = rows
}

// say writes what differs.
func (row *caseRow) say(w rowWords) {
	was := row.says
	row.says = w
	row.put("code", was.code, w.code)
	row.put("modality", was.modality, w.modality)
	row.put("moment", was.moment, w.moment)
	row.put("progress", was.progress, w.progress)
	row.put("due", was.due, w.due)
	row.put("disputed", was.disputed, w.disputed)
	row.put("siblings", was.siblings, w.siblings)
	row.put("closed", was.closed, w.closed)
	row.put("changed", was.changed, w.changed)
	if was.when != w.when {
		slot(row.element, "due").Get("dataset").Set("when", w.when)
	}
	if was.still != w.still {
		show(slot(row.element, "still"), w.still != "")
		slot(row.element, "active").Call("setAttribute", "aria-label", w.still)
	}
}

func (row *caseRow) put(name, was, text string) {
	if was == text {
		return
	}
	place := slot(row.element, name)
	place.Set("textContent", text)
	if (was == "") != (text == "") {
		show(place, text != "")
	}
}

// focus brings the keyboard to a row's button, to that of the last if there are
// fewer rows, and reports whether there is any.
func (r *caseRows) focus(at int, button string) bool {
	if len(r.drawn) == 0 {
		return false
	}
	place := slot(r.drawn[min(at, len(r.drawn)-1)].element, button)
	place.Call("focus")
	return true
}

// at is where the row stands that holds an element; no row holds it where the
// id is empty.
func (r *caseRows) at(element js.Value) (id string, index int) {
	found := element.Call("closest", "[data-id]")
	if found.IsNull() {
		return "", 0
	}
	id = page.Data(found, "id")
	for i, row := range r.drawn {
		if row.id == id {
			return id, i
		}
	}
	return "", 0
}
