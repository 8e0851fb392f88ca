//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// taskFocus is a button of a row; the zero one is none.
type taskFocus struct {
	key taskKey
	do  string
}

// focused is what has the focus in the list, whose rows are to be made anew.
func (l *taskList) focused() taskFocus {
	active := document().Get("activeElement")
	if active.IsNull() || !l.root.Call("contains", active).Bool() {
		return taskFocus{}
	}
	row := active.Call("closest", "[data-document]")
	if row.IsNull() || page.Data(active, "do") == "" {
		return taskFocus{}
	}
	return taskFocus{taskKey{page.Data(row, "document"), page.Data(row, "place")}, page.Data(active, "do")}
}

// focus brings the focus to a button; where its row is not shown, to the head of
// the list.
func (l *taskList) focus(f taskFocus) {
	if f.do == "" {
		return
	}
	row := l.rowOf(f.key)
	if row.IsNull() {
		l.root.Call("querySelector", "h2").Call("focus")
		return
	}
	button := row.Call("querySelector", `[data-do="`+f.do+`"]:not([hidden])`)
	if button.IsNull() {
		button = row.Call("querySelector", "button:not([hidden])")
	}
	button.Call("focus")
}

// rowOf is the row of a task, null where it is not shown.
func (l *taskList) rowOf(k taskKey) js.Value {
	return l.root.Call("querySelector", `li[data-document="`+k.document+`"][data-place="`+k.place+`"]`)
}
