//go:build js && wasm

package main

import (
	"strings"

	"acompana/wasm/agenda"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
	"acompana/wasm/review"
	"acompana/wasm/table"
)

// taskFiles take the list along: on paper, as reminders, as a table.
type taskFiles struct {
	*taskList
	reminders *taskReminders
	table     *plainFile
}

func newTaskFiles(l *taskList) *taskFiles {
	f := &taskFiles{taskList: l, reminders: newTaskReminders(l)}
	f.table = newPlainFile(l.desk, plainOptions{
		root: l.Part("tasks-csv"), documents: f.listedTexts,
		make: func([]*record.Document) (outgoing, string) {
			return outgoing{fileName("pendientes", ".csv"), csvKind, table.CSV(f.cells())}, ""
		},
	})
	return f
}

// offer says whether there is anything to take along.
func (f *taskFiles) offer(any bool) {
	show(f.Part("tasks-files"), any)
	f.table.offer(any)
}

// close leaves nothing of what was handed over on the page.
func (f *taskFiles) close() {
	f.table.close()
	f.reminders.close()
}

// cells are the table's: a row for each task of the list, in its order.
func (f *taskFiles) cells() [][]string {
	cells := [][]string{strings.Split(page.Data(f.Part("tasks-csv"), "head"), "|")}
	for _, task := range f.inOrder() {
		cells = append(cells, []string{
			f.whose(task), f.rows.about(task), task.Text, f.rows.profile(task), string(task.Due), task.Moved, string(task.Done),
		})
	}
	return cells
}

// whose is what a task belongs to, in the table.
func (f *taskFiles) whose(task agenda.Task) string {
	switch task.Kind {
	case review.Kind:
		return f.book.code(task)
	case course.Kind:
		return f.rows.words.with("course", "text", f.rows.step(task).Get("textContent").String())
	}
	return f.rows.words.of("plan", "text")
}

// inOrder are the tasks of the list, from the first group to the last.
func (l *taskList) inOrder() []agenda.Task {
	var all []agenda.Task
	for _, g := range l.groups {
		for _, task := range g.tasks() {
			if now, ok := l.book.now(keyOf(task)); ok {
				all = append(all, now) // one done just now stands where it was, as if it were not
			}
		}
	}
	return all
}

// listedTexts are what the table holds of each document, so that nothing is told
// of notes that stay here.
func (f *taskFiles) listedTexts() []*record.Document {
	var found []*record.Document
	at := map[string]int{}
	for _, task := range f.inOrder() {
		i, begun := at[task.Document]
		if !begun {
			d, err := record.New(task.Document, task.Kind, f.guide)
			if err != nil {
				continue
			}
			i = len(found)
			at[task.Document] = i
			found = append(found, f.with(d, review.CodeRegister, f.caseOf(task.Document).Code()))
		}
		found[i] = f.with(found[i], agenda.Register(agenda.StepPart, task.Place), task.Text)
		found[i] = f.with(found[i], agenda.Register(agenda.MovedPart, task.Place), task.Moved)
	}
	return found
}

func (f *taskFiles) with(d *record.Document, register, text string) *record.Document {
	next, err := d.Set(f.author(), register, review.NotePart.Value(text))
	if err != nil {
		return d
	}
	return next
}
