package review_test

import (
	"strings"
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

// asking is a case in which somebody wrote what to look at first.
func asking(t *testing.T, c review.Case, replica byte, text string) review.Case {
	t.Helper()
	return review.Case{Document: set(t, c.Document, at(replica, 2), review.FirstRegister, record.Text, text)}
}

// asked is what a case shows.
func asked(c review.Case) string { return strings.Join(c.Asked(), " | ") }

// TestHandOver: whoever receives the case is told what to look at, whoever wrote it
// is not; who has seen it is told no more, until it is handed over again.
func TestHandOver(t *testing.T) {
	file := func(c review.Case, replica byte) review.Case {
		return as(t)(review.HandOver(c, at(replica, 3), record.NewReplica([10]byte{replica, 9})))
	}
	want := func(step string, c review.Case, texts string) {
		t.Helper()
		if got := asked(c); got != texts {
			t.Errorf("%s: asked %q, want %q", step, got, texts)
		}
	}
	giving := asking(t, ceiba(t), 1, "Llamar por el cupo")
	taking := file(giving, 2)
	want("where it was written", giving, "")
	want("where it arrived", taking, "Llamar por el cupo")
	want("an own copy comes back", merged(t, giving, asking(t, giving, 1, "Otra cosa")), "")
	want("who received it writes for others", asking(t, taking, 3, "Ir a la audiencia"), "")
	taking = as(t)(review.Seen(taking, at(3, 4)))
	want("seen", taking, "")
	want("seeing is undone", undone(t, taking, at(3, 5)), "Llamar por el cupo")
	want("seeing is undone after writing for others", undone(t, as(t)(review.Seen(asking(t, file(giving, 2), 3, "Ir a la audiencia"), at(3, 4))), at(3, 5)), "")
	if taking.First() != "Llamar por el cupo" {
		t.Errorf("the text is %q", taking.First())
	}
	want("handed on to a third team", file(taking, 4), "Llamar por el cupo")
	again := merged(t, taking, file(asking(t, giving, 1, "Firmar el acta"), 5))
	want("handed over again", again, "Firmar el acta")
	if n := len(again.Conflicts()); n != 0 {
		t.Errorf("%d conflicts", n)
	}
	both := merged(t, again, file(asking(t, giving, 6, "Pedir la cita"), 7))
	if got := asked(both); got != "Firmar el acta | Pedir la cita" && got != "Pedir la cita | Firmar el acta" {
		t.Errorf("two teams ask %q", got)
	}
	if plain := file(ceiba(t), 8); len(plain.Items()) != len(ceiba(t).Items()) {
		t.Error("a handover that asks for nothing leaves something")
	}
}
