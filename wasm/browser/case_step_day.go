//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
)

// watchDay remembers which day there was when the person came to change it. What
// is typed as the reason answers the question.
func (s *nextStep) watchDay() {
	day := s.due.controls[0]
	s.On(day, "focus", func(js.Value) {
		if !s.asking {
			s.dueWas = day.Get("value").String()
		}
	})
	s.On(s.moved.controls[0], "input", func(js.Value) { s.asking = false })
}

// noticeMove notices that the person moved the day that there was. Until they
// leave it, they are still choosing; the same day again is no move.
func (s *nextStep) noticeMove(task agenda.Task) {
	here := document().Get("activeElement").Equal(s.due.controls[0])
	if here && s.dueWas != "" && task.Due != "" {
		s.asking = task.Due != calendar.Day(s.dueWas)
	}
}

// showMoved shows why the day was moved, or asks for it.
func (s *nextStep) showMoved(of sight) {
	block, ask := slot(s.element, "moved"), slot(s.element, "ask-why")
	known := hasText(of.Values(s.moved.register))
	writing := block.Call("contains", document().Get("activeElement")).Bool()
	show(block, known || s.asking || writing)
	text := ""
	if s.asking {
		text = page.Data(ask, "text")
	}
	page.Say(ask, text)
}
