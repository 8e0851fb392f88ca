package course

import (
	"strings"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// AddTask puts the week's thing of a step among the tasks, by a day or by none,
// and not done.
func AddTask(d *record.Document, by record.Author, step, text string, due calendar.Day) (*record.Document, error) {
	text = strings.TrimSpace(text)
	switch {
	case text == "":
		return nil, ErrGiven
	case due != "" && !due.Valid():
		return nil, ErrDay
	}
	return write(d, by, setDay(agenda.DonePart, step, ""), setDay(agenda.DuePart, step, due), setText(agenda.StepPart, step, text))
}

// RemoveTask takes it away again.
func RemoveTask(d *record.Document, by record.Author, step string) (*record.Document, error) {
	return write(d, by,
		setText(agenda.MovedPart, step, ""), setText(agenda.ProfilePart, step, ""), setDay(agenda.DonePart, step, ""),
		setDay(agenda.DuePart, step, ""), setText(agenda.StepPart, step, ""))
}

// Task is the week's thing of a step, if it is among the tasks. It is never
// disputed.
func (p Progress) Task(step string) (agenda.Task, bool) {
	if p.Document == nil {
		return agenda.Task{}, false
	}
	task, ok := agenda.Read(p.Document, step)
	task.Text, task.Due = p.text(agenda.StepPart, step), p.day(agenda.DuePart, step)
	task.Done, task.Disputed = p.day(agenda.DonePart, step), false
	return task, ok && (task.Text != "" || task.Due != "")
}
