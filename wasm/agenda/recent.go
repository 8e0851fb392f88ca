package agenda

import "acompana/wasm/calendar"

// RecentDays is for how many days lists go on showing what was done.
const RecentDays = 30

// Recent are the tasks done in the last days. Without a day for today, all are.
func (a Agenda) Recent(today calendar.Day) []Task {
	from := today.Add(-RecentDays)
	n := 0
	for n < len(a.Done) && a.Done[n].Done >= from {
		n++
	}
	return a.Done[:n]
}

// Pressing counts the tasks that are overdue or due this week.
func Pressing(tasks []Task, today calendar.Day) int {
	end, n := today.Add(WeekDays), 0
	for i := range tasks {
		if tasks[i].Done == "" && tasks[i].Due != "" && tasks[i].Due < end {
			n++
		}
	}
	return n
}
