package course_test

import (
	"strconv"
	"strings"
	"testing"

	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/record"

	"pgregory.net/rapid"
)

const today = calendar.Day("2026-11-22")

// failer is what *testing.T, *testing.B and *rapid.T share.
type failer interface {
	Helper()
	Fatal(args ...any)
	Fatalf(format string, args ...any)
}

// at is a replica, writing on a day of November at an hour.
func at(replica byte, day, hour int) record.Author {
	two := func(n int) string { return strconv.Itoa(n/10) + strconv.Itoa(n%10) }
	return record.Author{
		Replica: record.NewReplica([10]byte{replica}),
		Date:    "2026-11-" + two(day) + "T" + two(hour) + ":00:00Z",
	}
}

var ana = at(1, 22, 10)

func as(t failer) func(d *record.Document, err error) course.Progress {
	t.Helper()
	return func(d *record.Document, err error) course.Progress {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return course.Progress{Document: d}
	}
}

func begin(t failer) course.Progress {
	t.Helper()
	p, err := course.New("1")
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func answer(t failer, p course.Progress, question, given string, v course.Verdict, on calendar.Day) course.Progress {
	t.Helper()
	return as(t)(course.Answer(p.Document, ana, question, given, v, on))
}

func review(t failer, p course.Progress, question string, v course.Verdict, on calendar.Day) course.Progress {
	t.Helper()
	return as(t)(course.Review(p.Document, ana, question, "a", v, on))
}

func give(t failer, p course.Progress, use course.Use, answers string) course.Progress {
	t.Helper()
	for one := range strings.FieldsSeq(answers) {
		question, given, _ := strings.Cut(one, "=")
		p = as(t)(course.MeasureGive(p.Document, ana, use, question, given))
	}
	return p
}

func merged(t failer, a, b course.Progress) course.Progress {
	t.Helper()
	return as(t)(record.Merge(a.Document, b.Document))
}

func set(t failer, p course.Progress, by record.Author, register string, kind record.Kind, text string) course.Progress {
	t.Helper()
	return as(t)(p.Set(by, register, record.Value{Kind: kind, Text: text}))
}

func want[T comparable](t failer, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Fatalf("%s: %v, want %v", what, got, want)
	}
}

func wantList(t failer, what string, got []string, list string) {
	t.Helper()
	want(t, what, strings.Join(got, " "), list)
}

func wantError(t *testing.T, got, wanted error) {
	t.Helper()
	if got != wanted {
		t.Errorf("error %v, want %v", got, wanted)
	}
}

func pick[T any](t *rapid.T, from []T, name string) T { return rapid.SampledFrom(from).Draw(t, name) }

// registers are what counts in each register, those without anything left out.
func registers(p course.Progress) map[string]string {
	all := map[string]string{}
	for _, item := range p.Items() {
		if value, ok := p.Settled(item); ok {
			all[item] = value.Text
		}
	}
	return all
}
