//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/course"
	"acompana/wasm/store"
)

// summaryKey is where the mirror holds what the home page says of the training: it
// is read there by the boot script, without a module. It names the next step, tells
// whether the measure after was taken, and holds counts and days; no answer. It is
// written where things are kept, and there alone; also where they are sealed.
const summaryKey = store.Prefix + "formacion"

// reviewLimit is how many questions come back on one day.
const reviewLimit = 5

// keepSummary writes the summary for these steps, and takes it away where there is
// nothing to tell. The questions are those that may come back; nil for whatever
// does.
func keepSummary(d *desk, steps, questions []string) {
	if !d.kept || d.mirror == nil || d.store.Status().Mode == store.ReadOnly {
		return
	}
	s := course.Summarize(course.Progress{Document: d.document(course.ID)}, steps, questions)
	if !s.Started {
		if d.mirrorText(summaryKey) != "" {
			d.mirror.Remove(summaryKey)
		}
		return
	}
	if text := summaryText(s); text != d.mirrorText(summaryKey) {
		d.mirror.Set(summaryKey, text)
	}
}

// summaryText is the summary as the boot script reads it.
func summaryText(s course.Summary) string {
	dues := make([]any, len(s.Dues))
	for i, day := range s.Dues {
		dues[i] = string(day)
	}
	return js.Global().Get("JSON").Call("stringify", map[string]any{
		"next": s.Next, "after": s.After != "", "done": s.Finished, "dues": dues,
		"limit": reviewLimit, "shown": string(s.Shown), "shownThen": s.ShownThen,
	}).String()
}
