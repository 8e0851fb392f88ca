package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"acompana/wasm/guide"
	"acompana/wasm/privacy"
)

// What the route promises to whoever walks it.
const (
	fewestQuestions = 120 // in all its steps
	fewestPractised = 12  // in one step
	fewestChecked   = 4
	mostChecked     = 5
	shortestStep    = 8 // minutes
	longestStep     = 15
	longestTask     = 160 // letters: a task is kept among the pending ones
)

// aQuestion is a question with the exercise that asks it.
type aQuestion struct {
	*guide.Question
	of *guide.Exercise
}

// courseQuestions are all questions, those of the measure too.
func courseQuestions(t *testing.T) []aQuestion {
	t.Helper()
	var all []aQuestion
	for _, d := range theContent(t).Guide.Documents {
		for _, e := range d.Exercises {
			for _, q := range e.Questions {
				all = append(all, aQuestion{q, e})
			}
		}
	}
	if len(all) == 0 {
		t.Fatal("the content has no course")
	}
	return all
}

func TestContentCourseStepsAreShortAndAskEnough(t *testing.T) {
	g, all := theContent(t).Guide, 0
	for _, p := range g.Lessons() {
		l := p.Lesson
		practised, checked := questionsIn(g, l.Practise), questionsIn(g, l.Check)
		all += practised + checked
		if l.Minutes < shortestStep || l.Minutes > longestStep {
			t.Errorf("%s takes %d minutes, want %d to %d", p.File, l.Minutes, shortestStep, longestStep)
		}
		if practised < fewestPractised {
			t.Errorf("%s has %d questions to practise, want %d", p.File, practised, fewestPractised)
		}
		if checked < fewestChecked || checked > mostChecked {
			t.Errorf("%s has %d questions to check, want %d to %d", p.File, checked, fewestChecked, mostChecked)
		}
		if n := utf8.RuneCountInString(l.Week); n == 0 || n > longestTask {
			t.Errorf("%s: the task of the week has %d letters, want up to %d", p.File, n, longestTask)
		}
		if n := len(l.Read); n < 2 || n > 4 {
			t.Errorf("%s gives %d readings, want two to four", p.File, n)
		}
	}
	if steps := len(g.Lessons()); steps != 8 {
		t.Errorf("the route has %d steps, want 8", steps)
	}
	if all < fewestQuestions {
		t.Errorf("the route asks %d questions, want %d", all, fewestQuestions)
	}
}

func questionsIn(g *guide.Guide, exercises []guide.ID) int {
	n := 0
	for _, id := range exercises {
		n += len(g.Exercise(id).Questions)
	}
	return n
}

// harsh are the words with which an explanation must not answer a person.
var harsh = map[string]bool{
	"incorrecto": true, "incorrecta": true, "incorrectos": true, "incorrectas": true,
	"error": true, "errores": true, "mal": true, "malo": true, "mala": true,
	"equivocó": true, "equivocada": true, "equivocado": true, "falso": true,
}

func TestContentCourseExplainsKindly(t *testing.T) {
	for _, text := range contentTexts(t) {
		if text.key != "porque" && text.key != "consecuencia" {
			continue
		}
		for _, word := range wordsOf(text.says) {
			if harsh[word] {
				t.Errorf("%s: %q: «%s»", text.where, word, text.says)
			}
		}
	}
}

// Several right options are announced; a single one is not.
func TestContentCourseSaysWhenSeveralAreRight(t *testing.T) {
	for _, q := range courseQuestions(t) {
		if q.of.Way != guide.Pick {
			continue
		}
		if several, says := len(q.Right()) > 1, strings.Contains(q.Text, "Elija todas"); several != says {
			t.Errorf("%s has %d right options, and asks «%s»", q.ID, len(q.Right()), q.Text)
		}
	}
}

// The detector answers what is typed: it has to notice the draft and to leave the
// good version alone.
func TestContentCourseDraftsAreNoticed(t *testing.T) {
	drafts := 0
	for _, q := range courseQuestions(t) {
		if !q.Detect {
			continue
		}
		drafts++
		if len(privacy.Detect(q.Draft)) == 0 {
			t.Errorf("%s: nothing is noticed in the draft «%s»", q.ID, q.Draft)
		}
		for _, f := range privacy.Detect(q.Model) {
			t.Errorf("%s: %q is noticed in the good version «%s»", q.ID, q.Model[f.Start:f.End], q.Model)
		}
	}
	if drafts < 6 {
		t.Errorf("there are %d drafts from which to take out what identifies, want six", drafts)
	}
}
