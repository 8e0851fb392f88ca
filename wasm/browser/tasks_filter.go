//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
)

// nobody is what the filter calls tasks of which nobody said who sees to them.
const nobody = "-"

// taskFilter narrows the list to a profile, a case or both.
type taskFilter struct {
	*taskList
	profile, code js.Value
}

func newTaskFilter(l *taskList) *taskFilter {
	f := &taskFilter{l, l.Part("tasks-profile"), l.Part("tasks-code")}
	narrow := func(js.Value) {
		f.name()
		l.show()
	}
	l.On(f.profile, "change", narrow)
	l.On(f.code, "input", narrow)
	l.On(l.Part("tasks-unfilter"), "click", func(js.Value) {
		f.clear()
		l.show()
		f.profile.Call("focus")
	})
	return f
}

func (f *taskFilter) wanted() (profile, code string) {
	return f.profile.Get("value").String(), strings.ToLower(strings.TrimSpace(f.code.Get("value").String()))
}

// on reports whether anything is left out.
func (f *taskFilter) on() bool {
	profile, code := f.wanted()
	return profile != "" || code != ""
}

// clear takes the filter away, and what was typed in it.
func (f *taskFilter) clear() {
	f.profile.Set("value", "")
	f.code.Set("value", "")
	f.name()
}

// name says where the filter is folded whether there is one.
func (f *taskFilter) name() {
	title, state := f.Part("tasks-filter-title"), "off"
	if f.on() {
		state = "on"
	}
	page.Say(title, page.Data(title, state))
}

// of are the tasks that the filter lets through.
func (f *taskFilter) of(all []agenda.Task) []agenda.Task {
	if !f.on() {
		return all
	}
	profile, code := f.wanted()
	var found []agenda.Task
	for _, task := range all {
		fits := profile == "" || profile == task.Profile || profile == nobody && task.Profile == ""
		if fits && strings.Contains(strings.ToLower(f.book.code(task)), code) {
			found = append(found, task)
		}
	}
	return found
}
