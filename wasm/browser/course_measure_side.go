//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// measureSide is one side of the measure: questions that say nothing back, kept as
// they are answered, until the side is ended and locked.
type measureSide struct {
	*courseMeasure
	use       course.Use
	questions []course.Question
	form      js.Value
	early     map[string]string // what was ticked before the module came
}

func newMeasureSide(m *courseMeasure, use course.Use, questions []course.Question) *measureSide {
	s := &measureSide{courseMeasure: m, use: use, questions: questions, form: m.part(string(use)), early: map[string]string{}}
	for _, q := range questions {
		if given := s.ticked(q.ID); given != "" {
			s.early[q.ID] = given
		}
	}
	m.On(s.form, "change", func(event js.Value) { s.give(event.Get("target").Get("name").String()) })
	m.On(s.form, "submit", func(event js.Value) { event.Call("preventDefault") })
	for act, do := range map[string]func(){
		"end": s.finish, "end-so": s.end, "first": s.goToMissing,
		"again": func() { s.sure(true) }, "no": func() { s.sure(false) }, "yes": s.again,
	} {
		m.On(s.act(act), "click", func(js.Value) { do() })
	}
	return s
}

func (s *measureSide) act(name string) js.Value {
	return s.form.Call("querySelector", `[data-act="`+name+`"]`)
}

// asked is the element of a question, ticked what is chosen in it.
func (s *measureSide) asked(question string) js.Value {
	return s.form.Call("querySelector", `[data-question="`+question+`"]`)
}

func (s *measureSide) ticked(question string) string {
	var given []string
	each(s.asked(question), ":checked", func(input js.Value) { given = append(given, input.Get("value").String()) })
	return strings.Join(given, " ")
}

// give keeps what was chosen.
func (s *measureSide) give(question string) {
	s.choose(string(s.use))
	s.early[question] = s.ticked(question)
	s.takeEarly()
}

// takeEarly keeps what is ticked and was not kept yet, where the side still takes
// answers.
func (s *measureSide) takeEarly() {
	early := s.early
	s.early = map[string]string{}
	if len(early) == 0 || s.endedOn() != "" {
		return
	}
	s.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		var err error
		for question, given := range early {
			if d, err = course.MeasureGive(d, by, s.use, question, given); err != nil {
				return nil, err
			}
		}
		return d, nil
	})
}

func (s *measureSide) endedOn() string { return string(s.progress().MeasureEnded(s.use)) }

// show shows the side as it is kept.
func (s *measureSide) show() {
	if s.desk != nil || s.platform != nil {
		s.dropKnown()
		s.takeEarly()
	}
	p := s.progress()
	ended := p.MeasureEnded(s.use)
	for _, q := range s.questions {
		s.showQuestion(q.ID, p.MeasureGiven(s.use, q.ID), ended != "")
	}
	said := slot(s.form, "ended-on")
	page.Say(said, page.Complete(page.Data(said, "text"), "{q}", nearDay(ended)))
	show(slot(s.form, "ended"), ended != "")
	if next := slot(s.form, "next"); next.Truthy() {
		show(next, !bothEnded(p))
	}
	show(slot(s.form, "about"), ended == "")
	show(slot(s.form, "finish"), ended == "")
	s.showCount(p)
	s.showAdvice(p)
}

// dropKnown forgets what was ticked early where an answer is kept already.
func (s *measureSide) dropKnown() {
	for question := range s.early {
		if len(s.progress().MeasureGiven(s.use, question)) > 0 {
			delete(s.early, question)
		}
	}
}

func (s *measureSide) showQuestion(question string, given []string, locked bool) {
	asked := s.asked(question)
	asked.Call("querySelector", "fieldset").Set("disabled", locked)
	if _, early := s.early[question]; early {
		return
	}
	each(asked, "input", func(input js.Value) {
		input.Set("checked", holdsID(given, input.Get("value").String()))
	})
}

// showCount says how many are answered.
func (s *measureSide) showCount(p course.Progress) {
	count := slot(s.form, "count")
	text := page.Complete(page.Data(count, "text"), "{n}", page.Decimal(p.MeasureCount(s.use, s.questions)))
	page.Say(count, page.Complete(text, "{m}", page.Decimal(len(s.questions))))
	if s.missing() == "" {
		show(slot(s.form, "missing"), false)
	}
}

// showAdvice says, on the side after, what should come before it.
func (s *measureSide) showAdvice(p course.Progress) {
	if s.use != course.After {
		return
	}
	finished := 0
	for _, step := range s.lists.steps() {
		if p.FinishedOn(step) != "" {
			finished++
		}
	}
	show(slot(s.form, "alone"), p.MeasureEnded(course.Before) == "")
	if early := slot(s.form, "early"); early.Truthy() {
		page.Say(early, page.Complete(counted(early, finished), "{m}", page.Decimal(len(s.lists.lessons))))
		show(early, finished < len(s.lists.lessons))
	}
}
