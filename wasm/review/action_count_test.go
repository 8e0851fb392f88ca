package review_test

import (
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

// marked is a document with an action marked by somebody.
func marked(t *testing.T, d *record.Document, by record.Author, action string, how review.Action) *record.Document {
	t.Helper()
	return write(t, d, by, review.ActionRegister(action), how.Value())
}

func TestCountActions(t *testing.T) {
	actions := []string{"amb-micro-a", "amb-micro-b", "amb-micro-c"}
	begun := marked(t, newCase(t), ana, "amb-micro-a", review.Doing)
	both, err := record.Merge(begun, marked(t, newCase(t), luis, "amb-micro-a", review.Done))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		doc  *record.Document
		want review.ActionCount
	}{
		{"nothing yet", newCase(t), review.ActionCount{}},
		{"doing", begun, review.ActionCount{Doing: 1}},
		{"one of each", marked(t, marked(t, begun, ana, "amb-micro-b", review.Done), ana, "amb-micro-c", review.NotNeeded), review.ActionCount{Doing: 1, Done: 1, NotNeeded: 1}},
		{"taken back", marked(t, begun, ana, "amb-micro-a", review.NotBegun), review.ActionCount{}},
		{"of another scope", marked(t, begun, ana, "amb-macro-a", review.Done), review.ActionCount{Doing: 1}},
		{"copies differ", both, review.ActionCount{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := (review.Case{Document: test.doc}).CountActions(actions); got != test.want {
				t.Errorf("got %+v, want %+v", got, test.want)
			}
		})
	}
}

func TestMarked(t *testing.T) {
	done := marked(t, newCase(t), ana, "amb-micro-a", review.Done)
	slip := marked(t, done, luis, "amb-micro-a", review.Doing)
	back, err := slip.Undo(record.Author{Replica: luis.Replica, Date: "2026-12-01T10:00:00Z"})
	if err != nil {
		t.Fatal(err)
	}
	both, err := record.Merge(done, marked(t, newCase(t), luis, "amb-micro-a", review.Doing))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name string
		doc  *record.Document
		want string
	}{
		{"not begun", newCase(t), ""},
		{"marked", done, ana.Date},
		{"changed", slip, luis.Date},
		{"a slip taken back", back, ana.Date},
		{"unmarked", marked(t, done, luis, "amb-micro-a", review.NotBegun), ""},
		{"copies differ", both, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := (review.Case{Document: test.doc}).Marked("amb-micro-a"); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}
