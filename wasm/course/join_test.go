package course_test

import (
	"testing"

	"acompana/wasm/course"
)

// joined is a progress with what was done beside it, by hour eleven.
func joined(t *testing.T, kept, held course.Progress) course.Progress {
	t.Helper()
	p := as(t)(course.Join(kept.Document, held.Document, at(1, 22, 11)))
	return as(t)(course.Settle(p.Document, at(1, 22, 11)))
}

func TestJoin(t *testing.T) {
	kept := as(t)(course.Answer(begin(t).Document, at(2, 20, 8), "p-uno", "b", course.Wrong, today))
	held := answer(t, begin(t), "p-uno", "a", course.Right, today)
	held = answer(t, held, "p-dos", "c", course.Right, today)
	p := joined(t, kept, held)
	want(t, "first", p.First("p-uno"), course.Wrong)
	want(t, "given last", p.Text("p-uno"), "a")
	want(t, "new", p.Text("p-dos"), "c")
	want(t, "conflicts", len(p.Conflicts()), 0)
}

// What was deleted is emptied when it is taken up again, later than somebody went on
// beside it: that stands.
func TestJoinEmptiedSince(t *testing.T) {
	kept := as(t)(course.Answer(begin(t).Document, at(2, 20, 8), "p-uno", "b", course.Wrong, today))
	kept = as(t)(course.Reset(kept.Document, at(3, 22, 11)))
	p := joined(t, kept, answer(t, begin(t), "p-uno", "a", course.Right, today))
	want(t, "given", p.Text("p-uno"), "a")
	want(t, "first", p.First("p-uno"), course.Right)
	want(t, "last", p.Last("p-uno"), course.Right)
}

// A side that was ended keeps its answers, also those that were left out.
func TestJoinEndedMeasure(t *testing.T) {
	kept := as(t)(course.MeasureGive(begin(t).Document, at(2, 20, 8), course.Before, "m-uno", "a"))
	kept = as(t)(course.MeasureEnd(kept.Document, at(2, 20, 8), course.Before, "2026-11-20"))
	held := give(t, give(t, begin(t), course.Before, "m-uno=b m-dos=b"), course.After, "m-tres=c")
	held = as(t)(course.MeasureEnd(held.Document, ana, course.Before, today))
	p := joined(t, kept, held)
	wantList(t, "kept", p.MeasureGiven(course.Before, "m-uno"), "a")
	wantList(t, "left out", p.MeasureGiven(course.Before, "m-dos"), "")
	wantList(t, "the other side", p.MeasureGiven(course.After, "m-tres"), "c")
	want(t, "ended", p.MeasureEnded(course.Before), "2026-11-20")
}
