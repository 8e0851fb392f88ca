//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// showAnswers shows the answers and what was given, once both sides are ended:
// before, they would be feedback. On paper they stand at the end all the same.
func (m *courseMeasure) showAnswers(inSight bool) {
	answers, p := m.Part("measure-answers"), m.progress()
	both := bothEnded(p)
	away(answers, !inSight || !both)
	for _, s := range m.sides {
		for _, q := range s.questions {
			s.showGiven(answers.Call("querySelector", `[data-answer="`+q.ID+`"]`), q, both)
		}
	}
}

func (s *measureSide) showGiven(answer js.Value, q course.Question, both bool) {
	place := slot(answer, "given")
	show(place, both)
	if !both {
		page.Say(place, "")
		return
	}
	given := s.progress().MeasureGiven(s.use, q.ID)
	wording := givenWording(q, given)
	page.Say(place, page.Complete(page.Data(place, wording), "{q}", s.optionTexts(q.ID, given)))
	if wording == "right" {
		place.Get("dataset").Set("same", "si") // the answer need not be said twice
	} else {
		place.Call("removeAttribute", "data-same")
	}
}

func givenWording(q course.Question, given []string) string {
	switch {
	case len(given) == 0:
		return "none"
	case q.Judge(strings.Join(given, " ")) != course.Right:
		return "other"
	case len(given) == 1 && holdsID(q.Also, given[0]):
		return "also"
	}
	return "right"
}

// optionTexts are the options given, as the question has them.
func (s *measureSide) optionTexts(question string, given []string) string {
	var texts []string
	each(s.asked(question), "input", func(input js.Value) {
		if holdsID(given, input.Get("value").String()) {
			texts = append(texts, strings.TrimSpace(input.Call("closest", "label").Get("textContent").String()))
		}
	})
	return strings.Join(texts, "; ")
}
