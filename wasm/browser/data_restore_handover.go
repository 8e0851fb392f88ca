//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// tellHandover says of a case that arrives what to look at first, and how many
// tasks are open in it; nothing of what stays as it is here.
func tellHandover(e entry, row js.Value) {
	if e.Kind() != review.Kind || e.reason != "" {
		return
	}
	place := slot(row, "tasks")
	page.Say(place, counted(place, openTasks(e)))
	first := slot(row, "first")
	text := review.Case{Document: e.Document}.First()
	page.Say(first, page.Complete(page.Data(first, "text"), "{q}", text))
	show(first, text != "")
}

func openTasks(e entry) int {
	n := 0
	for _, task := range agenda.Of(e.Document) {
		if task.Done == "" {
			n++
		}
	}
	return n
}
