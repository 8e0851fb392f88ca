//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// verification is what is verified of a criterion, or of one of its services, in
// the round that is shown: the answer, a note, and how old the answer is.
type verification struct {
	*checklist
	id      string
	element js.Value
	answer  *field
	note    *field
	dispute js.Value
	reason  js.Value // what asks for the reason of «no aplica»; may be null
	age     js.Value
}

func newVerification(l *checklist, element js.Value, id string) verification {
	first := func(part review.Part) string { return review.Register(part, id, review.FirstRound) }
	return verification{
		checklist: l, id: id, element: element,
		answer:  newField(l, element, string(review.AnswerPart)+"/"+id, first(review.AnswerPart), record.Choice),
		note:    newField(l, element, string(review.NotePart)+"/"+id, first(review.NotePart), record.Text),
		dispute: own(element, "dispute"), reason: own(element, "reason"), age: own(element, "age"),
	}
}

// own is a slot right below an element, not one of what stands deeper in it.
func own(element js.Value, name string) js.Value {
	return element.Call("querySelector", ":scope > [data-slot="+name+"]")
}

// show shows a round's answer and note.
func (v *verification) show(of sight, round string, locked bool) {
	v.dispute.Call("replaceChildren")
	v.answer.aim(review.Register(review.AnswerPart, v.id, round), locked)
	v.note.aim(review.Register(review.NotePart, v.id, round), locked)
	v.answer.show(of.Document)
	v.note.show(of.Document)
	if v.reason.Truthy() {
		text := ""
		if of.LacksReason(v.id, round) {
			text = page.Data(v.reason, "text")
		}
		page.Say(v.reason, text)
	}
	page.Say(v.age, v.ageWords(of, round))
}

// clear leaves nothing of a case.
func (v *verification) clear() {
	v.dispute.Call("replaceChildren")
	v.answer.clear()
	v.note.clear()
	page.Say(v.age, "")
	if v.reason.Truthy() {
		page.Say(v.reason, "")
	}
}
