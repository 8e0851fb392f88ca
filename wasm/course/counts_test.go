package course_test

import (
	"testing"

	"acompana/wasm/course"
	"acompana/wasm/record"

	"pgregory.net/rapid"
)

// Two devices apart: the first answered earlier that day.
func TestJoinedDevices(t *testing.T) {
	early, late := at(2, 20, 8), at(1, 20, 9)
	a, b := begin(t), begin(t)
	a = as(t)(course.Answer(a.Document, early, "p-uno", "a", course.Wrong, "2026-11-20"))
	b = as(t)(course.Answer(b.Document, late, "p-uno", "b", course.Right, "2026-11-20"))
	a = as(t)(course.Read(a.Document, early, "paso-rol", "2026-11-20"))
	b = as(t)(course.Read(b.Document, late, "paso-rol", "2026-11-18"))
	a = as(t)(course.AddTask(a.Document, early, "paso-rol", "Lea los límites.", "2026-11-27"))
	b = as(t)(course.AddTask(b.Document, late, "paso-rol", "Lea los cinco límites.", "2026-11-29"))
	p := merged(t, a, b)
	check := func(p course.Progress) {
		t.Helper()
		want(t, "first", p.First("p-uno"), course.Wrong)
		want(t, "last", p.Last("p-uno"), course.Right)
		want(t, "given", p.Text("p-uno"), "b")
		want(t, "read", p.ReadOn("paso-rol"), "2026-11-18")
		task, _ := p.Task("paso-rol")
		want(t, "task", task.Text, "Lea los cinco límites.")
		want(t, "due", task.Due, "2026-11-27")
		want(t, "disputed", task.Disputed, false)
	}
	check(p)
	settled := as(t)(course.Settle(p.Document, at(3, 21, 8)))
	check(settled)
	want(t, "conflicts before", len(p.Conflicts()), 6)
	want(t, "conflicts after", len(settled.Conflicts()), 0)
}

// What was done on one device stays done though the other was emptied.
func TestResetApart(t *testing.T) {
	p := as(t)(course.Read(begin(t).Document, at(1, 1, 1), "paso-rol", today))
	emptied := as(t)(course.Reset(p.Document, at(2, 2, 1)))
	went := as(t)(course.Finish(p.Document, at(1, 3, 1), course.Lesson{ID: "paso-rol"}, today))
	both := merged(t, emptied, went)
	want(t, "read", both.ReadOn("paso-rol"), "")
	want(t, "finished", both.FinishedOn("paso-rol"), today)
}

// What one device took back and the other did is done, whichever wrote last or more.
func TestTakenBackApart(t *testing.T) {
	for _, more := range []int{0, 40} {
		here, there := at(1, 20, 8), at(2, 20, 7+more/20)
		a := as(t)(course.Answer(begin(t).Document, here, "p-uno", "a", course.Wrong, today))
		a = as(t)(course.Read(a.Document, here, "paso-rol", today))
		a = as(t)(course.Reset(a.Document, here))
		b := begin(t)
		for range more {
			b = set(t, set(t, b, there, "otro", record.Choice, "si"), there, "otro", record.Empty, "")
		}
		b = as(t)(course.Answer(b.Document, there, "p-uno", "a", course.Right, today))
		b = as(t)(course.Read(b.Document, there, "paso-rol", today))
		p := merged(t, a, b)
		want(t, "read", p.ReadOn("paso-rol"), today)
		want(t, "first", p.First("p-uno"), course.Right)
	}
}

func TestResetTakesADeletedDocumentUp(t *testing.T) {
	p := answer(t, begin(t), "p-uno", "a", course.Right, today)
	p = as(t)(p.Delete(ana))
	want(t, "deleted", p.Answered("p-uno"), false)
	want(t, "packed", course.Pack(p, []string{"p-uno"}), "")
	_, err := course.Answer(p.Document, ana, "p-uno", "a", course.Right, today)
	wantError(t, err, record.ErrDeleted)
	p = as(t)(course.Reset(p.Document, ana))
	want(t, "empty", p.Answered("p-uno"), false)
	p = answer(t, p, "p-uno", "a", course.Right, today)
	want(t, "again", p.Answered("p-uno"), true)
}

// Whatever copies hold, both orders of joining read alike, and settling changes
// nothing of what is read.
func TestSettlingChangesNothingRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		both := [2]course.Progress{begin(t), begin(t)}
		for range rapid.IntRange(1, 25).Draw(t, "moves") {
			w := rapid.IntRange(0, 1).Draw(t, "device")
			both[w] = operate(t, both[w], at(byte(w+1), rapid.IntRange(1, 28).Draw(t, "day"), 5))
		}
		p, other := merged(t, both[0], both[1]), merged(t, both[1], both[0])
		want(t, "two orders", view(p), view(other))
		settled := as(t)(course.Settle(p.Document, at(3, 29, 1)))
		want(t, "settled", view(settled), view(p))
		want(t, "conflicts", len(settled.Conflicts()), 0)
		want(t, "settled twice", as(t)(course.Settle(settled.Document, ana)).Equal(settled.Document), true)
		emptied := as(t)(course.Reset(p.Document, at(3, 29, 2)))
		want(t, "emptied", view(emptied), view(begin(t)))
	})
}

func TestUndoTakesAllBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		start := operate(t, begin(t), at(1, 1, 1))
		p := start
		for range rapid.IntRange(1, 6).Draw(t, "moves") {
			p = operate(t, p, at(2, 5, 5))
		}
		for {
			back, err := p.Undo(at(2, 6, 6))
			if err == record.ErrNothing {
				break
			}
			p = as(t)(back, err)
		}
		want(t, "after undoing all", view(p), view(start))
	})
}
