//go:build js && wasm

package main

import "syscall/js"

// way is where the browser's history stands. A case that is open has an entry of
// its own, so that the Back button of a telephone closes the case and does not leave
// the site. The entry has the address of the list and tells nothing; it is only
// marked, so that a page loaded anew knows it.
type way struct {
	*cases
	leaving bool   // the browser is on its way back to the entry of the list
	hash    string // of the address in which the case was opened
}

func newWay(c *cases) *way {
	w := &way{cases: c}
	c.On(js.Global(), "popstate", func(js.Value) { w.moved() })
	return w
}

func browserHistory() js.Value { return js.Global().Get("history") }

// marked reports whether the entry is a case's.
func (w *way) marked() bool { return browserHistory().Get("state").Equal(js.ValueOf(true)) }

func hashNow() string { return js.Global().Get("location").Get("hash").String() }

// enter gives the case that was opened its entry. While the browser is on its way
// back it waits for that.
func (w *way) enter() {
	w.hash = hashNow()
	if !w.leaving && !w.marked() {
		browserHistory().Call("pushState", true, "", js.Global().Get("location").Get("href"))
	}
}

// leave goes back to the entry of the list, so that entries do not pile up.
func (w *way) leave() {
	if w.marked() && !w.leaving {
		w.leaving = true
		browserHistory().Call("back")
	}
}

// forget makes the entry one of the list.
func (w *way) forget() {
	if w.marked() {
		browserHistory().Call("replaceState", nil, "")
	}
}

// moved follows the browser.
func (w *way) moved() {
	open := w.checklist.id != ""
	switch {
	case w.leaving && w.marked(): // one of an address within the case
		browserHistory().Call("back")
	case w.leaving:
		w.leaving = false
		if open { // another was opened meanwhile
			w.enter()
		}
	case !open, w.marked():
	case hashNow() != w.hash: // a link within the case
		browserHistory().Call("replaceState", true, "")
	default:
		w.shut()
	}
}

// comeBack brings the keyboard to the row of a case, showing as many rows as that
// takes, and reports whether it is in the list.
func (l *caseList) comeBack(id string) bool {
	found, _ := l.matching(l.asked())
	for i, one := range found {
		if one == id {
			if l.limit <= i {
				l.limit = i + 1
				l.find()
			}
			return l.rows.focus(i, "code")
		}
	}
	return false
}

// comeBack brings the keyboard to the row of a task, or to the head of the list
// where it is gone.
func (l *taskList) comeBack(key taskKey) {
	for _, g := range l.groups {
		for i, task := range g.tasks() {
			if keyOf(task) == key && i >= g.limit {
				g.limit = i + 1
				l.show()
			}
		}
	}
	l.focus(taskFocus{key, openTask})
}
