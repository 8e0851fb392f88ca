//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
)

// taskDays write days as people say them. What writes them is made once: to make
// it takes longer than all the rest of a row.
type taskDays struct {
	today                          calendar.Day
	words                          *wordings // of the row
	weekday, weekdayYear, day, all js.Value
}

func newTaskDays(words *wordings) *taskDays {
	format := func(weekday, year bool) js.Value {
		options := map[string]any{"day": "numeric", "month": "long"}
		if weekday {
			options["weekday"] = "long"
		}
		if year {
			options["year"] = "numeric"
		}
		return js.Global().Get("Intl").Get("DateTimeFormat").New("es-CO", options)
	}
	return &taskDays{words: words, weekday: format(true, false), weekdayYear: format(true, true), day: format(false, false), all: format(false, true)}
}

// bring tells which day it is.
func (t *taskDays) bring(today calendar.Day) { t.today = today }

// long is «lunes 24 de noviembre», short «24 de noviembre»; with the year where
// it is not this one.
func (t *taskDays) long(d calendar.Day) string { return t.write(d, t.weekday, t.weekdayYear) }

func (t *taskDays) short(d calendar.Day) string { return t.write(d, t.day, t.all) }

func (t *taskDays) write(d calendar.Day, near, far js.Value) string {
	format := near
	if !t.today.Valid() || d[:4] != t.today[:4] {
		format = far
	}
	// At noon here: alone it would be midnight in Greenwich, the day before.
	noon := js.Global().Get("Date").New(string(d) + "T12:00")
	return strings.Replace(format.Call("format", noon).String(), ", ", " ", 1)
}

// of says when a task is due, or was done; nothing where it has no day, since its
// group says so.
func (t *taskDays) of(task agenda.Task, done bool) string {
	late := t.today.Since(task.Due)
	switch {
	case done && (task.Done == t.today || task.Done == ""):
		return t.words.of("when", "doneToday")
	case done:
		return t.words.with("when", "done", t.short(task.Done))
	case task.Due == "":
		return ""
	case late == 0:
		return t.words.of("when", "today")
	case late == -1:
		return t.words.of("when", "tomorrow")
	case late == 1:
		return t.words.with("when", "yesterday", t.short(task.Due))
	case late > 1:
		return page.Complete(t.words.number("when", "past", late), "{q}", t.short(task.Due))
	}
	return t.words.with("when", "day", t.long(task.Due))
}
