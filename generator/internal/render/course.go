package render

import (
	"strings"

	"acompana/wasm/guide"
)

// lessonView is a step of the route as a template prints it on a page.
type lessonView struct {
	*guide.Lesson
	page   *page
	of     *guide.Page
	Number int // on the route, from 1
}

// Lessons are the steps of the route.
func (p *page) Lessons() []lessonView {
	var views []lessonView
	for i, of := range p.site.guide.Lessons() {
		views = append(views, lessonView{of.Lesson, p, of, i + 1})
	}
	return views
}

// Lesson is the step that the page is, of a page that is one.
func (p *page) Lesson() lessonView {
	for _, v := range p.Lessons() {
		if v.of == p.Sheet.Page {
			return v
		}
	}
	return lessonView{}
}

// Title and Name are those of the step's page; URL is its address.
func (v lessonView) Title() string { return v.of.Title }

func (v lessonView) Name() string { return v.of.Name() }

func (v lessonView) URL() string { return v.page.Link(v.of.Path) }

// Practice and Checks are the step's exercises.
func (v lessonView) Practice() []exerciseView { return v.page.exercisesNamed(v.Practise) }

func (v lessonView) Checks() []exerciseView { return v.page.exercisesNamed(v.Check) }

// Exercises are both.
func (v lessonView) Exercises() []exerciseView { return append(v.Practice(), v.Checks()...) }

// PractiseIDs and CheckIDs are the questions of both, for the module.
func (v lessonView) PractiseIDs() string { return questionIDs(v.Practice()) }

func (v lessonView) CheckIDs() string { return questionIDs(v.Checks()) }

func questionIDs(exercises []exerciseView) string {
	var ids []string
	for _, e := range exercises {
		for _, q := range e.Questions {
			ids = append(ids, string(q.ID))
		}
	}
	return strings.Join(ids, " ")
}

// Practising are all exercises of the route, in its order.
func (p *page) Practising() []exerciseView {
	var all []exerciseView
	for _, v := range p.Lessons() {
		all = append(append(all, v.Practice()...), v.Checks()...)
	}
	return all
}

// Measured are the exercises of one side of the measure.
func (p *page) Measured(use string) []exerciseView {
	var found []exerciseView
	for _, d := range p.site.guide.Documents {
		for _, e := range d.Exercises {
			if e.Use == guide.Use(use) {
				found = append(found, p.exercise(e, 3))
			}
		}
	}
	return found
}

// CourseVersion is the version of the course that the page belongs to.
func (p *page) CourseVersion() string { return p.Document.Latest().ID }
