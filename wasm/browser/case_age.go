//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
)

// ageWords say how long ago the answer of a round was given, and in which
// modality the case was then if it is another one now.
func (v *verification) ageWords(of sight, round string) string {
	answer, date, settled := of.Answered(v.id, round)
	on := calendar.Local(date, of.offset)
	if !settled || answer == "" || on == "" {
		return ""
	}
	text := v.agoWords(of.today.Since(on), on)
	if of.moved {
		if then := of.ModalityOn(on); then != "" && then != of.Modality() {
			text += page.Complete(page.Data(v.Part("age"), "then"), "{m}", v.label("new-modality", then))
		}
	}
	return text + "."
}

// agoWords say how many days ago something was verified. A clock that was wrong
// may have dated it later than today.
func (v *verification) agoWords(days int, on calendar.Day) string {
	kind := "days"
	switch {
	case days == 0:
		kind = "today"
	case days == 1:
		kind = "yesterday"
	case days < 0:
		kind = "on"
	}
	text := page.Complete(page.Data(v.Part("age"), kind), "{n}", page.Decimal(days))
	return page.Complete(text, "{q}", day(string(on)))
}
