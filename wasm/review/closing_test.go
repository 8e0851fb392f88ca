package review_test

import (
	"testing"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

func TestClosing(t *testing.T) {
	open := ceiba(t)
	later := on(20).Add(review.DeleteAfter)
	closed := as(t)(review.Close(open, at(1, 20), on(20), later))
	reopened := as(t)(review.Reopen(closed, at(1, 21)))
	for _, test := range []struct {
		name               string
		c                  review.Case
		closed, deleteFrom calendar.Day
	}{
		{"an old case", open, "", ""},
		{"closed", closed, on(20), later},
		{"closed, not to be deleted", as(t)(review.Close(open, at(1, 20), on(20), "")), on(20), ""},
		{"opened again", reopened, "", ""},
		{"and closed, not to be deleted", as(t)(review.Close(reopened, at(1, 22), on(22), "")), on(22), ""},
		{"undone", undone(t, closed, at(1, 21)), "", ""},
		{"opening undone", undone(t, reopened, at(1, 22)), on(20), later},
		{"closed twice: the later days", merged(t, closed, as(t)(review.Close(open, at(2, 19), on(19), on(25)))), on(20), later},
		{"opened here, closed anew there", merged(t, reopened, as(t)(review.Close(closed, at(2, 25), on(25), later))), "", ""},
		{"a day that does not exist", review.Case{Document: set(t, open.Document, at(1, 1), review.ClosedRegister, record.Day, "2026-02-30")}, "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if day, from := test.c.Closed(), test.c.DeleteFrom(); day != test.closed || from != test.deleteFrom {
				t.Errorf("closed %q, to be deleted from %q; want %q, %q", day, from, test.closed, test.deleteFrom)
			}
		})
	}
	refused(t, review.ErrDay)(review.Close(open, at(1, 1), "", ""))
	refused(t, review.ErrDay)(review.Close(open, at(1, 1), on(2), on(1)))
	refused(t, review.ErrDay)(review.Close(open, at(1, 1), on(2), "2027-02-30"))
	refused(t, review.ErrDay)(review.StillActive(open, at(1, 1), "ayer"))
}

func TestUntouched(t *testing.T) {
	c := ceiba(t)
	late := as(t)(review.StillActive(c, record.Author{Replica: ana.Replica, Date: "2026-12-06T03:00:00Z"}, on(5)))
	for _, test := range []struct {
		name  string
		c     review.Case
		today calendar.Day
		want  int
	}{
		{"today", c, on(1), 0},
		{"since", c, on(31), 30},
		{"a clock that was ahead", c, "2026-11-01", 0},
		{"still active, late in the evening", late, on(6), 1},
		{"never changed", review.Case{Document: newCase(t)}, on(6), 0},
		{"no day", c, "", 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.c.Untouched(test.today, bogota); got != test.want {
				t.Errorf("got %d, want %d", got, test.want)
			}
		})
	}
	if late.Active() != on(5) {
		t.Errorf("active on %q", late.Active())
	}
}
