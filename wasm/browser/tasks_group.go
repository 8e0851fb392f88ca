//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
)

// taskGroup is one part of the list: what is overdue, due this week, and so on.
type taskGroup struct {
	*taskList
	name       string
	element    js.Value
	list, more js.Value
	limit      int // how many rows are shown
	drawn      []taskState
}

// firstTasks is how many rows a group has until more are asked for: there are five
// groups, and rows are what takes the longest.
const firstTasks = 20

func newTaskGroup(l *taskList, element js.Value) *taskGroup {
	g := &taskGroup{l, page.Data(element, "group"), element, slot(element, "rows"), slot(element, "more"), firstTasks, nil}
	l.On(g.more, "click", func(js.Value) {
		at := g.limit
		g.limit += rowsAtOnce
		l.show()
		g.list.Get("children").Index(at).Call("querySelector", "button").Call("focus")
	})
	if g.folded() { // its rows are made once somebody wants to see them
		l.On(element, "toggle", func(js.Value) { g.show(l.rows.days.today) })
	}
	return g
}

// folded reports whether the group is one that people unfold.
func (g *taskGroup) folded() bool { return g.element.Get("tagName").String() == "DETAILS" }

// tasks are those of the group.
func (g *taskGroup) tasks() []agenda.Task {
	switch g.name {
	case "overdue":
		return g.listed.Overdue
	case "week":
		return g.listed.Week
	case "later":
		return g.listed.Later
	case "undated":
		return g.listed.Undated
	}
	return g.listed.Done
}

func (g *taskGroup) show(today calendar.Day) {
	tasks := g.tasks()
	n := g.shown(len(tasks))
	g.draw(tasks[:n])
	show(g.element, len(tasks) > 0)
	show(g.more, len(tasks) > n)
	page.Say(g.more, page.Complete(page.Data(g.more, "text"), "{n}", page.Decimal(len(tasks)-n)))
	page.Say(slot(g.element, "count"), "("+page.Decimal(len(tasks))+")")
	if g.name == "week" {
		title := slot(g.element, "title")
		page.Say(title, page.Complete(page.Data(title, "text"), "{q}", g.rows.days.long(today.Add(agenda.WeekDays-1))))
	}
}

// draw makes the rows that are not as they have to be: what somebody is about to
// press stays under the finger.
func (g *taskGroup) draw(tasks []agenda.Task) {
	states := make([]taskState, len(tasks))
	placed := len(tasks) == len(g.drawn) // each row is of the task that it was of
	for i, task := range tasks {
		states[i] = g.rows.state(task)
		placed = placed && keyOf(task) == keyOf(g.drawn[i].task)
	}
	if placed {
		g.redraw(states)
	} else {
		g.moving.lift(g.list)
		rows := make([]any, len(tasks))
		for i, task := range tasks {
			rows[i] = g.rows.row(task)
		}
		g.list.Call("replaceChildren", rows...)
	}
	g.drawn = states
}

// redraw makes the rows anew that say something else now.
func (g *taskGroup) redraw(states []taskState) {
	for i, state := range states {
		if state == g.drawn[i] {
			continue
		}
		row := g.list.Get("children").Index(i)
		g.moving.lift(row)
		row.Call("replaceWith", g.rows.row(state.task))
	}
}

// shown is how many of so many rows are made.
func (g *taskGroup) shown(n int) int {
	switch {
	case g.folded() && !g.element.Get("open").Bool():
		return 0
	case g.whole:
		return n
	}
	return min(n, g.limit)
}

// clear takes the rows away.
func (g *taskGroup) clear() {
	g.limit, g.drawn = firstTasks, nil
	g.list.Call("replaceChildren")
}
