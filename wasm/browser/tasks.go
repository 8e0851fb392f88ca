//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
)

// tasksView is the view of what is to be done, across all cases.
const tasksView = "tasks"

// tasksHash is what leads to it from other pages: the id of its heading.
const tasksHash = "#pendientes"

// taskList is that view: tasks by when they are due, those of each group in rows.
type taskList struct {
	*cases
	root   js.Value
	book   *taskBook
	rows   *taskRows
	filter *taskFilter
	groups []*taskGroup
	moving *taskMoving
	files  *taskFiles

	button, plain js.Value      // that leads to the view, and what it says alone
	all           []agenda.Task // that there are, as they were shown last
	listed        agenda.Agenda // of these, those that the filter lets through
	whole         bool          // all rows are shown, for paper
	// finished are the tasks that were done since the view came in sight: they
	// keep their place for as long, so that a slip is undone where it happened.
	finished map[taskKey]bool
}

// taskKey is where a task stands.
type taskKey struct{ document, place string }

func keyOf(t agenda.Task) taskKey { return taskKey{t.Document, t.Place} }

func newTaskList(c *cases) *taskList {
	l := &taskList{cases: c, root: c.Part(tasksView), finished: map[taskKey]bool{}}
	l.book = newTaskBook(c.documents)
	l.rows = newTaskRows(l)
	l.filter = newTaskFilter(l)
	each(l.root, "[data-group]", func(element js.Value) { l.groups = append(l.groups, newTaskGroup(l, element)) })
	l.moving = newTaskMoving(l)
	l.files = newTaskFiles(l)
	l.button = c.Part("views").Call("querySelector", "[data-view="+tasksView+"]")
	l.plain = l.button.Get("textContent")
	l.listen()
	l.preparePaper()
	return l
}

// counted makes every view tell, once it was brought up to date, how much there is
// to do soon. A view that is not this one ends what was begun here.
func (l *taskList) counted(refresh map[string]func()) map[string]func() {
	all := map[string]func(){}
	for name, update := range refresh {
		all[name] = func() {
			update()
			if name != tasksView {
				l.leave()
			}
			l.count()
		}
	}
	return all
}

// count says in the button of the view how many tasks are overdue or due this
// week.
func (l *taskList) count() {
	today := calendarToday()
	l.summaries.bring()
	n := agenda.Pressing(l.book.own(), today)
	for i := range l.summaries.all {
		if s := &l.summaries.all[i]; s.Closed == "" {
			n += s.Pressing(today)
		}
	}
	if n == 0 {
		l.button.Set("textContent", l.plain)
		return
	}
	page.Say(l.button, page.Complete(page.Data(l.root, "count"), "{n}", page.Decimal(n)))
}

// leave ends what was begun while the view was in sight, and leaves nothing of it
// on the page; after a wipe, not even what was typed.
func (l *taskList) leave() {
	clear(l.finished)
	l.all, l.listed = nil, agenda.Agenda{}
	l.moving.close()
	page.Say(l.Part("tasks-said"), "")
	for _, g := range l.groups {
		g.clear()
	}
	if len(l.store.IDs()) == 0 {
		l.filter.clear()
		l.files.close()
	}
}

// show shows what there is to do now.
func (l *taskList) show() {
	focus := l.focused()
	l.all = l.book.all()
	all := l.all
	if len(all) == 0 {
		l.leave()
	}
	today := calendar.Day(today())
	l.rows.days.bring(today)
	l.listed = agenda.Divide(l.placed(l.filter.of(all)), today)
	l.listed.Done = l.listed.Recent(today)
	for _, g := range l.groups {
		g.show(today)
	}
	l.moving.settle()
	shown := l.anyListed()
	show(l.Part("tasks-none"), len(all) == 0)
	show(l.Part("tasks-filter"), len(all) > 0)
	show(l.Part("tasks-no-match"), len(all) > 0 && !shown && l.filter.on())
	show(l.Part("tasks-none-left"), len(all) > 0 && !shown && !l.filter.on())
	l.files.offer(shown)
	if !l.root.Call("contains", document().Get("activeElement")).Bool() {
		l.focus(focus)
	}
}

// placed leaves the tasks that were done just now where they were.
func (l *taskList) placed(tasks []agenda.Task) []agenda.Task {
	if len(l.finished) == 0 {
		return tasks
	}
	kept := make([]agenda.Task, len(tasks))
	for i, task := range tasks {
		if l.finished[keyOf(task)] {
			task.Done = ""
		}
		kept[i] = task
	}
	return kept
}

func (l *taskList) anyListed() bool {
	for _, g := range l.groups {
		if len(g.tasks()) > 0 {
			return true
		}
	}
	return false
}
