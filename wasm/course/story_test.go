package course_test

import (
	"fmt"
	"testing"

	"acompana/wasm/course"
)

func TestWalk(t *testing.T) {
	s := visits()
	p := begin(t)
	step := func(choice string, day int) {
		t.Helper()
		p = as(t)(course.TakeStep(p.Document, ana, s, choice, today.Add(day)))
	}
	want(t, "at first", fmt.Sprint(p.Walk(s)), "{inicio [inicio] [] false true}")
	step("hablar", 0)
	step("solo", 0)
	want(t, "an ending", fmt.Sprint(p.Walk(s)), "{final-solo [inicio equipo final-solo] [hablar solo] true true}")
	_, err := course.TakeStep(p.Document, ana, s, "hablar", today)
	wantError(t, err, course.ErrChoice)
	p = as(t)(course.StepBack(p.Document, ana, s))
	want(t, "back", p.Walk(s).At, "equipo")
	step("volver", 1)
	p = as(t)(course.StartAgain(p.Document, ana, s))
	want(t, "again", p.Walk(s).At, "inicio")
	p = as(t)(course.StepBack(p.Document, ana, s))
	step("callar", 2)
	step("solo", 2)
	want(t, "reached", fmt.Sprint(p.Reached(s)), "[{final-solo 2026-11-22} {final-red 2026-11-23}]")
	_, err = course.TakeStep(begin(t).Document, ana, s, "solo", today)
	wantError(t, err, course.ErrChoice)
	_, err = course.TakeStep(begin(t).Document, ana, s, "hablar", "")
	wantError(t, err, course.ErrDay)
}

// The content changed under a stored path.
func TestWalkThroughChangedContent(t *testing.T) {
	s := visits()
	p := as(t)(course.TakeStep(begin(t).Document, ana, s, "hablar", today))
	p = as(t)(course.TakeStep(p.Document, ana, s, "volver", today))
	s.Scenes["equipo"] = course.Scene{Choices: []course.Step{{ID: "volver", To: "ninguna"}, {ID: "solo", To: "final-solo"}}}
	want(t, "as far as it goes", fmt.Sprint(p.Walk(s)), "{equipo [inicio equipo] [hablar] false false}")
	_, err := course.TakeStep(p.Document, ana, s, "volver", today)
	wantError(t, err, course.ErrChoice)
	delete(s.Scenes, "final-red")
	want(t, "an ending that is gone", len(p.Reached(s)), 0)
	p = as(t)(course.TakeStep(p.Document, ana, s, "solo", today))
	want(t, "from there on", fmt.Sprint(p.Walk(s).Taken), "[hablar solo]")
	want(t, "no scenes at all", p.Walk(course.Story{ID: s.ID}).Whole, false)
}
