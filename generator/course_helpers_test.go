package main

import (
	"strconv"
	"strings"
	"testing"

	"acompana/generator/internal/browsertest"
	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// coursePage is the page of the training's route.
const coursePage = "/formacion/"

// lessonsOf are the steps of the route, as any page of the training lists them.
func lessonsOf(page *browsertest.Page) []course.Lesson {
	var lessons []course.Lesson
	for _, of := range browsertest.Eval[[][3]string](page, `[...document.querySelectorAll("[data-part=course-lists] [data-lesson]")]
		.map(li => [li.dataset.lesson, li.dataset.practise, li.dataset.check])`) {
		lessons = append(lessons, course.Lesson{ID: of[0], Practise: strings.Fields(of[1]), Check: strings.Fields(of[2])})
	}
	return lessons
}

// learner does the training without the site, on another device.
type learner struct {
	t     *testing.T
	doc   *record.Document
	by    record.Author
	today calendar.Day
}

func newLearner(t *testing.T, page *browsertest.Page, replica string) *learner {
	t.Helper()
	begun, err := course.New(guideOf(page))
	if err != nil {
		t.Fatal(err)
	}
	l := &learner{t, begun.Document, record.Author{Replica: replica, Date: "2026-11-20T10:00:00Z"}, ""}
	return l.on(0, page)
}

// on goes on so many days after the page's today.
func (l *learner) on(days int, page *browsertest.Page) *learner {
	l.today = calendar.Day(browsertest.Eval[string](page, `new Date().toLocaleDateString("sv")`)).Add(days)
	return l
}

func (l *learner) done(d *record.Document, err error) {
	l.t.Helper()
	if err != nil {
		l.t.Fatal(err)
	}
	l.doc = d
}

// finish reads a step and answers all that it asks rightly.
func (l *learner) finish(step course.Lesson) {
	l.t.Helper()
	l.done(course.Read(l.doc, l.by, step.ID, l.today))
	for _, question := range append(step.Practise[:len(step.Practise):len(step.Practise)], step.Check...) {
		l.answer(question, course.Right)
	}
	l.done(course.Finish(l.doc, l.by, step, l.today))
}

func (l *learner) answer(question string, v course.Verdict) {
	l.t.Helper()
	l.done(course.Answer(l.doc, l.by, question, "a", v, l.today))
}

// file is a copy of it.
func (l *learner) file() []byte {
	l.t.Helper()
	text, err := record.EncodeBundle([]*record.Document{l.doc})
	if err != nil {
		l.t.Fatal(err)
	}
	return text
}

// restore joins a copy, as somebody does.
func restore(t *testing.T, page *browsertest.Page, base string, file []byte) {
	t.Helper()
	openData(page, base)
	attach(t, page, "copia.json", file)
	page.Click("button", "Juntar")
	page.Shows("Listo. Registros juntados: 1.")
	saved(page)
}

// openCourse opens a page of the training and waits until it works.
func openCourse(page *browsertest.Page, address string) {
	page.Open(address)
	works(page)
}

// keepCourse says that what is done is to be kept, openly.
func keepCourse(page *browsertest.Page) {
	page.Click("button", "Guardar mi avance")
	keepOpenly(page)
	page.Until("it is kept", `!document.querySelector("[data-part=bar]").hidden`)
}

// later puts the clock of a page that stays open some days forward, as when
// somebody comes back to it.
func later(page *browsertest.Page, days int) {
	browsertest.Eval[bool](page, `(() => {
		const then = Date, later = `+strconv.Itoa(days)+` * 864e5;
		globalThis.Date = class extends then {
			constructor(...given) { given.length ? super(...given) : super(then.now() + later); }
			static now() { return then.now() + later; }
		};
		return document.dispatchEvent(new Event("visibilitychange", {bubbles: true}));
	})()`)
}
