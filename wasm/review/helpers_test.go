package review_test

import (
	"fmt"
	"testing"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

const bogota = -300

// failer is what *testing.T, *testing.B and *rapid.T share.
type failer interface {
	Helper()
	Fatal(args ...any)
}

func must[T any](t failer) func(T, error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// at is a replica on a day of December, at noon in UTC.
func at(replica byte, day int) record.Author {
	return record.Author{Replica: record.NewReplica([10]byte{replica}), Date: fmt.Sprintf("2026-12-%02dT12:00:00Z", day)}
}

func on(day int) calendar.Day { return calendar.Day(fmt.Sprintf("2026-12-%02d", day)) }

// begun is a case as the page makes it, without any of the newer registers.
func begun(t failer, id, code string) review.Case {
	t.Helper()
	d := must[*record.Document](t)(record.New(id, review.Kind, "1"))
	for _, fact := range []struct{ register, kind, text string }{
		{review.CodeRegister, "texto", code},
		{review.ModalityRegister, "elemento", "mod-residencial"},
		{review.MomentRegister, "elemento", "h1-plan"},
	} {
		d = set(t, d, at(1, 1), fact.register, record.Kind(fact.kind), fact.text)
	}
	return review.Case{Document: d}
}

func set(t failer, d *record.Document, by record.Author, register string, kind record.Kind, text string) *record.Document {
	t.Helper()
	v := record.Value{Kind: kind, Text: text}
	if text == "" {
		v = record.Value{}
	}
	return must[*record.Document](t)(d.Set(by, register, v))
}

// as reads what an operation gave as a case.
func as(t failer) func(*record.Document, error) review.Case {
	return func(d *record.Document, err error) review.Case {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return review.Case{Document: d}
	}
}

func ceiba(t failer) review.Case { t.Helper(); return begun(t, "caso-1", "Ceiba-07") }

// say answers a criterion in a round.
func say(t failer, c review.Case, by record.Author, criterion, round string, a review.Answer) review.Case {
	t.Helper()
	return as(t)(c.Set(by, review.Register(review.AnswerPart, criterion, round), review.AnswerPart.Value(string(a))))
}

// plan gives a criterion's task a step and a day.
func plan(t failer, c review.Case, criterion string, due calendar.Day) review.Case {
	t.Helper()
	c = as(t)(c.Set(at(1, 1), review.Register(review.StepPart, criterion, "r1"), review.StepPart.Value("llamar")))
	return as(t)(c.Set(at(1, 1), agenda.Register(agenda.DuePart, review.Place(criterion, "r1")), review.DuePart.Value(string(due))))
}

func merged(t failer, a, b review.Case) review.Case {
	t.Helper()
	return as(t)(record.Merge(a.Document, b.Document))
}

func undone(t failer, c review.Case, by record.Author) review.Case {
	t.Helper()
	return as(t)(c.Undo(by))
}

func refused(t *testing.T, want error) func(*record.Document, error) {
	return func(d *record.Document, err error) {
		t.Helper()
		if err != want || d != nil {
			t.Errorf("got %v, %v; want no document and %v", d, err, want)
		}
	}
}
