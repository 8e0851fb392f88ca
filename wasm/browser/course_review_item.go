//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// reviewItem is a question of today. Its element was moved here out of the bank,
// where a word stands in its place.
type reviewItem struct {
	*courseReview
	question      *askedQuestion
	item, instead js.Value     // its entry in the list, and what stands in the bank
	comesBack     js.Value     // says when it does
	answered      calendar.Day // on this page; none while it waits
}

func newReviewItem(r *courseReview, form js.Value) *reviewItem {
	i := &reviewItem{courseReview: r, item: form.Call("closest", "li"), comesBack: r.Copy("review-again"), instead: r.Copy("review-instead")}
	form.Call("append", i.comesBack)
	i.question = newQuestion(r.learning, form, i.judged)
	return i
}

// bring moves the question from the bank to those of today.
func (i *reviewItem) bring() {
	card := i.card(i.item.Call("closest", "[data-exercise]"))
	i.item.Call("replaceWith", i.instead)
	slot(card, "questions").Call("append", i.item)
	i.sayRound(card, i.question.ID)
	i.begin()
}

// begin asks the question afresh.
func (i *reviewItem) begin() {
	i.answered = ""
	page.Say(i.comesBack, "")
	i.question.show("", "")
	show(slot(i.item, "acts"), true)
	show(slot(i.item, "answer"), false)
}

// putBack returns the question to the bank, to be read.
func (i *reviewItem) putBack() {
	i.instead.Call("replaceWith", i.item)
	show(slot(i.item, "acts"), false)
	show(slot(i.item, "answer"), true)
}

// judged keeps an answer.
func (i *reviewItem) judged(given string, v course.Verdict) {
	i.answered = calendarToday()
	i.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.Review(d, by, i.question.ID, given, v, calendarToday())
	})
}

// show shows where the question stands, and reports whether it is still one of
// today's.
func (i *reviewItem) show(due bool) bool {
	switch {
	case i.answered == calendarToday():
		i.sayNext()
	case !due:
		i.putBack()
		return false
	case i.answered != "": // on a day before
		i.begin()
	}
	return true
}

// sayNext says when an answered question comes back.
func (i *reviewItem) sayNext() {
	text := page.Data(i.comesBack, "rests")
	if on := i.progress().ReviewOn(i.question.ID); on != "" {
		text = page.Complete(page.Data(i.comesBack, "later"), "{q}", nearDay(on))
	}
	page.Say(i.comesBack, text)
}
