//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// modalityChange asks, when another modality is chosen, whether the case changed
// to it or was always in it. What was verified before a change keeps the modality
// of then.
type modalityChange struct {
	*facts
	field    *field
	block    js.Value
	details  js.Value // what is asked of a change
	day      js.Value
	handover js.Value
}

func newModalityChange(f *facts, of *field) *modalityChange {
	m := &modalityChange{
		facts: f, field: of, block: f.Part("modality-ask"), details: f.Part("modality-change"),
		day: f.Part("modality-day"), handover: f.Part("modality-handover"),
	}
	of.changed = m.chosen
	f.On(f.Part("modality-changed"), "click", func(js.Value) {
		m.day.Set("value", today())
		show(m.details, true)
		m.day.Call("focus")
	})
	f.On(f.Part("modality-corrected"), "click", func(js.Value) {
		m.end()
		f.correct(of)
	})
	f.On(f.Part("modality-same"), "click", func(js.Value) {
		m.end()
		f.refresh()
	})
	f.On(f.Part("modality-save"), "click", func(js.Value) { m.save() })
	return m
}

// chosen asks, unless there is nothing to change from or to.
func (m *modalityChange) chosen() {
	m.say("", "")
	to, from := m.field.value().Text, m.current().Modality()
	if to == "" || from == "" || to == from {
		m.clear()
		m.correct(m.field)
		return
	}
	m.field.held = true
	show(m.details, false)
	show(m.block, true)
	m.Part("modality-question").Call("focus")
}

func (m *modalityChange) save() {
	on, ok := pastDay(m.day)
	if !ok {
		m.fault("day")
		m.day.Call("focus")
		return
	}
	to, handover := m.field.value().Text, m.handover.Get("value").String()
	m.field.held = false
	err := m.change(func(c review.Case, by record.Author) (*record.Document, error) {
		return review.ChangeModality(c, by, to, calendar.Day(on), handover)
	})
	if err != nil {
		m.field.held = true
		m.fault("refused")
		return
	}
	m.end()
	m.say("text", m.label("new-modality", to))
}

func (m *modalityChange) fault(name string) { sayWording(m.Part("modality-fault"), name) }

// say says what the change did, and where to go on.
func (m *modalityChange) say(name, modality string) {
	said := m.Part("modality-said")
	sayWording(said, name)
	page.Say(said, page.Complete(said.Get("textContent").String(), "{m}", modality))
	show(m.Part("modality-actions"), name != "")
}

// end puts the question away and goes back to the list.
func (m *modalityChange) end() {
	m.clear()
	m.field.controls[0].Call("focus")
}

// clear leaves nothing of a case.
func (m *modalityChange) clear() {
	m.field.held = false
	m.day.Set("value", "")
	m.handover.Set("selectedIndex", 0)
	m.fault("")
	m.say("", "")
	show(m.details, false)
	show(m.block, false)
}
