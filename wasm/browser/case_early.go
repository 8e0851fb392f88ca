//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// earlyForm is the checklist, as far as it can be filled in early: answers, notes
// and next steps.
func (c *cases) earlyForm() earlyForm {
	return earlyForm{
		form: c.Part("checklist"), holds: c.isCase, register: c.earlyRegister,
		takes: func(name string) bool {
			part, _ := earlyName(name)
			return part == review.AnswerPart || part == review.NotePart || part == review.StepPart
		},
		blank: func() { c.checklist.blank() },
	}
}

// earlyName takes the name of a control apart: what is entered, of what criterion
// or service.
func earlyName(name string) (part review.Part, id string) {
	first, id, _ := strings.Cut(name, "/")
	return review.Part(first), id
}

// earlyRegister is in the newest round of the moment in which a criterion or a
// service stands.
func (c *cases) earlyRegister(d *record.Document, name, value string) (string, record.Value) {
	part, id := earlyName(name)
	of := review.Case{Document: d}
	round := of.Round(c.momentOf(id))
	if part == review.StepPart { // a step that is done stays as it is
		return agenda.Register(agenda.StepPart, of.OpenStep(id, round)), part.Value(value)
	}
	return review.Register(part, id, round), part.Value(value)
}

// momentOf is the moment in which a criterion or a service stands.
func (c *cases) momentOf(id string) string {
	id = js.Global().Get("CSS").Call("escape", id).String()
	element := c.Part("checklist").Call("querySelector", "[data-criterion="+id+"], [data-service="+id+"]")
	if element.IsNull() {
		return ""
	}
	return page.Data(element.Call("closest", "[data-moment]"), "moment")
}
