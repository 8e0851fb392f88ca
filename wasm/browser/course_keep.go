//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// sit goes on at the desk that was opened: what was done meanwhile joins what is kept
// there. Where that is refused it stays in this window, and each change tries again.
func (l *learning) sit(d *desk) {
	l.flush()
	l.opened, l.desk = d, d
	d.changed = func(id string) {
		if id == "" || id == course.ID {
			l.update()
		}
	}
	d.flush, d.typing = l.flush, l.typing
	if held := l.held; len(held.Items()) > 0 && !l.check(l.keep(l.joining(held))) {
		l.desk = nil
	}
	l.update()
}

// joining brings in what was done in this window. Together with what is kept, a
// step's questions may all be answered now.
func (l *learning) joining(held *record.Document) courseChange {
	return func(kept *record.Document, by record.Author) (*record.Document, error) {
		d, err := course.Join(kept, held, by)
		for _, lesson := range l.lists.plainLessons() {
			if err == nil {
				d, err = course.Finish(d, by, lesson, calendarToday())
			}
		}
		return d, err
	}
}

// progress is what was done so far.
func (l *learning) progress() course.Progress {
	if l.desk == nil {
		return course.Progress{Document: l.held}
	}
	return course.Progress{Document: l.desk.document(course.ID)}
}

// do writes a change of the progress, wherever it is kept, and shows it.
func (l *learning) do(do courseChange) {
	if l.desk != nil {
		l.check(l.keep(do))
	} else if changed, err := do(l.held, l.author()); l.check(err) {
		l.held = changed
		if l.opened != nil {
			l.sit(l.opened)
		}
	}
	if l.platform != nil {
		l.platform.report()
	}
	l.update()
}

// keep writes a change into the store. There is one document, and what is begun
// anew after it was deleted takes it up again, emptied: copies elsewhere follow.
func (l *learning) keep(do courseChange) error {
	anew := holdsID(l.desk.store.Deleted(), course.ID)
	switch {
	case anew:
		if err := l.desk.undelete(course.ID); err != nil {
			return err
		}
	case l.progress().Document == nil: // what this page wrote before may come back from a copy
		l.replica = record.NewReplica([10]byte(backend.Random(10)))
	}
	return l.desk.ensure(course.ID, course.Kind, func(d *record.Document) (*record.Document, error) {
		var err error
		if anew || d.Deleted() {
			d, err = course.Reset(d, l.author())
		}
		if err == nil {
			d, err = do(d, l.author())
		}
		if err != nil {
			return nil, err
		}
		return course.Settle(d, l.author())
	})
}

func holdsID(ids []string, id string) bool {
	for _, one := range ids {
		if one == id {
			return true
		}
	}
	return false
}

// check reports whether something was taken, and says so where it was not.
func (l *learning) check(err error) bool {
	if l.desk != nil {
		l.desk.bar.took(err)
	}
	if err != nil {
		js.Global().Get("console").Call("warn", "course: "+err.Error())
	}
	return err == nil
}

// typing reports whether something is being typed; flush takes it.
func (l *learning) typing() bool {
	for _, text := range l.texts {
		if text.waiting {
			return true
		}
	}
	return false
}

func (l *learning) flush() {
	for _, text := range l.texts {
		text.take()
	}
}
