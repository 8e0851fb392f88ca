//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/record"
)

// weekDays is when the week's thing falls due.
const weekDays = 7

// weekTask is the one thing to do at work, which may stand among the person's
// pendientes where things are kept.
type weekTask struct {
	*lesson
	day js.Value
}

func newWeekTask(s *lesson) *weekTask {
	w := &weekTask{s, s.slot("week-day")}
	w.On(s.slot("week-add"), "click", func(js.Value) {
		w.put(calendarToday().Add(weekDays))
		w.day.Call("focus")
	})
	w.On(s.slot("week-remove"), "click", func(js.Value) {
		w.do(func(d *record.Document, by record.Author) (*record.Document, error) {
			return course.RemoveTask(d, by, w.ID)
		})
		w.slot("week-add").Call("focus")
	})
	w.On(w.day, "change", func(js.Value) {
		if day := calendar.Day(w.day.Get("value").String()); day.Valid() {
			w.put(day)
		}
	})
	w.On(w.day, "blur", func(js.Value) { w.show() }) // half a day was not taken
	return w
}

// put notes the thing for a day.
func (w *weekTask) put(due calendar.Day) {
	text := page.Data(w.slot("week"), "task")
	w.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.AddTask(d, by, w.ID, text, due)
	})
}

// show shows whether it is among the pendientes.
func (w *weekTask) show() {
	task, noted := w.progress().Task(w.ID)
	kept := w.desk != nil
	show(w.slot("week-add"), kept && !noted)
	show(w.slot("week-noted"), kept && noted && task.Done == "")
	show(w.slot("week-done"), kept && noted && task.Done != "")
	if noted && !document().Get("activeElement").Equal(w.day) {
		w.day.Set("value", string(task.Due))
	}
}
