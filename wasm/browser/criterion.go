//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// criterion is what is entered of one criterion in the round that is shown: an
// answer, a note, a next step, and its services one by one where it lists some.
type criterion struct {
	verification
	rounds      *rounds
	conditional bool // it concerns only cases with a progressive exit
	services    *services
	carrying    *carrying
	step        *nextStep
	left        *leftSteps
	more        js.Value // where note and step are folded away
	round       string   // that was shown last
}

func newCriterion(l *checklist, r *rounds, element js.Value) *criterion {
	c := &criterion{
		verification: newVerification(l, element, page.Data(element, "criterion")),
		rounds:       r,
		conditional:  page.Data(element, "condition") != "",
		more:         element.Call("querySelector", "details.more"),
	}
	c.services = newServices(c)
	c.carrying = newCarry(c)
	c.step = newStep(c)
	c.left = newLeftSteps(c)
	return c
}

// show shows the criterion as the case has it.
func (c *criterion) show(of sight) {
	round, locked := c.rounds.shown(), c.rounds.locked() || of.closed
	c.turnTo(round)
	show(c.element, c.concerns(of.Case))
	c.verification.show(of, round, locked)
	c.step.show(of, round, locked)
	c.services.show(of, round, hasText(of.Values(c.answer.register)), locked)
	c.carrying.show(of, round, locked)
	c.left.show(of, locked)
	if c.step.isBegun(of, round) || hasText(of.Values(c.note.register)) || of.LacksReason(c.id, round) {
		c.more.Set("open", true)
	}
}

// turnTo folds away what was unfolded for another round, unless somebody is in it.
func (c *criterion) turnTo(round string) {
	if c.round != "" && c.round != round && !c.element.Call("contains", document().Get("activeElement")).Bool() {
		c.more.Set("open", false)
	}
	c.round = round
}

// concerns reports whether the criterion is asked of the case.
func (c *criterion) concerns(of review.Case) bool {
	return !c.conditional || of.Exit() != review.ExitNotForeseen
}

// ids are the criterion's and those of its services.
func (c *criterion) ids() []string {
	ids := []string{c.id}
	for _, one := range c.services.all {
		ids = append(ids, one.id)
	}
	return ids
}

// owns reports whether an id is the criterion's or one of its services'.
func (c *criterion) owns(id string) bool { return id == c.id || c.services.has(id) }

// follows reports whether what the criterion offers depends on another's answer.
func (c *criterion) follows(id string) bool { return c.carrying != nil && c.carrying.from == id }

// clear leaves nothing of a case in the criterion.
func (c *criterion) clear() {
	c.round = ""
	c.verification.clear()
	c.step.clear()
	c.services.clear()
	c.carrying.clear()
	c.left.clear()
	c.more.Set("open", false)
	show(c.element, true)
}

// textField is a text of the criterion that stands in the page.
func (c *criterion) textField(part review.Part) *field {
	return newField(c.checklist, c.element, string(part)+"/"+c.id, review.Register(part, c.id, review.FirstRound), record.Text)
}
