//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
)

// bothEnded reports whether there is something to compare.
func bothEnded(p course.Progress) bool {
	return p.MeasureEnded(course.Before) != "" && p.MeasureEnded(course.After) != ""
}

// showShifts says what changed in each family of questions.
func (m *courseMeasure) showShifts() {
	p := m.progress()
	both := bothEnded(p)
	show(m.Part("shifts-both"), both)
	none := m.Part("shifts-none")
	show(none, !both)
	page.Say(none, page.Data(none, endedSide(p)))
	if !both {
		return
	}
	list := m.Part("shifts")
	for _, s := range p.Shifts(m.lists.measure) {
		item := list.Call("querySelector", `[data-family="`+s.Family+`"]`)
		page.Say(slot(item, "said"), shiftWords(list, s, page.Data(item, "grows")))
		if back := slot(item, "back"); back.Truthy() {
			show(back, s.Of > s.After)
		}
	}
}

// endedSide names the side that was ended, for a wording.
func endedSide(p course.Progress) string {
	for _, use := range []course.Use{course.Before, course.After} {
		if p.MeasureEnded(use) != "" {
			return string(use)
		}
	}
	return "none"
}

// shiftWords are «antes 1 de 3, ahora 3 de 3. Ahora le resulta más fácil…».
func shiftWords(list js.Value, s course.Shift, grows string) string {
	change := page.Complete(page.Data(list, camel(string(s.Change()))), "{q}", grows)
	if s.Of == 0 {
		return change
	}
	numbers := page.Complete(page.Data(list, "numbers"), "{n}", page.Decimal(s.Before))
	numbers = page.Complete(numbers, "{q}", page.Decimal(s.After))
	for range 2 {
		numbers = page.Complete(numbers, "{m}", page.Decimal(s.Of))
	}
	return numbers + " " + change
}
