package course_test

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"acompana/wasm/course"
)

// A course of the size that there is to be, and more: all answered, and in review
// or through it.
func whole(t failer, count int) (p course.Progress, known []string) {
	t.Helper()
	p = begin(t)
	givens := []string{"si", "orienta", "no", "micro", "macro", "bisagra", "a c", "integracion", "2 1 3 5 4", "reunion-de-caso", "a b d"}
	for i := range count {
		q := fmt.Sprintf("p-limites-herramienta-%d", i)
		known = append(known, q)
		p = answer(t, p, q, givens[i%len(givens)], everyVerdict[i%3], today)
		p = as(t)(course.Review(p.Document, ana, q, givens[i%len(givens)], everyVerdict[i%2], today.Add(1)))
	}
	for i := range 8 {
		step := fmt.Sprintf("paso-%d", i)
		known = append(known, step)
		p = as(t)(course.Read(p.Document, ana, step, today))
		p = as(t)(course.Finish(p.Document, ana, course.Lesson{ID: step}, today))
	}
	for i := range 3 {
		s := long(fmt.Sprintf("caso-%d", i))
		known = append(known, s.ID, s.ID+"-final")
		for j := range 6 {
			choice := fmt.Sprintf("%s-decision-%d", s.ID, j)
			known = append(known, choice)
			p = as(t)(course.TakeStep(p.Document, ana, s, choice, today))
		}
	}
	for i := range 16 {
		for _, use := range []course.Use{course.Before, course.After} {
			q := fmt.Sprintf("p-%s-%d", use, i)
			known = append(known, q)
			p = give(t, p, use, q+"=orienta")
		}
	}
	p = as(t)(course.MeasureEnd(p.Document, ana, course.Before, today))
	return as(t)(course.MeasureEnd(p.Document, ana, course.After, today)), known
}

// long is a story of six decisions.
func long(id string) course.Story {
	s := course.Story{ID: id, Start: "s0", Scenes: map[string]course.Scene{id + "-final": {Ending: true}}}
	for j := range 6 {
		to := fmt.Sprintf("s%d", j+1)
		if j == 5 {
			to = id + "-final"
		}
		s.Scenes[fmt.Sprintf("s%d", j)] = course.Scene{Choices: []course.Step{{ID: fmt.Sprintf("%s-decision-%d", id, j), To: to}}}
	}
	return s
}

func TestWholeCourseFits(t *testing.T) {
	p, known := whole(t, 300)
	text := course.Pack(p, known)
	checkPacked(t, text)
	t.Logf("%d characters for 300 questions", len(text))
	got, wanted := registers(unpack(t, text, known)), registers(p)
	maps.DeleteFunc(wanted, func(register, _ string) bool { return strings.HasPrefix(register, "vista/") })
	want(t, "all comes back", maps.Equal(got, wanted), true)
}

// Past what fits, answers go first, then verdicts; steps, cases, the measure and
// the review stay.
func TestTooMuchToFit(t *testing.T) {
	for _, count := range []int{450, 800} {
		p, known := whole(t, count)
		text := course.Pack(p, known)
		checkPacked(t, text)
		again := unpack(t, text, known)
		story := long("caso-2")
		want(t, "answers", again.Text(known[0]), "")
		want(t, "measure", len(again.MeasureGiven(course.After, "p-despues-15")), 1)
		want(t, "case", again.Walk(story).Ended, true)
		want(t, "step", again.FinishedOn("paso-7"), today)
		kept := len(slices.DeleteFunc(slices.Clone(known[:count]), func(q string) bool { return !again.InReview(q) }))
		want(t, fmt.Sprint("in review ", kept), kept >= count/2 || kept > 400, true)
		if whole := count/3*2 == kept; !whole {
			want(t, "verdicts of others", answered(again, known[:count]), kept)
		}
	}
}

func answered(p course.Progress, questions []string) int {
	return p.Standing(course.Lesson{Practise: questions}).Practised
}
