package calendar_test

import (
	"testing"
	"time"

	"acompana/wasm/calendar"

	"pgregory.net/rapid"
)

func TestLocal(t *testing.T) {
	const bogota = -300
	for _, test := range []struct {
		name, utc string
		offset    int
		want      calendar.Day
	}{
		{"evening in Bogotá", "2026-11-22T04:59:59Z", bogota, "2026-11-21"},
		{"midnight in Bogotá", "2026-11-22T05:00:00Z", bogota, "2026-11-22"},
		{"noon", "2026-11-21T17:00:00Z", bogota, "2026-11-21"},
		{"the year before", "2027-01-01T03:00:00Z", bogota, "2026-12-31"},
		{"in UTC", "2026-11-21T23:42:08Z", 0, "2026-11-21"},
		{"ahead", "2026-11-21T23:42:08Z", 60, "2026-11-22"},
		{"half an hour", "2026-11-21T18:30:00Z", 330, "2026-11-22"},
		{"whole day back", "2026-11-21T00:00:00Z", -1440, "2026-11-20"},
		{"empty", "", bogota, ""},
		{"a day alone", "2026-11-21", bogota, ""},
		{"a day that does not exist", "2026-02-30T10:00:00Z", bogota, ""},
		{"hour 24", "2026-11-21T24:00:00Z", bogota, ""},
		{"minute 60", "2026-11-21T10:60:00Z", bogota, ""},
		{"second 60", "2026-11-21T10:00:60Z", bogota, ""},
		{"not in UTC", "2026-11-21T10:00:00+", bogota, ""},
		{"space for T", "2026-11-21 10:00:00Z", bogota, ""},
		{"point for colon", "2026-11-21T10.00:00Z", bogota, ""},
		{"point for second colon", "2026-11-21T10:00.00Z", bogota, ""},
		{"before the first day", "0000-01-01T00:00:00Z", bogota, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := calendar.Local(test.utc, test.offset); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestLocalIsTheDayOfAClockThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		moment := time.Unix(rapid.Int64Range(0, 4e9).Draw(t, "seconds"), 0).UTC()
		offset := rapid.IntRange(-14*60, 14*60).Draw(t, "offset")
		want := moment.In(time.FixedZone("", offset*60)).Format(time.DateOnly)
		if got := calendar.Local(moment.Format(time.RFC3339), offset); string(got) != want {
			t.Errorf("%v, %d: got %q, want %q", moment, offset, got, want)
		}
	})
}
