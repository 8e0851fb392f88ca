//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// look is what is answered of one competency: a level, an example, and which half
// needs work.
type look struct {
	*assessing
	id       string
	element  js.Value
	lacking  js.Value // what says that the example is missing
	unanswer js.Value
	more     js.Value // where the half is folded away; may be null
}

func newLook(a *assessing, element js.Value) *look {
	l := &look{
		assessing: a, id: page.Data(element, "competency"), element: element,
		lacking: slot(element, "lacking"), unanswer: slot(element, "unanswer"),
		more: element.Call("querySelector", "details"),
	}
	level := assess.Register(assess.LevelPart, l.id)
	newEntry(a.sheet, element, level, record.Choice)
	newEntry(a.sheet, element, assess.Register(assess.ExamplePart, l.id), record.Text)
	if l.more.Truthy() {
		newEntry(a.sheet, element, assess.Register(assess.HalfPart, l.id), record.Text)
	}
	a.On(l.unanswer, "click", func(js.Value) {
		if a.sheet.write(level, record.Value{}) {
			element.Call("focus")
		}
	})
	return l
}

// show shows whether the competency is asked for, may be changed, and lacks its
// example.
func (l *look) show(r assess.Round, finished bool) {
	one := l.byID[l.id]
	show(l.element, !one.onJob || r.Mode() != assess.Selection)
	if l.element.Get("disabled").Bool() != finished {
		l.element.Set("disabled", finished)
	}
	_, answered := r.Level(l.id)
	show(l.unanswer, answered && !finished)
	if l.more.Truthy() && r.Half(l.id) != "" {
		l.more.Set("open", true)
	}
	text := ""
	if r.LacksExample(l.id) {
		text = page.Data(l.lacking, "text")
	}
	page.Say(l.lacking, text)
}

func (l *look) clear() {
	show(l.element, true)
	l.element.Set("disabled", false)
	show(l.unanswer, false)
	page.Say(l.lacking, "")
	if l.more.Truthy() {
		l.more.Set("open", false)
	}
}
