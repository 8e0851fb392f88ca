//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

// exitQuestion asks, above the criteria that depend on it, whether a progressive
// exit is foreseen, and says so where they are left out.
type exitQuestion struct {
	*checklist
	ask, none js.Value
	changing  bool // the person wants to answer again
}

func newExitQuestion(l *checklist) *exitQuestion {
	q := &exitQuestion{checklist: l, ask: l.Part("exit-ask"), none: l.Part("exit-none")}
	l.On(l.Part("exit-yes"), "click", func(js.Value) { q.say(review.ExitForeseen) })
	l.On(l.Part("exit-no"), "click", func(js.Value) { q.say(review.ExitNotForeseen) })
	l.On(l.Part("exit-change"), "click", func(js.Value) {
		q.changing = true
		q.show(l.current())
		l.Part("exit-yes").Call("focus")
	})
	return q
}

func (q *exitQuestion) show(c review.Case) {
	exit, closed := c.Exit(), c.Closed() != ""
	left := exit == review.ExitNotForeseen
	q.changing = q.changing && left
	show(q.ask, !closed && (q.changing || !left && exit != review.ExitForeseen))
	show(q.none, left && (closed || !q.changing))
	show(q.Part("exit-change"), !closed)
}

// say writes the answer, and goes on where it leads.
func (q *exitQuestion) say(answer string) {
	q.changing = false
	q.write(review.ExitRegister, record.Value{Kind: record.Choice, Text: answer})
	q.refresh()
	if answer == review.ExitNotForeseen {
		q.Part("exit-change").Call("focus")
		return
	}
	if first := q.form.Call("querySelector", "[data-condition] input:checked"); !first.IsNull() {
		first.Call("focus")
	}
}

func (q *exitQuestion) clear() {
	q.changing = false
	show(q.ask, false)
	show(q.none, false)
}
