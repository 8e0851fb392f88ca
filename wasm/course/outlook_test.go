package course_test

import (
	"testing"

	"acompana/wasm/course"
)

func TestOutlook(t *testing.T) {
	p := begin(t)
	want(t, "of nothing", p.Outlook(today, questions, 5), course.Outlook{})
	p = answer(t, p, "p-uno", "a", course.Wrong, today)
	p = answer(t, p, "p-dos", "a", course.Partly, today)
	p = answer(t, p, "p-tres", "a", course.Right, today)
	want(t, "missed today", p.Outlook(today, questions, 5), course.Outlook{Next: today.Add(1), Then: 2})
	want(t, "a day's limit", p.Outlook(today, questions, 1), course.Outlook{Next: today.Add(1), Then: 1})
	want(t, "one that the content no longer has", p.Outlook(today, []string{"p-dos"}, 5), course.Outlook{Next: today.Add(1), Then: 1})
	want(t, "candidates twice", p.Outlook(today, []string{"p-dos", "p-dos"}, 5), course.Outlook{Next: today.Add(1), Then: 1})
	want(t, "overdue", p.Outlook(today.Add(9), questions, 5), course.Outlook{Next: today.Add(10), Then: 2})
	p = review(t, p, "p-uno", course.Right, today.Add(1))
	want(t, "one later than the other", p.Outlook(today.Add(1), []string{"p-uno"}, 5), course.Outlook{Next: today.Add(8), Then: 1})
	p = review(t, p, "p-uno", course.Right, today.Add(8))
	p = review(t, p, "p-uno", course.Right, today.Add(38))
	want(t, "one rests", p.Outlook(today.Add(38), []string{"p-uno"}, 5), course.Outlook{Resting: 1})
}
