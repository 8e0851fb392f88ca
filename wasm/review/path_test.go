package review_test

import (
	"slices"
	"strings"
	"testing"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

// route is a path as «moment day», with a mark where copies differ.
func route(c review.Case) string {
	var steps []string
	for _, step := range c.Path() {
		text := step.Moment + " " + strings.TrimPrefix(step.Date[:10], "2026-12-")
		if step.Disputed {
			text += "?"
		}
		steps = append(steps, text)
	}
	return strings.Join(steps, ", ")
}

func TestPath(t *testing.T) {
	old := ceiba(t)
	moved := as(t)(review.GoTo(old, at(1, 5), "h2"))
	further := as(t)(review.GoTo(moved, at(1, 8), "h3"))
	back := as(t)(review.GoTo(further, at(1, 9), "h2"))
	corrected := review.Case{Document: set(t, moved.Document, at(1, 6), review.MomentRegister, record.Item, "h3")}
	both := merged(t, as(t)(review.GoTo(moved, at(1, 8), "h3")), as(t)(review.GoTo(moved, at(2, 9), "h1-plan")))
	decided := review.Case{Document: set(t, both.Document, at(2, 10), review.MomentRegister, record.Item, "h3")}
	blank := review.Case{Document: newCase(t)}
	for _, test := range []struct {
		name string
		c    review.Case
		want string
	}{
		{"without a moment", blank, ""},
		{"the first moment", as(t)(review.GoTo(blank, at(1, 2), "h1-plan")), "h1-plan 02"},
		{"an old case is where it is since it got there", old, "h1-plan 01"},
		{"moved", moved, "h1-plan 01, h2 05"},
		{"there and back", back, "h1-plan 01, h2 05, h3 08, h2 09"},
		{"undone", undone(t, moved, at(1, 6)), "h1-plan 01"},
		{"all of it undone", undone(t, undone(t, undone(t, moved, at(1, 6)), at(1, 6)), at(1, 6)), "h1-plan 01"},
		{"undone, then moved elsewhere", as(t)(review.GoTo(undone(t, moved, at(1, 6)), at(1, 7), "h3")), "h1-plan 01, h3 07"},
		{"corrected", corrected, "h1-plan 01, h3 06"},
		{"corrected, then moved", as(t)(review.GoTo(corrected, at(1, 9), "h2")), "h1-plan 01, h3 06, h2 09"},
		{"moved to where it is", as(t)(review.GoTo(moved, at(1, 9), "h2")), "h1-plan 01, h2 05"},
		{"to two moments at once", both, "h1-plan 01, h2 05, h3 08?, h1-plan 09?"},
		{"of two, one decided", decided, "h1-plan 01, h2 05, h3 08?, h1-plan 09?"},
		{"decided, then moved", as(t)(review.GoTo(decided, at(1, 12), "h1-plan")), "h1-plan 01, h2 05, h3 08, h1-plan 12"},
		{"an old case, corrected in two windows", merged(t,
			review.Case{Document: set(t, old.Document, at(1, 3), review.MomentRegister, record.Item, "h2")},
			review.Case{Document: set(t, old.Document, at(2, 4), review.MomentRegister, record.Item, "h3")}), "h2 03?, h3 04?"},
		{"corrected in two windows", merged(t, corrected,
			review.Case{Document: set(t, moved.Document, at(2, 7), review.MomentRegister, record.Item, "h9")}), "h1-plan 01, h2 05"},
		{"moved before it was decided", as(t)(review.GoTo(both, at(1, 12), "h2")), "h1-plan 01, h2 05, h3 08?, h1-plan 09?, h2 12"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := route(test.c); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestGoToWritesTheMomentLast(t *testing.T) {
	old := ceiba(t)
	moved := as(t)(review.GoTo(old, at(1, 5), "h2"))
	if moved.Moment() != "h2" || undone(t, moved, at(1, 6)).Moment() != "h1-plan" {
		t.Error("one undo does not bring the moment back")
	}
	if got := as(t)(review.GoTo(old, at(1, 5), "h1-plan")); got.Document != old.Document {
		t.Error("going where the case is changed it")
	}
	refused(t, record.ErrValue)(review.GoTo(old, at(1, 5), ""))
	refused(t, record.ErrValue)(review.GoTo(old, at(1, 5), "No es un id"))
	refused(t, record.ErrFull)(review.GoTo(review.Case{Document: set(t, set(t, old.Document, at(1, 2), review.PathRegister("t9999"), record.Item, "h3"), at(1, 3), review.MomentRegister, record.Item, "h3")}, at(1, 5), "h2"))
}

func TestMergeTakesNoStepAway(t *testing.T) {
	c := as(t)(review.GoTo(ceiba(t), at(1, 5), "h2"))
	apart := say(t, c, at(2, 6), "h2-a", "r1", review.Met)
	both := merged(t, as(t)(review.GoTo(c, at(1, 7), "h3")), apart)
	if got, want := route(both), "h1-plan 01, h2 05, h3 07"; got != want {
		t.Errorf("got %s", got)
	}
	if len(both.Conflicts()) > 0 || !slices.Equal(both.Rounds("h2"), []string{"r1"}) {
		t.Error("what was done apart is in conflict")
	}
}
