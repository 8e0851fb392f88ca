//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// missing is the first question without an answer, none if all have one.
func (s *measureSide) missing() string {
	p := s.progress()
	for _, q := range s.questions {
		if len(p.MeasureGiven(s.use, q.ID)) == 0 {
			return q.ID
		}
	}
	return ""
}

// finish ends the side, or says first how many questions are left. That is no
// fault: somebody may not know.
func (s *measureSide) finish() {
	s.takeEarly()
	if s.missing() == "" {
		s.end()
		return
	}
	left := len(s.questions) - s.progress().MeasureCount(s.use, s.questions)
	show(slot(s.form, "missing"), true)
	said := slot(s.form, "missing-said")
	page.Say(said, counted(said, left))
	s.act("first").Call("focus") // Enter pressed twice ends nothing
}

func (s *measureSide) goToMissing() {
	asked := s.asked(s.missing())
	asked.Call("scrollIntoView", map[string]any{"block": "center"})
	asked.Call("querySelector", "input").Call("focus", map[string]any{"preventScroll": true})
}

func (s *measureSide) end() {
	s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.MeasureEnd(d, by, s.use, calendarToday())
	})
	if s.endedOn() == "" {
		s.say("failed")
		return
	}
	s.ended(s.use)
}

// sure asks before anything is emptied.
func (s *measureSide) sure(asking bool) {
	show(slot(s.form, "sure"), asking)
	show(s.act("again"), !asking)
	s.act(map[bool]string{true: "no", false: "again"}[asking]).Call("focus")
}

// again empties the side, to be answered once more.
func (s *measureSide) again() {
	s.choose(string(s.use))
	s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.MeasureAgain(d, by, s.use)
	})
	show(slot(s.form, "sure"), false)
	show(s.act("again"), true)
	if s.endedOn() != "" {
		s.say("failed")
		return
	}
	show(slot(s.form, "missing"), false)
	s.say("again")
	s.form.Call("querySelector", "h2").Call("focus")
}
