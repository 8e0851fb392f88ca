//go:build js && wasm

package main

import (
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
	desk     *desk           // that keeps the progress; nil until one does, and on a platform
	opened   *desk           // that was opened, whether it took the progress or not
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
	waiting.end(d)
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

// update shows what is known now, in all that the page has.
func (l *learning) update() {
	if l.desk != nil {
		keepSummary(l.desk, l.lists.steps(), l.lists.reviewable())
	}
	for _, show := range l.faces {
		show()
	}
}
