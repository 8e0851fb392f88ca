package agenda

import (
	"sort"

	"acompana/wasm/calendar"
)

// WeekDays is how many days, today's the first, are «this week».
const WeekDays = 7

// Agenda is tasks by when they are due. Those not done stand in order of day,
// document and place; those done, by day, the newest first.
type Agenda struct {
	Overdue []Task // their day has passed
	Week    []Task // due today or in the six days that follow
	Later   []Task
	Undated []Task
	Done    []Task
}

// Divide puts each task in its part. Without a day for today, all that have a
// day are for later.
func Divide(tasks []Task, today calendar.Day) Agenda {
	if !today.Valid() {
		today = ""
	}
	var a Agenda
	end := today.Add(WeekDays)
	for _, task := range sorted(tasks) {
		part := a.part(task, today, end)
		*part = append(*part, *task)
	}
	return a
}

// sorted are the tasks in the order of their parts. What is sorted is pointers:
// tasks are large to move.
func sorted(tasks []Task) []*Task {
	all := make([]*Task, len(tasks))
	for i := range tasks {
		all[i] = &tasks[i]
	}
	sort.Slice(all, func(i, j int) bool { return before(all[i], all[j]) })
	return all
}

// part is where a task goes; end is the day after this week's last.
func (a *Agenda) part(task *Task, today, end calendar.Day) *[]Task {
	switch {
	case task.Done != "":
		return &a.Done
	case task.Due == "":
		return &a.Undated
	case task.Due < today:
		return &a.Overdue
	case task.Due < end:
		return &a.Week
	}
	return &a.Later
}

func before(a, b *Task) bool {
	switch {
	case a.Done != b.Done:
		return a.Done > b.Done
	case a.Done == "" && a.Due != b.Due:
		return a.Due < b.Due
	}
	return placedBefore(a, b)
}

func placedBefore(a, b *Task) bool {
	if a.Document != b.Document {
		return a.Document < b.Document
	}
	return a.Place < b.Place
}
