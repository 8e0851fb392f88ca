//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// lookout lists in an element what somebody who receives a case looks at: steps
// whose day has passed, what its moment waits for, and what earlier ones lack.
type lookout struct {
	*checklist
	of    review.Case
	place js.Value
	rows  []any
}

func showLookout(l *checklist, place js.Value, c review.Case) {
	o := &lookout{l, c, place, nil}
	o.addOverdue()
	o.addMoment(c.Moment())
	for _, moment := range l.names.order {
		if moment != c.Moment() {
			o.addOther(moment)
		}
	}
	slot(place, "list").Call("replaceChildren", o.rows...)
	show(slot(place, "none"), len(o.rows) == 0)
}

// add adds a line by the name of its wording.
func (o *lookout) add(wording, text string) {
	row := document().Call("createElement", "li")
	row.Set("textContent", page.Complete(page.Data(o.place, wording), "{q}", text))
	o.rows = append(o.rows, row)
}

func (o *lookout) addOverdue() {
	for _, task := range agenda.Divide(agenda.Of(o.of.Document), calendarToday()).Overdue {
		text := task.Text
		if text == "" {
			text = o.names.label(criterionOf(task.Place))
		}
		o.add("overdue", day(string(task.Due))+": "+text)
	}
}

// addMoment adds a line for each criterion, or service, of the present moment that
// waits for something.
func (o *lookout) addMoment(moment string) {
	for _, group := range groupsOf(o.look(moment)) {
		for _, id := range group.ids {
			o.add(group.wording, o.names.label(id))
		}
	}
	for _, id := range o.look(moment).Unverified {
		o.add("unverified", o.names.label(id))
	}
}

// addOther adds a line for each answer of another moment that is not met, or to be
// decided: what was not looked at there is not asked for any more.
func (o *lookout) addOther(moment string) {
	for _, group := range groupsOf(o.look(moment)) {
		if len(group.ids) == 0 {
			continue
		}
		labels := make([]string, len(group.ids))
		for i, id := range group.ids {
			labels[i] = o.names.label(id)
		}
		found := page.Complete(page.Data(o.place, group.wording), "{q}", strings.Join(labels, "; "))
		o.add("other", o.label("new-moment", moment)+". "+found)
	}
}

func (o *lookout) look(moment string) review.Lookout {
	criteria, services := o.names.criteria(o.of, moment)
	return o.of.Lookout(moment, criteria).And(o.of.Lookout(moment, services))
}

// foundAlike is what was found alike, and how that is said.
type foundAlike struct {
	wording string
	ids     []string
}

func groupsOf(l review.Lookout) []foundAlike {
	return []foundAlike{{"open", l.Open}, {"unmet", l.NotMet}, {"partly", l.PartlyMet}}
}
