//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// criterion is what is answered of one criterion: an answer, a note and a next
// step.
type criterion struct {
	id          string
	element     js.Value
	conditional bool // it concerns only cases with a progressive exit
	fields      []*field
	dispute     js.Value
	more        js.Value // where note and step are folded away
	reason      js.Value // what asks for the reason of «no aplica»; may be null
}

func newCriterion(l *checklist, element js.Value) *criterion {
	c := &criterion{
		id: page.Data(element, "criterion"), element: element,
		conditional: page.Data(element, "condition") != "",
		dispute:     slot(element, "dispute"),
		more:        element.Call("querySelector", "details"),
		reason:      slot(element, "reason"),
	}
	for part, kind := range map[review.Part]record.Kind{review.AnswerPart: record.Choice, review.NotePart: record.Text, review.StepPart: record.Text} {
		name, register := string(part)+"/"+c.id, review.Register(part, c.id, review.FirstRound)
		c.fields = append(c.fields, newField(l, element, name, register, kind))
	}
	return c
}

// show shows the criterion as the case has it.
func (c *criterion) show(of review.Case) {
	show(c.element, c.concerns(of))
	c.dispute.Call("replaceChildren")
	for _, f := range c.fields {
		f.show(of.Document)
	}
	if c.hasText(of) {
		c.more.Set("open", true)
	}
	if c.reason.Truthy() {
		text := ""
		if of.LacksReason(c.id, review.FirstRound) {
			text = page.Data(c.reason, "text")
			c.more.Set("open", true)
		}
		page.Say(c.reason, text)
	}
}

// concerns reports whether the criterion is asked of the case.
func (c *criterion) concerns(of review.Case) bool {
	return !c.conditional || of.Exit() != review.ExitNotForeseen
}

func (c *criterion) hasText(of review.Case) bool {
	for _, part := range []review.Part{review.NotePart, review.StepPart} {
		if value, _ := of.Settled(review.Register(part, c.id, review.FirstRound)); value.Text != "" {
			return true
		}
	}
	return false
}

// clear leaves nothing of a case in the criterion.
func (c *criterion) clear() {
	c.dispute.Call("replaceChildren")
	c.more.Set("open", false)
	show(c.element, true)
	if c.reason.Truthy() {
		page.Say(c.reason, "")
	}
	for _, f := range c.fields {
		if f.warning != nil {
			f.warning.look("")
		}
	}
}
