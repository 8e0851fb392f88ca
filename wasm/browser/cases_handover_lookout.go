//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/review"
)

// showLookout lists in an element what somebody who receives the case looks at:
// criteria of its moment that wait for something, and steps whose day has passed.
func showLookout(l *checklist, place js.Value, c review.Case) {
	moment := momentOf(l, c.Moment())
	lookout := c.Lookout(criteriaOf(moment), calendar.Day(today()))
	var rows []any
	add := func(wording, text string) {
		row := document().Call("createElement", "li")
		row.Set("textContent", page.Complete(page.Data(place, wording), "{q}", text))
		rows = append(rows, row)
	}
	for _, overdue := range lookout.Overdue {
		task, _ := agenda.Read(c.Document, overdue)
		add("overdue", page.Complete(day(string(task.Due))+": {q}", "{q}", task.Text))
	}
	for _, group := range []struct {
		wording  string
		criteria []string
	}{{"open", lookout.Open}, {"unmet", lookout.NotMet}, {"partly", lookout.PartlyMet}, {"unverified", lookout.Unverified}} {
		for _, criterion := range group.criteria {
			add(group.wording, questionOf(moment, criterion))
		}
	}
	slot(place, "list").Call("replaceChildren", rows...)
	show(slot(place, "none"), len(rows) == 0)
}

// momentOf is the element of a moment, null if the page has none.
func momentOf(l *checklist, id string) js.Value {
	found := js.Null()
	each(l.form, "[data-moment]", func(element js.Value) {
		if page.Data(element, "moment") == id {
			found = element
		}
	})
	return found
}

// criteriaOf are the criteria of a moment that concern the open case: the others
// are out of sight.
func criteriaOf(moment js.Value) (criteria []string) {
	if moment.IsNull() {
		return nil
	}
	each(moment, "[data-criterion]", func(element js.Value) {
		if !element.Get("hidden").Bool() {
			criteria = append(criteria, page.Data(element, "criterion"))
		}
	})
	return criteria
}

// questionOf is the question of a criterion of a moment.
func questionOf(moment js.Value, criterion string) string {
	return moment.Call("querySelector", `[data-criterion="`+criterion+`"] .question`).Get("textContent").String()
}
