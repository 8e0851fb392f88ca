package vault

import (
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestUrgency(t *testing.T) {
	const last = 1_700_000_000_000
	for name, c := range map[string]struct {
		copies Copies
		after  int64
		want   Urgency
	}{
		"nothing at all":        {Copies{}, 0, None},
		"copied, untouched":     {Copies{last, 0, 0}, 90 * day, None},
		"one change":            {Copies{last, 0, 1}, 0, Fresh},
		"almost a week":         {Copies{last, last + day, 1}, 7*day - 1, Fresh},
		"a week":                {Copies{last, last + day, 1}, 7 * day, Due},
		"19 changes":            {Copies{last, last, 19}, 0, Fresh},
		"20 changes":            {Copies{last, last, 20}, 0, Due},
		"never copied":          {Copies{0, last, 19}, 7*day - 1, Fresh},
		"never copied, a week":  {Copies{0, last, 1}, 7 * day, Due},
		"never copied, 20":      {Copies{0, last, 20}, 0, Due},
		"clock set back":        {Copies{last, last, 1}, -400 * day, Fresh},
		"clock set back, 20":    {Copies{last, last, 20}, -400 * day, Due},
		"a number out of range": {Copies{last, 0, -3}, 90 * day, None},
	} {
		if got := c.copies.Urgency(last + c.after); got != c.want {
			t.Errorf("%s: got %d, want %d", name, got, c.want)
		}
	}
}

func TestChanged(t *testing.T) {
	c := Copies{Last: 5}.Changed(7).Changed(9)
	if want := (Copies{5, 7, 2}); c != want {
		t.Errorf("got %+v, want %+v", c, want)
	}
}

func TestDays(t *testing.T) {
	bogota := time.FixedZone("", -5*3600)
	at := func(text string) int64 {
		when, err := time.ParseInLocation("2006-01-02 15:04", text, bogota)
		if err != nil {
			t.Fatal(err)
		}
		return when.UnixMilli()
	}
	for name, c := range map[string]struct {
		last, now string
		want      int
	}{
		"the same minute":       {"2026-03-10 09:00", "2026-03-10 09:00", 0},
		"the same day":          {"2026-03-10 00:00", "2026-03-10 23:59", 0},
		"over midnight":         {"2026-03-10 23:59", "2026-03-11 00:00", 1},
		"midnight in Greenwich": {"2026-03-10 18:59", "2026-03-10 19:00", 0},
		"a month":               {"2026-01-31 12:00", "2026-02-28 08:00", 28},
		"set back":              {"2026-03-10 09:00", "2026-03-08 09:00", 0},
	} {
		if got := (Copies{Last: at(c.last)}).Days(at(c.now), -300); got != c.want {
			t.Errorf("%s: got %d, want %d", name, got, c.want)
		}
	}
	if got := (Copies{}).Days(at("2026-03-10 09:00"), -300); got != 0 {
		t.Errorf("never copied: %d days", got)
	}
}

func TestCopiesCode(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := Copies{rapid.Int64Range(0, maxTime).Draw(t, "last"), rapid.Int64Range(0, maxTime).Draw(t, "since"), rapid.IntRange(0, maxEdits).Draw(t, "edits")}
		if got := DecodeCopies(c.Encode()); got != c {
			t.Fatalf("got %+v, want %+v", got, c)
		}
	})
	if got := DecodeCopies((Copies{-1, 7, maxEdits + 5}).Encode()); got != (Copies{0, 7, maxEdits}) {
		t.Errorf("out of range: %+v", got)
	}
	for _, text := range []string{"", "1", "1|5", "1|5|5", "2|5|5|5", "1|05|5|5", "1|5|5|5|", "1|-5|5|5", "1|5|5|1000001", "1|9007199254740992|1|1", "1|a|b|c"} {
		if got := DecodeCopies(text); got != (Copies{}) {
			t.Errorf("%q: got %+v", text, got)
		}
	}
}
