//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// caseFinding is the form that says which cases are looked for, and in which order.
// What is asked stays in the form: nothing of it goes anywhere.
type caseFinding struct {
	*page.Tool
	form                            js.Value
	text, modality, moment          js.Value
	still, order, due               js.Value
	more, active, unfilter, noMatch js.Value
	pressing                        js.Value // leads at once to what is overdue or due this week
}

// fewCases is how many cases are found at a glance, without a form.
const fewCases = 6

func newCaseFinding(t *page.Tool, asked func()) *caseFinding {
	f := &caseFinding{
		Tool: t, form: t.Part("find"), text: t.Part("find-text"), modality: t.Part("find-modality"),
		moment: t.Part("find-moment"), still: t.Part("find-still"), order: t.Part("find-order"), due: t.Part("find-due"),
		more: t.Part("find-more"), active: t.Part("find-active"), unfilter: t.Part("unfilter"), noMatch: t.Part("no-match"),
		pressing: t.Part("find-pressing"),
	}
	t.On(f.form, "submit", func(event js.Value) { event.Call("preventDefault") })
	t.On(f.form, "input", func(js.Value) { asked() })
	t.On(f.pressing, "click", func(js.Value) {
		f.due.Set("checked", !f.due.Get("checked").Bool())
		asked()
	})
	t.On(f.unfilter, "click", func(js.Value) {
		f.clear()
		asked()
		f.focus()
	})
	return f
}

// query is what is asked.
func (f *caseFinding) query() review.Query {
	return review.Query{
		Text: controlText(f.text), Modality: controlText(f.modality), Moment: controlText(f.moment),
		Still: stillFor[controlText(f.still)], Due: f.due.Get("checked").Bool(),
	}
}

// stillFor are the choices of how long a case was not changed.
var stillFor = map[string]int{"30": 30, "60": 60, "90": review.Stale}

func controlText(control js.Value) string { return control.Get("value").String() }

func (f *caseFinding) by() review.Order { return review.Order(controlText(f.order)) }

// clear asks for all cases again; the order stays.
func (f *caseFinding) clear() {
	for _, control := range []js.Value{f.text, f.modality, f.moment, f.still} {
		control.Set("value", "")
	}
	f.due.Set("checked", false)
}

// askStale asks for the cases that nobody has touched for long.
func (f *caseFinding) askStale() {
	f.clear()
	f.still.Set("value", "90")
}

// focus brings the keyboard to the search, or to the list's heading where there
// is none.
func (f *caseFinding) focus() {
	if f.form.Get("hidden").Bool() {
		f.Part("list").Call("querySelector", "h2").Call("focus")
		return
	}
	f.text.Call("focus")
}

// show shows the form where there are enough cases for one, and what is asked.
func (f *caseFinding) show(cases int, q review.Query) {
	asked := filters(q)
	show(f.form, cases > fewCases || asked > 0 || q.Text != "")
	show(f.unfilter, asked > 0 || q.Text != "")
	text := ""
	if asked > 0 {
		text = manyOf(f.active, asked)
	}
	page.Say(f.active, text)
}

// offerPressing offers the way to the cases, so many, with something overdue or due
// this week, and back.
func (f *caseFinding) offerPressing(cases int, q review.Query) {
	show(f.pressing, !q.Archived && (cases > 0 || q.Due))
	page.Say(f.pressing, page.Complete(page.Data(f.pressing, "text"), "{n}", page.Decimal(cases)))
	f.pressing.Call("setAttribute", "aria-pressed", q.Due)
}

// filters is how many filters are set beside the text, which anybody sees.
func filters(q review.Query) int {
	n := 0
	for _, set := range []bool{q.Modality != "", q.Moment != "", q.Still > 0, q.Due} {
		if set {
			n++
		}
	}
	return n
}
