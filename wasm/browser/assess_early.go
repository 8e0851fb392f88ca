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
		form: form, holds: a.isUnderWay, takes: isLook, onlyEmpty: true,
		register: func(_ *record.Document, name, value string) (string, record.Value) {
			part, _, _ := strings.Cut(name, "/")
			return name, assess.Part(part).Value(value)
		},
		blank: func() { form.Call("reset") },
	}
}

// isUnderWay reports whether an id is that of a round that still takes answers.
func (a *assessing) isUnderWay(id string) bool { return a.isRound(id) && !a.round(id).Finished() }

// giveWaiting puts what waits in a round of one's own: people answer about
// themselves where nothing says whom they look at.
func (a *assessing) giveWaiting(id string) {
	if a.isUnderWay(id) && a.isOwn(a.round(id)) {
		a.early.giveAll(id)
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
