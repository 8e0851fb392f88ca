package agenda_test

import (
	"reflect"
	"strings"
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"

	"pgregory.net/rapid"
)

// names are tasks as «document/place», apart by spaces.
func names(tasks []agenda.Task) string {
	var all []string
	for _, task := range tasks {
		all = append(all, task.Document+"/"+task.Place)
	}
	return strings.Join(all, " ")
}

func TestDivide(t *testing.T) {
	tasks := []agenda.Task{
		{Document: "d", Place: "later2", Due: "2027-01-01"},
		{Document: "b", Place: "due", Due: "2026-11-22"},
		{Document: "a", Place: "z", Due: "2026-11-28"},
		{Document: "a", Place: "b", Due: "2026-11-28"},
		{Document: "c", Place: "later", Due: "2026-11-29"},
		{Document: "b", Place: "yesterday", Due: "2026-11-21"},
		{Document: "b", Place: "long", Due: "2025-11-21"},
		{Document: "a", Place: "yesterday", Due: "2026-11-21"},
		{Document: "z", Place: "p1"},
		{Document: "a", Place: "p2"},
		{Document: "a", Place: "p1"},
		{Document: "a", Place: "old", Done: "2026-01-01", Due: "2025-01-01"},
		{Document: "b", Place: "new", Done: "2026-11-20"},
		{Document: "a", Place: "new", Done: "2026-11-20"},
	}
	for _, test := range []struct {
		name  string
		today calendar.Day
		want  [5]string
	}{
		{"a day", "2026-11-22", [5]string{"b/long a/yesterday b/yesterday", "b/due a/b a/z", "c/later d/later2", "a/p1 a/p2 z/p1", "a/new b/new a/old"}},
		{"the next", "2026-11-23", [5]string{"b/long a/yesterday b/yesterday b/due", "a/b a/z c/later", "d/later2", "a/p1 a/p2 z/p1", "a/new b/new a/old"}},
		{"no day", "", [5]string{"", "", "b/long a/yesterday b/yesterday b/due a/b a/z c/later d/later2", "a/p1 a/p2 z/p1", "a/new b/new a/old"}},
		{"a day that does not exist", "2026-11-31", [5]string{"", "", "b/long a/yesterday b/yesterday b/due a/b a/z c/later d/later2", "a/p1 a/p2 z/p1", "a/new b/new a/old"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := agenda.Divide(tasks, test.today)
			got := [5]string{names(a.Overdue), names(a.Week), names(a.Later), names(a.Undated), names(a.Done)}
			if got != test.want {
				t.Errorf("got  %q\nwant %q", got, test.want)
			}
		})
	}
}

func anyTasks() *rapid.Generator[[]agenda.Task] {
	day := rapid.Custom(func(t *rapid.T) calendar.Day {
		if rapid.IntRange(0, 3).Draw(t, "some") == 0 {
			return ""
		}
		return calendar.Day("2026-11-22").Add(rapid.IntRange(-12, 12).Draw(t, "days"))
	})
	return rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) agenda.Task {
		return agenda.Task{
			Document: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "document"),
			Place:    rapid.StringMatching(`p[0-9]{1,2}`).Draw(t, "place"),
			Due:      day.Draw(t, "due"), Done: day.Draw(t, "done"),
		}
	}), 0, 30, func(t agenda.Task) string { return t.Document + "/" + t.Place })
}

// Each task stands in one part, that of its day, and order of the list given
// makes no difference.
func TestDividePartitions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tasks := anyTasks().Draw(t, "tasks")
		today := calendar.Day("2026-11-22").Add(rapid.IntRange(-3, 3).Draw(t, "today"))
		a := agenda.Divide(tasks, today)
		seen := map[agenda.Task]int{}
		for _, part := range []struct {
			tasks []agenda.Task
			fits  func(agenda.Task) bool
		}{
			{a.Overdue, func(t agenda.Task) bool { return t.Done == "" && t.Due != "" && t.Due.Since(today) < 0 }},
			{a.Week, func(t agenda.Task) bool {
				return t.Done == "" && t.Due != "" && t.Due.Since(today) >= 0 && t.Due.Since(today) <= 6
			}},
			{a.Later, func(t agenda.Task) bool { return t.Done == "" && t.Due != "" && t.Due.Since(today) > 6 }},
			{a.Undated, func(t agenda.Task) bool { return t.Done == "" && t.Due == "" }},
			{a.Done, func(t agenda.Task) bool { return t.Done != "" }},
		} {
			for _, task := range part.tasks {
				seen[task]++
				if !part.fits(task) {
					t.Errorf("%+v is not in its place on %s", task, today)
				}
			}
		}
		for _, task := range tasks {
			if seen[task] != 1 {
				t.Errorf("%+v is there %d times", task, seen[task])
			}
		}
		if len(seen) != len(tasks) {
			t.Errorf("%d tasks of %d", len(seen), len(tasks))
		}
		if shuffled := rapid.Permutation(tasks).Draw(t, "shuffled"); !reflect.DeepEqual(agenda.Divide(shuffled, today), a) {
			t.Error("another order gives another agenda")
		}
	})
}

func TestDivideLeavesItsListAlone(t *testing.T) {
	tasks := []agenda.Task{{Document: "b", Due: "2026-11-22"}, {Document: "a", Due: "2026-11-22"}}
	agenda.Divide(tasks, "2026-11-22")
	if names(tasks) != "b/ a/" {
		t.Errorf("got %q", names(tasks))
	}
}
