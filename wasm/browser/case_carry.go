//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// carrying brings to a criterion what was verified of an earlier one.
type carrying struct {
	*criterion
	from  string // the earlier criterion
	offer js.Value
	said  js.Value
}

// newCarry returns nil where the guide has no earlier criterion; a nil one
// shows nothing.
func newCarry(c *criterion) *carrying {
	from := page.Data(c.element, "brings")
	if from == "" {
		return nil
	}
	b := &carrying{criterion: c, from: from, offer: own(c.element, "carry"), said: own(c.element, "carried")}
	c.On(slot(b.offer, "carry-do"), "click", func(js.Value) { b.bring() })
	return b
}

// source is the round of the earlier criterion that can be brought, if it is
// answered.
func (b *carrying) source(of review.Case) (round string, found bool) {
	m := b.momentOf(b.from)
	if m == nil {
		return "", false
	}
	round = of.Round(m.id)
	answer, _, settled := of.Answered(b.from, round)
	return round, settled && answer != ""
}

// show offers it while there is something to bring and nothing here.
func (b *carrying) show(of sight, round string, locked bool) {
	if b == nil {
		return
	}
	_, found := b.source(of.Case)
	empty := !hasText(of.Values(review.Register(review.AnswerPart, b.criterion.id, round)))
	show(b.offer, found && empty && !locked)
	if empty || locked {
		page.Say(b.said, "")
	}
}

func (b *carrying) bring() {
	err := b.change(func(c review.Case, by record.Author) (*record.Document, error) {
		round, found := b.source(c)
		if !found {
			return nil, review.ErrNothing
		}
		return review.Carry(c, by, b.from, b.criterion.id, round, b.rounds.newest())
	})
	if err != nil {
		return
	}
	answer, _, _ := b.current().Answered(b.criterion.id, b.rounds.newest())
	page.Say(b.said, page.Complete(page.Data(b.said, "text"), "{q}", b.answer.words(record.Value{Kind: record.Choice, Text: string(answer)})))
	for _, control := range b.answer.controls {
		if control.Get("checked").Bool() {
			control.Call("focus")
		}
	}
}

func (b *carrying) clear() {
	if b != nil {
		show(b.offer, false)
		page.Say(b.said, "")
	}
}
