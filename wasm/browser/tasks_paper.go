//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// preparePaper makes the list ready to be printed: every row is shown meanwhile,
// and the paper says of which day it is and whether something is left out.
func (l *taskList) preparePaper() {
	l.On(l.Part("tasks-print"), "click", func(js.Value) { js.Global().Call("print") })
	l.On(js.Global(), "beforeprint", func(js.Value) { l.print(true) })
	l.On(js.Global(), "afterprint", func(js.Value) { l.print(false) })
}

func (l *taskList) print(whole bool) {
	l.whole = whole
	if l.views.shown != tasksView {
		return
	}
	head := l.Part("tasks-printed")
	text := page.Complete(page.Data(head, "text"), "{q}", day(today()))
	if l.filter.on() {
		text += page.Data(head, "filter")
	}
	page.Say(head, text)
	l.show()
}
