//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// taskMoving is the form that gives a task another day, or its first. There is one
// on the page: it stands in the row of the task.
type taskMoving struct {
	*taskList
	form, rest js.Value // rest is where it stands while no task is moved
	day, why   js.Value
	warning    *warning
	key        taskKey  // of the task; empty while none is moved
	active     js.Value // what had the focus in it, while its row is made anew
}

func newTaskMoving(l *taskList) *taskMoving {
	m := &taskMoving{taskList: l, form: l.Part("move"), rest: l.Part("move-rest"), day: l.Part("move-day"), why: l.Part("move-why")}
	m.warning = newWarning(l.Tool, m.why)
	l.On(m.form, "submit", func(event js.Value) {
		event.Call("preventDefault")
		m.send()
	})
	l.On(m.form, "click", func(event js.Value) {
		if preset := event.Get("target").Call("closest", "[data-days], [data-months]"); !preset.IsNull() {
			m.day.Set("value", string(presetDay(preset)))
		}
	})
	l.On(l.Part("move-cancel"), "click", func(js.Value) { m.cancel() })
	l.On(m.form, "keydown", func(event js.Value) {
		if event.Get("key").String() == "Escape" {
			m.cancel()
		}
	})
	return m
}

// presetDay is the day that a button stands for, counted from today.
func presetDay(button js.Value) calendar.Day {
	number := func(name string) int { return js.Global().Call("Number", page.Data(button, name)).Int() }
	return calendar.Day(today()).Add(number("days")).AddMonths(number("months"))
}

// open asks for the day of a task.
func (m *taskMoving) open(key taskKey) {
	m.close()
	task, ok := m.book.now(key)
	if !ok {
		return
	}
	m.key = key
	show(m.Part("move-reason"), task.Due != "")
	m.day.Set("min", today())
	m.settle()
	m.day.Call("focus")
}

// lift takes the form out of what is to be made anew; settle puts it into the new
// row, or closes it where the task is gone.
func (m *taskMoving) lift(from js.Value) {
	if m.key == (taskKey{}) || !from.Call("contains", m.form).Bool() {
		return
	}
	if active := document().Get("activeElement"); m.form.Call("contains", active).Bool() {
		m.active = active
	}
	m.rest.Call("append", m.form)
}

func (m *taskMoving) settle() {
	if m.key == (taskKey{}) {
		return
	}
	row := m.rowOf(m.key)
	if row.IsNull() {
		m.close()
		return
	}
	if !row.Call("contains", m.form).Bool() {
		row.Call("append", m.form)
	}
	if m.active.Truthy() {
		m.active.Call("focus")
		m.active = js.Null()
	}
}

// close leaves nothing in the form.
func (m *taskMoving) close() {
	m.key, m.active = taskKey{}, js.Null()
	m.form.Call("reset")
	m.warning.look("")
	m.fault("")
	m.rest.Call("append", m.form)
}

func (m *taskMoving) cancel() {
	key := m.key
	m.close()
	m.focus(taskFocus{key, moveTask})
}

// send moves the task, or says what is missing.
func (m *taskMoving) send() {
	key := m.key
	task, ok := m.book.now(key)
	day, valid := calendar.Parse(m.day.Get("value").String())
	why := strings.TrimSpace(review.Clean(m.why.Get("value").String()))
	switch {
	case !ok:
		m.close()
	case !valid || day < calendar.Day(today()):
		m.refuse("day", m.day)
	case task.Due != "" && why == "":
		m.refuse("reason", m.why)
	default:
		m.move(key, task.Due != "", day, why)
	}
}

func (m *taskMoving) move(key taskKey, dated bool, day calendar.Day, why string) {
	before := m.document(key.document)
	err := m.edit(key.document, func(d *record.Document) (*record.Document, error) {
		if dated {
			return agenda.Move(d, m.author(), key.place, day, why)
		}
		return d.Set(m.author(), agenda.Register(agenda.DuePart, key.place), review.DuePart.Value(string(day)))
	})
	m.bar.took(err)
	if err != nil {
		m.fault("failed")
		return
	}
	m.checklist.strokes.note(before, m.document(key.document))
	m.close()
	m.views.update()
	said := m.Part("tasks-said")
	page.Say(said, page.Complete(page.Data(said, "moved"), "{q}", m.rows.days.long(day)))
	m.focus(taskFocus{key, moveTask})
}

func (m *taskMoving) refuse(name string, input js.Value) {
	m.fault(name)
	input.Call("focus")
}

// fault says what is wrong; nothing for the empty name.
func (m *taskMoving) fault(name string) { sayFault(m.Part("move-fault"), name) }
