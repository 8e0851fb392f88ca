//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// courseMeasure is the measure before and after: a view for each side and one for what
// changed, of which one is in sight. On paper both sides are.
type courseMeasure struct {
	*learning
	root   js.Value
	views  js.Value
	sides  []*measureSide
	chosen string // the view that somebody asked for; empty while they did not
}

// shiftsView is the view of what changed; the others are the sides.
const shiftsView = "cambio"

func startMeasure(l *learning) {
	m := &courseMeasure{learning: l, root: l.Part("measure"), views: l.Part("measure-views")}
	m.sides = []*measureSide{
		newMeasureSide(m, course.Before, l.lists.measure.Before),
		newMeasureSide(m, course.After, l.lists.measure.After),
	}
	each(m.views, "button", func(button js.Value) {
		l.On(button, "click", func(js.Value) { m.open(page.Data(button, "view")) })
	})
	l.On(js.Global(), "hashchange", func(js.Value) { m.heed() })
	show(m.views, true)
	m.heed()
	l.faces = append(l.faces, m.show)
}

// heed opens what the address names, if that is a view.
func (m *courseMeasure) heed() {
	if name := m.addressed(); name != "" {
		m.choose(name)
		m.show()
	}
}

func (m *courseMeasure) addressed() string {
	name := page.Place()
	if name == "" || m.views.Call("querySelector", `[data-view="`+js.Global().Get("CSS").Call("escape", name).String()+`"]`).IsNull() {
		return ""
	}
	return name
}

// open shows a view and brings the reader to its head.
func (m *courseMeasure) open(name string) {
	m.choose(name)
	page.Say(m.Part("measure-said"), "")
	m.show()
	m.part(name).Call("querySelector", "h2").Call("focus")
}

func (m *courseMeasure) choose(name string) { m.chosen = name }

// view is what to show: what was asked for, else what comes next.
func (m *courseMeasure) view() string {
	p := m.progress()
	switch {
	case m.chosen != "":
		return m.chosen
	case p.MeasureEnded(course.Before) == "":
		return string(course.Before)
	case p.MeasureEnded(course.After) == "":
		return string(course.After)
	}
	return shiftsView
}

// part is the element of a view.
func (m *courseMeasure) part(name string) js.Value {
	return m.root.Call("querySelector", `[data-side="`+name+`"]`)
}

func (m *courseMeasure) show() {
	at := m.view()
	m.root.Get("dataset").Set("view", at)
	each(m.views, "button", func(button js.Value) {
		if page.Data(button, "view") == at {
			button.Call("setAttribute", "aria-current", "page")
		} else {
			button.Call("removeAttribute", "aria-current")
		}
	})
	for _, s := range m.sides {
		s.show()
		away(s.form, at != string(s.use))
	}
	show(m.part(shiftsView), at == shiftsView)
	m.showShifts()
	m.showAnswers(at == shiftsView)
}

// away takes something off the screen. On paper it stays.
func away(element js.Value, gone bool) {
	if gone {
		element.Get("dataset").Set("away", "si")
	} else {
		element.Call("removeAttribute", "data-away")
	}
}

// ended goes on after a side was ended: to what changed, once both are.
func (m *courseMeasure) ended(use course.Use) {
	p := m.progress()
	m.choose(string(use))
	if p.MeasureEnded(course.Before) != "" && p.MeasureEnded(course.After) != "" {
		m.choose(shiftsView)
	}
	m.show()
	m.say(string(use))
	m.part(m.chosen).Call("querySelector", "h2").Call("focus")
}

func (m *courseMeasure) say(name string) {
	said := m.Part("measure-said")
	page.Say(said, page.Data(said, name))
}
