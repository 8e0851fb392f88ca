package agenda_test

import (
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
)

func TestRecent(t *testing.T) {
	tasks := []agenda.Task{{Place: "a", Done: "2026-10-22"}, {Place: "b", Done: "2026-10-23"}, {Place: "c", Done: "2026-11-22"}, {Place: "d"}}
	for _, test := range []struct {
		name  string
		today calendar.Day
		want  string
	}{
		{"thirty days", "2026-11-22", "cb"},
		{"a day later", "2026-11-23", "c"},
		{"much later", "2027-01-01", ""},
		{"no day", "", "cba"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ""
			for _, task := range agenda.Divide(tasks, test.today).Recent(test.today) {
				got += task.Place
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestPressing(t *testing.T) {
	const today = "2026-11-22"
	for _, test := range []struct {
		name string
		task agenda.Task
		want int
	}{
		{"overdue", agenda.Task{Due: "2026-11-01"}, 1},
		{"today", agenda.Task{Due: today}, 1},
		{"the last day of the week", agenda.Task{Due: "2026-11-28"}, 1},
		{"later", agenda.Task{Due: "2026-11-29"}, 0},
		{"undated", agenda.Task{}, 0},
		{"done", agenda.Task{Due: today, Done: today}, 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			tasks := []agenda.Task{test.task}
			a := agenda.Divide(tasks, today)
			if got := agenda.Pressing(tasks, today); got != test.want || got != len(a.Overdue)+len(a.Week) {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
}
