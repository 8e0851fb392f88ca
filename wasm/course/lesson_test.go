package course_test

import (
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/course"
)

func TestStanding(t *testing.T) {
	rol := lessons[0]
	p := begin(t)
	want(t, "nothing", p.Standing(rol).Begun(), false)
	p = as(t)(course.Read(p.Document, ana, rol.ID, today))
	p = as(t)(course.Read(p.Document, ana, rol.ID, today.Add(3)))
	want(t, "read", p.Standing(rol), course.Standing{Lesson: "paso-rol", Minutes: 12, Read: today, PractiseOf: 1, CheckOf: 1})
	p = answer(t, p, "p-uno", "a", course.Wrong, today)
	p = as(t)(course.Finish(p.Document, ana, rol, today))
	want(t, "not whole", p.FinishedOn(rol.ID), "")
	p = answer(t, p, "p-dos", "a", course.Wrong, today)
	p = as(t)(course.Finish(p.Document, ana, rol, today.Add(1)))
	p = as(t)(course.Finish(p.Document, ana, rol, today.Add(2)))
	want(t, "finished", p.FinishedOn(rol.ID), today.Add(1))
	want(t, "next", course.Next(p, lessons), "paso-hilo")
	p = as(t)(course.Unread(p.Document, ana, rol.ID))
	want(t, "unread", p.Standing(rol).Read, "")
}

func TestLessonWithoutCheckIsFinishedByReading(t *testing.T) {
	plain := course.Lesson{ID: "paso-solo"}
	p := as(t)(course.Finish(begin(t).Document, ana, plain, today))
	want(t, "not read", p.FinishedOn(plain.ID), "")
	p = as(t)(course.Read(p.Document, ana, plain.ID, today))
	p = as(t)(course.Finish(p.Document, ana, plain, today))
	want(t, "read", p.FinishedOn(plain.ID), today)
}

func TestCompleted(t *testing.T) {
	p := finished(t, begin(t))
	want(t, "next", course.Next(p, lessons), "")
	want(t, "without the measure", p.Completed(lessons), false)
	p = as(t)(course.MeasureEnd(p.Document, ana, course.After, today))
	want(t, "with it", p.Completed(lessons), true)
	want(t, "of nothing", p.Completed(nil), false)
}

// finished has both steps finished, a day apart.
func finished(t failer, p course.Progress) course.Progress {
	t.Helper()
	for i, l := range lessons {
		for _, question := range append(l.Practise, l.Check...) {
			p = answer(t, p, question, "a", course.Right, today.Add(i))
		}
		p = as(t)(course.Finish(p.Document, ana, l, today.Add(i)))
	}
	return p
}

func TestWeekTask(t *testing.T) {
	p := as(t)(course.AddTask(begin(t).Document, ana, "paso-rol", " Diga qué no le toca. ", today.Add(7)))
	tasks := agenda.Of(p.Document)
	want(t, "tasks", len(tasks), 1)
	want(t, "text", tasks[0].Text, "Diga qué no le toca.")
	p = as(t)(agenda.Finish(p.Document, ana, "paso-rol", today.Add(2)))
	task, _ := p.Task("paso-rol")
	want(t, "done", task.Done, today.Add(2))
	p = as(t)(course.AddTask(p.Document, ana, "paso-rol", "Otra vez.", ""))
	task, _ = p.Task("paso-rol")
	want(t, "again", task.Done, "")
	want(t, "without a day", task.Due, "")
	p = as(t)(course.RemoveTask(p.Document, ana, "paso-rol"))
	_, there := p.Task("paso-rol")
	want(t, "removed", there || len(agenda.Of(p.Document)) > 0, false)
	_, err := course.AddTask(p.Document, ana, "paso-rol", " ", "")
	wantError(t, err, course.ErrGiven)
	_, err = course.AddTask(p.Document, ana, "paso-rol", "Algo", "2026-02-30")
	wantError(t, err, course.ErrDay)
}
