//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// courseRoute shows on the page of all steps what is done of each, which one comes next,
// and what there is beside them.
type courseRoute struct {
	*learning
	root js.Value
}

func startRoute(l *learning) {
	r := &courseRoute{l, l.Part("route")}
	l.faces = append(l.faces, r.show)
	newAnew(l)
}

func (r *courseRoute) show() {
	p := r.progress()
	started := course.Summarize(p, r.lists.steps(), nil).Started
	next := course.Next(p, r.lists.plainLessons())
	finished := 0
	for _, l := range r.lists.lessons {
		standing := p.Standing(l.Lesson)
		if standing.Finished != "" {
			finished++
		}
		r.showStep(standing, l.ID == next, started)
	}
	r.say(p, finished)
	r.showMeasure(p, finished)
	r.showStories(p)
	r.showReview(p)
}

// showStep shows where somebody stands in a step.
func (r *courseRoute) showStep(s course.Standing, next, started bool) {
	item := r.root.Call("querySelector", `[data-step="`+s.Lesson+`"]`)
	item.Get("classList").Call("toggle", "full", s.Finished != "")
	item.Get("dataset").Set("begun", s.Begun() && s.Finished == "")
	here, state := slot(item, "here"), slot(item, "state")
	page.Say(state, standingWords(state, s))
	page.Say(here, "")
	item.Call("removeAttribute", "aria-current")
	if next {
		page.Say(here, page.Data(here, map[bool]string{false: "first", true: "next"}[started]))
		item.Call("setAttribute", "aria-current", "step")
	}
}

// standingWords say what is done of a step: «Leído · 6 de 14 practicadas ·
// terminado el 3 de diciembre».
func standingWords(state js.Value, s course.Standing) string {
	var said []string
	say := func(done bool, text string) {
		if done {
			said = append(said, text)
		}
	}
	of := func(name string, n, m int) string {
		return page.Complete(page.Complete(page.Data(state, name), "{n}", page.Decimal(n)), "{m}", page.Decimal(m))
	}
	say(s.Read != "", page.Data(state, "read"))
	say(s.Practised > 0, of("practised", s.Practised, s.PractiseOf))
	say(s.Checked > 0 && s.Finished == "", of("checked", s.Checked, s.CheckOf))
	say(s.Finished != "", page.Complete(page.Data(state, "finished"), "{q}", nearDay(s.Finished)))
	text := strings.Join(said, " · ")
	if text == "" {
		return ""
	}
	return strings.ToUpper(text[:1]) + text[1:]
}

// say says how many steps are finished, once one is.
func (r *courseRoute) say(p course.Progress, finished int) {
	said := r.Part("route-said")
	wording := "some"
	switch {
	case finished == 0:
		wording = "none"
	case finished == len(r.lists.lessons) && p.MeasureEnded(course.After) == "":
		wording = "allBut"
	case finished == len(r.lists.lessons):
		wording = "all"
	}
	text := page.Complete(page.Data(said, wording), "{n}", page.Decimal(finished))
	page.Say(said, page.Complete(text, "{m}", page.Decimal(len(r.lists.lessons))))
}

// showMeasure says which sides of the measure were taken, and leads to the first
// until it was, or until it is too late for it.
func (r *courseRoute) showMeasure(p course.Progress, finished int) {
	before, after := p.MeasureEnded(course.Before) != "", p.MeasureEnded(course.After) != ""
	if lead := r.Find("route-before"); lead.Truthy() {
		show(lead, !before && finished == 0)
	}
	state := "none"
	switch {
	case before && after:
		state = "after"
	case before:
		state = "before"
	}
	r.door("measure-state", func(place js.Value) string { return page.Data(place, state) })
}

// showStories says in how many cases an ending was reached.
func (r *courseRoute) showStories(p course.Progress) {
	n := len(p.Attest(nil, r.lists.plainStories()).Stories)
	r.door("stories-state", func(place js.Value) string { return counted(place, n) })
}

// showReview says how many questions come back today, or when the next ones do.
func (r *courseRoute) showReview(p course.Progress) {
	questions := r.lists.reviewable()
	n := len(p.Due(calendarToday(), questions, reviewLimit))
	r.door("review-state", func(place js.Value) string {
		if next := p.NextDue(questions); n == 0 && next > calendarToday() {
			return page.Complete(page.Data(place, "later"), "{q}", nearDay(next))
		}
		return counted(place, n)
	})
}

// door says something at one of the ways beside the steps, if the page has it.
func (r *courseRoute) door(part string, text func(place js.Value) string) {
	if place := r.Find(part); place.Truthy() {
		page.Say(place, text(place))
	}
}
