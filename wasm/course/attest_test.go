package course_test

import (
	"fmt"
	"testing"

	"acompana/wasm/course"
)

func TestAttest(t *testing.T) {
	stories := []course.Story{visits(), {ID: "caso-otro"}}
	want(t, "nothing", fmt.Sprint(begin(t).Attest(lessons, stories)), "{[] 0 0 4 []     false}")
	p := as(t)(course.MeasureEnd(begin(t).Document, ana, course.Before, today.Add(-2)))
	p = as(t)(course.Read(p.Document, ana, "paso-hilo", today.Add(-5)))
	p = answer(t, p, "p-uno", "a", course.Wrong, today)
	p = answer(t, p, "p-dos", "a", course.Wrong, today)
	p = as(t)(course.Finish(p.Document, ana, lessons[0], today))
	p = as(t)(course.TakeStep(p.Document, ana, visits(), "hablar", today.Add(8)))
	p = as(t)(course.TakeStep(p.Document, ana, visits(), "volver", today.Add(9)))
	want(t, "half", fmt.Sprint(p.Attest(lessons, stories)),
		"{[{paso-rol 12 2026-11-22}] 12 2 4 [{caso-visitas [{final-red 2026-12-01}]}] 2026-11-20  2026-11-17 2026-12-01 false}")
	p = as(t)(course.MeasureEnd(finished(t, begin(t)).Document, ana, course.After, today.Add(20)))
	whole := p.Attest(lessons, stories)
	want(t, "whole", fmt.Sprintln(whole.Minutes, whole.Answered, whole.Last, whole.Completed), "22 4 2026-12-12 true\n")
}

func TestSummary(t *testing.T) {
	want(t, "nothing", fmt.Sprint(course.Summarize(begin(t), steps, nil)), "{false paso-rol 0 2   []  0}")
	p := answer(t, begin(t), "p-tres", "a", course.Wrong, today.Add(3))
	p = answer(t, p, "p-uno", "a", course.Wrong, today)
	p = answer(t, p, "p-dos", "a", course.Partly, today)
	p = as(t)(course.Finish(p.Document, ana, lessons[0], today))
	p = review(t, p, "p-uno", course.Right, today.Add(1))
	s := course.Summarize(p, steps, nil)
	want(t, "facts", fmt.Sprint(s), "{true paso-hilo 1 2   [2026-11-23 2026-11-26 2026-11-30] 2026-11-23 1}")
	want(t, "next", s.Dues[0], today.Add(1))
	for day, count := range map[int]int{0: 0, 1: 1, 4: 2, 30: 3} {
		want(t, "due", s.Due(today.Add(day), 5), count)
	}
	want(t, "one is done", s.Due(today.Add(1), 1), 0)
	want(t, "limit", s.Due(today.Add(30), 2), 2)
	want(t, "of what there is", len(course.Summarize(p, steps, []string{"p-tres"}).Dues), 1)
}
