package agenda_test

import (
	"reflect"
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
)

func TestReminders(t *testing.T) {
	const today = "2026-11-22"
	tasks := []agenda.Task{
		{Kind: "caso", Place: "a", Text: "Llamar a la red", Due: "2026-11-20"},
		{Kind: "caso", Place: "b", Due: today},
		{Kind: "autoevaluacion", Place: "c", Due: "2026-11-23"},
		{Kind: "caso", Place: "d"},
		{Kind: "caso", Place: "e", Due: "2026-11-24", Done: today},
	}
	says := agenda.Wording{Titles: map[string]string{"caso": "De un caso", "autoevaluacion": "De mi plan"}, Note: "Vea el detalle"}
	got := agenda.Reminders(tasks, today, says, func(task agenda.Task) string { return "uid-" + task.Place })
	want := []calendar.Event{
		{UID: "uid-a", Day: "2026-11-20", Summary: "De un caso", Note: "Vea el detalle"},
		{UID: "uid-b", Day: today, Summary: "De un caso", Note: "Vea el detalle"},
		{UID: "uid-c", Day: "2026-11-23", Summary: "De mi plan", Note: "Vea el detalle", Alarm: true},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}
