//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/review"
)

// taskRows make the rows of tasks.
type taskRows struct {
	*taskList
	days     *taskDays
	template js.Value
	words    *wordings
}

func newTaskRows(l *taskList) *taskRows {
	template := l.Part("task-row").Get("content").Get("firstElementChild")
	words := newWordings(template)
	return &taskRows{l, newTaskDays(words), template, words}
}

// taskState is all that a row depends on.
type taskState struct {
	task  agenda.Task
	done  bool
	code  string
	today calendar.Day
}

func (r *taskRows) state(task agenda.Task) taskState {
	return taskState{task, r.isDone(task), r.book.code(task), r.days.today}
}

// row is the row of a task.
func (r *taskRows) row(task agenda.Task) js.Value {
	row := r.template.Call("cloneNode", true)
	data, done := row.Get("dataset"), r.isDone(task)
	data.Set("document", task.Document)
	data.Set("place", task.Place)
	data.Set("done", done)
	r.tell(row, "when", r.days.of(task, done))
	slot(row, "what").Set("textContent", r.what(task))
	slot(row, "profile").Set("textContent", r.whom(task))
	r.whose(row, task)
	r.tell(row, "criterion", r.about(task))
	r.tell(row, "moved", r.moved(task))
	if task.Disputed {
		show(slot(row, "disputed"), true)
	}
	r.offer(row, task, done)
	return row
}

// isDone reports whether a task is shown as done; one of this visit stands among
// those that are not.
func (r *taskRows) isDone(task agenda.Task) bool { return task.Done != "" || r.finished[keyOf(task)] }

// tell writes a text, or takes its place away.
func (r *taskRows) tell(row js.Value, name, text string) {
	if text == "" {
		slot(row, name).Call("remove")
		return
	}
	slot(row, name).Set("textContent", text)
}

// whose leads to the case of a task, to the step of the training, or to the
// person's own plan.
func (r *taskRows) whose(row js.Value, task agenda.Task) {
	place := map[string]string{review.Kind: "case", course.Kind: "course"}[task.Kind]
	if place == "" {
		place = "plan"
	}
	for _, other := range []string{"case", "course", "plan"} {
		if other != place {
			slot(row, other).Call("remove")
		}
	}
	switch place {
	case "case":
		button, code := slot(row, place), r.book.code(task)
		button.Set("textContent", code)
		button.Call("setAttribute", "aria-label", r.words.with(place, "text", code))
	case "course":
		r.leadToStep(slot(row, place), r.step(task))
	}
}

// leadToStep makes a link that of a step; one of a course that changed since leads
// to the route.
func (r *taskRows) leadToStep(link, step js.Value) {
	link.Set("textContent", page.Complete(page.Data(link, "text"), "{q}", step.Get("textContent").String()))
	link.Call("setAttribute", "href", step.Call("getAttribute", "href"))
}

// step is the link to the step of a task, among those that the page lists.
func (r *taskRows) step(task agenda.Task) js.Value {
	list := r.Part("task-steps")
	if link := list.Call("querySelector", `[data-step="`+task.Place+`"]`); !link.IsNull() {
		return link
	}
	return list.Get("firstElementChild")
}

// offer leaves the buttons for what can be done with a task. The name of each says
// of which one.
func (r *taskRows) offer(row js.Value, task agenda.Task, done bool) {
	for name, offered := range map[string]bool{
		"finish": !done, "move": !done && task.Due != "", "date": !done && task.Due == "", "reopen": done,
	} {
		button := slot(row, name)
		if !offered {
			button.Call("remove")
			continue
		}
		button.Call("setAttribute", "aria-label", r.words.with(name, "text", r.what(task)))
	}
}

// what is what there is to do; where nobody wrote that, what the row says instead.
func (r *taskRows) what(task agenda.Task) string {
	if task.Text == "" {
		return r.words.of("what", "none")
	}
	return task.Text
}

func (r *taskRows) moved(task agenda.Task) string {
	if task.Moved == "" {
		return ""
	}
	return r.words.with("moved", "text", task.Moved)
}

// whom is who sees to a task, as the row says it.
func (r *taskRows) whom(task agenda.Task) string {
	if task.Kind == course.Kind {
		return ""
	}
	if task.Profile == "" {
		return r.words.of("profile", "none")
	}
	return r.profile(task)
}

// profile is who sees to a task, as the page calls them; empty: nobody said.
func (r *taskRows) profile(task agenda.Task) string { return r.names.label(task.Profile) }

// about is the criterion that a task came from; empty for a plan's.
func (r *taskRows) about(task agenda.Task) string {
	if task.Kind != review.Kind {
		return ""
	}
	return r.names.label(criterionOf(task.Place))
}
