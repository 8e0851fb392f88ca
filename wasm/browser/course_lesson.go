//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// lesson is a step of the route: its reading, its questions, what to do at work,
// and how far one has come.
type lesson struct {
	*learning
	listedLesson
	element   js.Value
	questions []*askedQuestion
	week      *weekTask
}

func startLesson(l *learning) {
	element := l.Part("lesson")
	s := &lesson{learning: l, listedLesson: l.lists.lesson(page.Data(element, "lesson")), element: element}
	each(element, "[data-question]", func(form js.Value) { s.ask(form) })
	l.On(s.slot("read"), "click", func(js.Value) { s.markRead() })
	l.On(s.slot("unread"), "click", func(js.Value) { s.unmark() })
	s.week = newWeekTask(s)
	l.faces = append(l.faces, s.show)
}

func (s *lesson) slot(name string) js.Value { return slot(s.element, name) }

// ask brings a question to life, and keeps its answers.
func (s *lesson) ask(form js.Value) {
	var q *askedQuestion
	q = newQuestion(s.learning, form, func(given string, v course.Verdict) {
		finished := s.progress().FinishedOn(s.ID)
		s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
			d, err := course.Answer(d, by, q.ID, given, v, calendarToday())
			if err != nil {
				return nil, err
			}
			return course.Finish(d, by, s.Lesson, calendarToday())
		})
		if finished == "" && s.progress().FinishedOn(s.ID) != "" {
			s.tellAloud(q.word(string(v)) + " " + page.Data(s.slot("finished"), "said"))
		}
	})
	s.questions = append(s.questions, q)
}

func (s *lesson) markRead() {
	s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.Read(d, by, s.ID, calendarToday())
	})
	s.slot("unread").Call("focus")
}

func (s *lesson) unmark() {
	s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.Unread(d, by, s.ID)
	})
	s.slot("read").Call("focus")
}

// show shows what was done so far.
func (s *lesson) show() {
	p := s.progress()
	for _, q := range s.questions {
		q.show(p.Text(q.ID), p.Last(q.ID))
	}
	standing := p.Standing(s.Lesson)
	s.count("practised", standing.Practised, standing.PractiseOf)
	s.count("checked", standing.Checked, standing.CheckOf)
	show(s.slot("reading"), true)
	s.showRead(standing)
	s.showFinished(p, standing)
	s.week.show()
}

// count says how many are answered.
func (s *lesson) count(name string, n, of int) {
	place := s.slot(name)
	text := page.Complete(page.Data(place, "text"), "{n}", page.Decimal(n))
	if text = page.Complete(text, "{m}", page.Decimal(of)); place.Get("textContent").String() != text {
		page.Say(place, text)
	}
}

func (s *lesson) showRead(standing course.Standing) {
	show(s.slot("read"), standing.Read == "")
	show(s.slot("unread"), standing.Read != "")
	on := s.slot("read-on")
	text := ""
	if standing.Read != "" {
		text = page.Complete(page.Data(on, "text"), "{q}", nearDay(standing.Read))
	}
	page.Say(on, text)
}

// showFinished closes the step, and leads on.
func (s *lesson) showFinished(p course.Progress, standing course.Standing) {
	finished := s.slot("finished")
	show(finished, standing.Finished != "")
	if standing.Finished == "" {
		return
	}
	on := slot(finished, "on")
	if text := page.Complete(page.Data(on, "text"), "{q}", nearDay(standing.Finished)); on.Get("textContent").String() != text {
		page.Say(on, text)
	}
	next := s.lists.lesson(course.Next(p, s.lists.plainLessons()))
	show(slot(finished, "all"), next.ID == "")
	show(slot(finished, "next"), next.ID != "")
	if link := slot(finished, "next-link"); next.ID != "" {
		link.Set("href", next.URL)
		page.Say(link, next.Title)
	}
}
