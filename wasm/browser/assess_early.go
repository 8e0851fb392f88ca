//go:build js && wasm

package main

import (
	"strings"

	"acompana/wasm/assess"
	"acompana/wasm/record"
)

// earlyForm is the form of a round, as far as it can be filled in early.
func (a *assessing) earlyForm() earlyForm {
	form := a.Part("round")
	return earlyForm{
		form: form, holds: a.isRound, takes: isLook,
		register: func(_ *record.Document, name, value string) (string, record.Value) {
			part, _, _ := strings.Cut(name, "/")
			return name, assess.Part(part).Value(value)
		},
		blank: func() { form.Call("reset") },
	}
}

// isLook reports whether a control's name is of this tool's form: other tools
// leave theirs in the same place.
func isLook(name string) bool {
	part, competency, _ := strings.Cut(name, "/")
	switch assess.Part(part) {
	case assess.LevelPart, assess.ExamplePart, assess.HalfPart:
		return competency != ""
	}
	return false
}
