//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// missing says, when somebody ends a round, what is missing and where. It stops
// nobody.
type missing struct {
	*roundForm
	box js.Value
}

func newMissing(f *roundForm) *missing {
	m := &missing{roundForm: f, box: f.Part("missing")}
	f.On(f.Part("finish"), "click", func(js.Value) { m.ask() })
	f.On(f.Part("finish-anyway"), "click", func(js.Value) { m.finish() })
	f.On(f.Part("keep-looking"), "click", func(js.Value) {
		m.hide()
		f.Part("finish").Call("focus")
	})
	f.On(m.box, "click", func(event js.Value) {
		link := event.Get("target").Call("closest", "a[data-id]")
		if !link.IsNull() {
			event.Call("preventDefault")
			f.goToLook(page.Data(link, "id"))
		}
	})
	return m
}

func (m *missing) hide() { show(m.box, false) }

// ask ends the round, or says first what is missing.
func (m *missing) ask() {
	m.sheet.flush()
	r := m.current()
	if assess.Ready(r, m.askedIDs(r.Mode())).None() {
		m.finish()
		return
	}
	show(m.box, true)
	m.refresh(r)
	m.box.Call("focus")
}

// refresh keeps the list in step while it is in sight.
func (m *missing) refresh(r assess.Round) {
	if m.box.Get("hidden").Bool() {
		return
	}
	lacks := assess.Ready(r, m.askedIDs(r.Mode()))
	m.list("levels", lacks.Levels)
	m.list("examples", lacks.Examples)
	m.list("waiting", lacks.Waiting)
	if lacks.None() {
		m.hide()
	}
}

func (m *missing) list(what string, ids []string) {
	part := m.box.Call("querySelector", "[data-missing="+what+"]")
	show(part, len(ids) > 0)
	count := slot(part, "count")
	page.Say(count, counted(count, len(ids)))
	rows := make([]any, len(ids))
	for i, id := range ids {
		row := m.Copy("missing-row")
		link := row.Call("querySelector", "a")
		link.Set("href", "#ejemplo-"+id)
		link.Get("dataset").Set("id", id)
		link.Set("textContent", m.byID[id].label)
		rows[i] = row
	}
	slot(part, "list").Call("replaceChildren", rows...)
}

func (m *missing) finish() {
	if !m.sheet.write(assess.EndedRegister, record.Value{Kind: record.Day, Text: today()}) {
		return // the bar says why
	}
	m.hide()
	m.tabs.open(resultsTab)
	page.Say(m.Part("told"), page.Data(m.Part("told"), "finished"))
}
