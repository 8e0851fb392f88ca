//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// courseReview asks today's questions again. All questions are on the page, to be
// read; those of today are taken out of the bank and brought to life.
type courseReview struct {
	*learning
	bank, list js.Value
	cards      map[string]js.Value    // by exercise
	asked      []*reviewItem          // in the order in which they came
	known      map[string]*reviewItem // all that were here, by question
	putOff     calendar.Day           // on which somebody said «not today»
}

func startReview(l *learning) {
	r := &courseReview{learning: l, bank: l.Part("bank"), list: l.Part("review-list"), cards: map[string]js.Value{}, known: map[string]*reviewItem{}}
	l.On(l.Part("not-today"), "click", func(js.Value) { r.postpone() })
	l.On(page.Document(), "visibilitychange", func(js.Value) { r.show() }) // it may be another day
	show(l.Part("review-today"), true)
	l.faces = append(l.faces, r.show)
}

// show brings in what is due today and is not here yet, and takes away what was
// answered or put off elsewhere.
func (r *courseReview) show() {
	due := r.progress().Due(calendarToday(), r.lists.reviewable(), reviewLimit)
	var kept []*reviewItem
	for _, item := range r.asked {
		if item.show(holdsID(due, item.question.ID)) {
			kept = append(kept, item)
		}
	}
	r.asked = kept
	for _, question := range due {
		r.bring(question)
	}
	r.showCards()
	r.say()
}

// bring takes a question out of the bank, if it is not here yet.
func (r *courseReview) bring(question string) {
	for _, item := range r.asked {
		if item.question.ID == question {
			return
		}
	}
	if r.known[question] == nil {
		form := r.bank.Call("querySelector", `form[data-question="`+question+`"]`)
		if !form.Truthy() {
			return
		}
		r.known[question] = newReviewItem(r, form)
	}
	r.known[question].bring()
	r.asked = append(r.asked, r.known[question])
}

// left are the questions that wait for an answer today.
func (r *courseReview) left() []string {
	var left []string
	for _, item := range r.asked {
		if item.answered == "" {
			left = append(left, item.question.ID)
		}
	}
	return left
}

func (r *courseReview) postpone() {
	r.putOff = calendarToday()
	left := r.left()
	r.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.Postpone(d, by, left, calendarToday())
	})
	r.Part("review-today").Call("querySelector", "h2").Call("focus")
}

// say says how many wait today, and once none does, when the next ones come.
func (r *courseReview) say() {
	left := len(r.left())
	said := r.Part("review-said")
	page.Say(said, r.words(said, left))
	show(r.Part("not-today"), left > 0)
	show(r.Part("review-through"), left == 0 && len(r.asked) > 0)
	ahead := r.progress().Outlook(calendarToday(), r.lists.reviewable(), reviewLimit)
	r.sayAhead(ahead, left == 0)
	resting := r.Part("review-resting")
	page.Say(resting, counted(resting, ahead.Resting))
}

func (r *courseReview) words(said js.Value, left int) string {
	begun := left < len(r.asked)
	switch {
	case left == 1 && begun:
		return page.Data(said, camel("one-left"))
	case left > 0 && begun:
		return page.Complete(page.Data(said, camel("many-left")), "{n}", page.Decimal(left))
	case left > 0:
		return counted(said, left)
	case r.putOff == calendarToday():
		return page.Data(said, camel("put-off"))
	case begun:
		return page.Data(said, "done")
	}
	return page.Data(said, "nothing")
}

func (r *courseReview) sayAhead(ahead course.Outlook, through bool) {
	place := r.Part("review-ahead")
	show(place, through)
	switch {
	case ahead.Next != "":
		page.Say(place, page.Complete(counted(place, ahead.Then), "{q}", nearDay(ahead.Next)))
	case ahead.Resting > 0:
		page.Say(place, page.Data(place, "through"))
	default:
		page.Say(place, page.Data(place, "never"))
	}
}
