package agenda_test

import (
	"strconv"
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
)

func BenchmarkDivide5000(b *testing.B) {
	tasks := make([]agenda.Task, 5000)
	for i := range tasks {
		days := i * 7919 % 200
		tasks[i] = agenda.Task{Document: "caso-" + strconv.Itoa(i%1000), Place: "h1-plan-" + strconv.Itoa(i/1000) + "/r1", Due: calendar.Day("2026-09-01").Add(days)}
		if i%5 == 0 {
			tasks[i].Done = tasks[i].Due
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		agenda.Divide(tasks, "2026-11-22")
	}
}

// BenchmarkOf is a case of 34 criteria, all answered, five with a task.
func BenchmarkOf(b *testing.B) {
	d := newCase(b)
	for i := range 34 {
		place := "h1-plan-tiempos-responsables-" + strconv.Itoa(i) + "/r1"
		d = set(b, d, ana, "respuesta/"+place+"=x", "nota/"+place+"=y")
		if i%7 == 0 {
			d = set(b, d, ana, "paso/"+place+"=Llamar", "perfil/"+place+"=gestor", "fecha/"+place+"=2026-11-30")
		}
	}
	if n := len(agenda.Of(d)); n != 5 {
		b.Fatalf("%d tasks", n)
	}
	b.ReportAllocs()
	for b.Loop() {
		agenda.Of(d)
	}
}
