//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// What people do with a task: the data-do of a row's buttons.
const (
	openTask   = "open"
	finishTask = "finish"
	reopenTask = "reopen"
	moveTask   = "move"
)

// listen waits for the buttons of all rows.
func (l *taskList) listen() {
	l.On(l.root, "click", func(event js.Value) {
		button := event.Get("target").Call("closest", "[data-do]")
		if button.IsNull() {
			return
		}
		row := button.Call("closest", "[data-document]")
		key := taskKey{page.Data(row, "document"), page.Data(row, "place")}
		switch page.Data(button, "do") {
		case openTask:
			l.openCase(key)
		case finishTask:
			l.finish(key)
		case reopenTask:
			l.reopen(key)
		case moveTask:
			l.moving.open(key)
		}
	})
}

// finish says that a task is done. Its row stays where it is, to be taken back.
func (l *taskList) finish(key taskKey) {
	if !l.write(key, func(d *record.Document) (*record.Document, error) {
		return agenda.Finish(d, l.author(), key.place, calendar.Day(today()))
	}) {
		return
	}
	l.finished[key] = true
	l.moving.close()
	l.after(key, "finished", reopenTask)
}

func (l *taskList) reopen(key taskKey) {
	if !l.write(key, func(d *record.Document) (*record.Document, error) {
		return agenda.Reopen(d, l.author(), key.place)
	}) {
		return
	}
	delete(l.finished, key)
	l.after(key, "reopened", finishTask)
}

// write changes a task, and tells what came of it where everything else is told.
func (l *taskList) write(key taskKey, change func(*record.Document) (*record.Document, error)) bool {
	err := l.edit(key.document, change)
	l.bar.took(err)
	if err != nil {
		said := l.Part("tasks-said")
		page.Say(said, page.Data(said, "refused"))
	}
	return err == nil
}

// after shows what follows from a change, says it, and brings the focus to what
// takes it back.
func (l *taskList) after(key taskKey, says, do string) {
	l.views.update()
	task, _ := l.book.now(key)
	said := l.Part("tasks-said")
	page.Say(said, page.Complete(page.Data(said, says), "{q}", l.rows.what(task)))
	l.focus(taskFocus{key, do})
}

// openCase opens the case of a task at the criterion that it came from.
func (l *taskList) openCase(key taskKey) {
	l.leave()
	l.cases.open(key.document)
	l.from = key
	criterion := l.Part("checklist").Call("querySelector", `[data-criterion="`+criterionOf(key.place)+`"]`)
	if criterion.IsNull() {
		return // the guide has it no longer
	}
	if moment := criterion.Call("closest", "details[data-moment]"); !moment.IsNull() {
		moment.Set("open", true)
	}
	criterion.Call("scrollIntoView", map[string]any{"block": "start"})
	if answer := criterion.Call("querySelector", "input:checked"); !answer.IsNull() {
		answer.Call("focus", map[string]any{"preventScroll": true})
	}
}

// criterionOf is the criterion of a place such as «h1-plan-x/r2».
func criterionOf(place string) string {
	criterion, _, _ := strings.Cut(place, "/")
	return criterion
}
