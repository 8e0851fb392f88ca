//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// taskReminders hand over a calendar of what there is to do. It tells nothing but
// days.
type taskReminders struct {
	*taskList
	root   js.Value
	handed *handing
}

func newTaskReminders(l *taskList) *taskReminders {
	r := &taskReminders{taskList: l, root: l.Part("tasks-ics")}
	r.handed = newHanding(r.root)
	l.On(l.Part("ics-save"), "click", func(js.Value) { go l.Guard(r.save) })
	l.On(js.Global(), "pagehide", func(js.Value) { r.close() })
	return r
}

func (r *taskReminders) save() {
	says := agenda.Wording{Titles: map[string]string{
		review.Kind: page.Data(r.root, review.Kind), assess.Kind: page.Data(r.root, assess.Kind),
		course.Kind: page.Data(r.root, course.Kind),
	}, Note: page.Data(r.root, "note")}
	events := agenda.Reminders(r.inOrder(), calendar.Day(today()), says, eventName)
	if len(events) == 0 {
		r.fault("none")
		return
	}
	r.fault("")
	name := fileName("pendientes", ".ics")
	r.handed.hand(outgoing{name, "text/calendar", calendar.ICS(events, r.author().Date)})
	sayHanded(r.Part("ics-said"), name)
}

// eventName is what calendars know a task by, the same each time, so that a second
// file moves an event and does not double it. It is a digest of the document's id,
// which is random, and the place: nobody who sees it learns either, or which events
// belong to one case. The training has one id for all: of its steps, which anybody
// may guess, it tells no more than that. A browser that makes no digests gives a name for once.
func eventName(task agenda.Task) string {
	const size = 10
	digest := backend.Random(size)
	if backend.Available() {
		text := bytesOf([]byte("pendiente/" + task.Document + "/" + task.Place))
		if buffer, err := page.Await(js.Global().Get("crypto").Get("subtle").Call("digest", "SHA-256", text)); err == nil {
			js.CopyBytesToGo(digest, js.Global().Get("Uint8Array").New(buffer, 0, size))
		}
	}
	return record.NewReplica([size]byte(digest)) + "@acompana.local"
}

func (r *taskReminders) close() {
	r.handed.revoke()
	r.fault("")
	page.Say(r.Part("ics-said"), "")
}

// fault says why there is no file, by the name of its wording.
func (r *taskReminders) fault(name string) { sayFault(r.Part("ics-fault"), name) }
