//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// learning is the tool of the training's pages. Practising works at once: what is
// done is held in memory until the desk is open, and goes to the store then. On a
// learning platform it goes there instead.
type learning struct {
	*page.Tool
	lists    *courseLists
	desk     *desk           // nil until it is open, and on a platform
	platform *coursePlatform // nil elsewhere
	replica  string
	held     *record.Document // the document, while there is no desk
	faces    []func()         // show what is known now
	texts    []*correcting    // may hold what is typed and not taken yet
}

// courseChange is what somebody does to the progress.
type courseChange = func(d *record.Document, by record.Author) (*record.Document, error)

func startCourse(t *page.Tool) {
	l := &learning{Tool: t, lists: newCourseLists(t), replica: record.NewReplica([10]byte(backend.Random(10)))}
	if l.platform = findPlatform(l); l.platform != nil {
		l.held = l.platform.document()
		show(l.Part("opening"), false)
		l.begin()
		return
	}
	l.held = l.blank()
	l.begin()
	l.Set("state", "ready") // though nothing is kept yet
	waiting := newUnkept(l)
	d := openDeskWhen(t, waiting.wish)
	l.sit(d)
	waiting.end()
}

// begin brings to life what the page has.
func (l *learning) begin() {
	for part, start := range map[string]func(*learning){
		"lesson": startLesson, "route": startRoute, "story": startStory,
		"measure": startMeasure, "review": startReview, "attest": startAttest,
	} {
		if l.Find(part).Truthy() {
			start(l)
		}
	}
	l.update()
}

// blank is the document of somebody who has done nothing yet.
func (l *learning) blank() *record.Document {
	begun, err := course.New(l.Data("guide"))
	if err != nil {
		panic(err)
	}
	return begun.Document
}

// author is who writes now. It is one from the first answer on, wherever that is
// kept.
func (l *learning) author() record.Author { return record.Author{Replica: l.replica, Date: utcNow()} }

// sit goes on at the desk: what was done meanwhile joins what is kept there.
func (l *learning) sit(d *desk) {
	d.changed = func(id string) {
		if id == "" || id == course.ID {
			l.update()
		}
	}
	l.flush()
	held := l.held
	l.desk = d
	d.flush, d.typing = l.flush, l.typing
	if len(held.Items()) > 0 {
		l.check(l.keep(func(kept *record.Document, _ record.Author) (*record.Document, error) {
			return record.Merge(kept, held)
		}))
	}
	l.update()
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

// update shows what is known now, in all that the page has.
func (l *learning) update() {
	if l.desk != nil {
		keepSummary(l.desk, l.lists.steps(), l.lists.reviewable())
	}
	for _, show := range l.faces {
		show()
	}
}
