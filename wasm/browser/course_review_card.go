//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// card is where today's questions of an exercise are asked: with its title, what it
// asks, and the figure and table that it is about, if there are.
func (r *courseReview) card(exercise js.Value) js.Value {
	id := page.Data(exercise, "exercise")
	if card, known := r.cards[id]; known {
		return card
	}
	card := r.Copy("review-card")
	slot(card, "title").Set("textContent", exercise.Call("querySelector", "h3").Get("textContent"))
	slot(card, "ask").Set("textContent", exercise.Call("querySelector", "h3 ~ p").Get("textContent"))
	each(exercise, ":scope > :not(h3, p, .questions)", func(figure js.Value) { slot(card, "figure").Call("append", figure) })
	r.list.Call("append", card)
	r.cards[id] = card
	return card
}

// sayRound says after how long the questions of a card come back now.
func (r *courseReview) sayRound(card js.Value, question string) {
	from := slot(card, "from")
	page.Say(from, page.Data(from, string(r.progress().Round(question))))
}

// showCards hides those that have no question left.
func (r *courseReview) showCards() {
	for _, card := range r.cards {
		show(card, slot(card, "questions").Get("childElementCount").Int() > 0)
	}
}
