package calendar_test

import (
	"testing"
	"time"

	"acompana/wasm/calendar"

	"pgregory.net/rapid"
)

func TestParse(t *testing.T) {
	for _, test := range []struct {
		name, text string
		ok         bool
	}{
		{"a day", "2026-11-22", true},
		{"first of all", "0000-01-01", true},
		{"last of all", "9999-12-31", true},
		{"leap day", "2028-02-29", true},
		{"leap day of a fourth century", "2000-02-29", true},
		{"no leap day", "2026-02-29", false},
		{"no leap day of other centuries", "2100-02-29", false},
		{"30 February", "2026-02-30", false},
		{"31 April", "2026-04-31", false},
		{"day 0", "2026-11-00", false},
		{"day 32", "2026-12-32", false},
		{"month 0", "2026-00-10", false},
		{"month 13", "2026-13-10", false},
		{"empty", "", false},
		{"without zeros", "2026-1-2", false},
		{"other marks", "2026/11/22", false},
		{"with an hour", "2026-11-22T10:00:00Z", false},
		{"spaces", " 2026-11-2", false},
		{"signs", "-026-11-22", false},
		{"digits of another script", "٢026-11-2", false},
	} {
		t.Run(test.name, func(t *testing.T) {
			day, ok := calendar.Parse(test.text)
			if ok != test.ok || ok && string(day) != test.text || !ok && day != "" {
				t.Errorf("%q gives %q, %v", test.text, day, ok)
			}
			if calendar.Day(test.text).Valid() != test.ok {
				t.Errorf("%q: Valid is not %v", test.text, test.ok)
			}
		})
	}
}

// FuzzParse compares with package time, which knows the same form.
func FuzzParse(f *testing.F) {
	for _, text := range []string{"2026-11-22", "2028-02-29", "2026-02-29", "0000-01-01", "9999-12-31", "", "2026-11-22T10:00:00Z", "+026-11-22"} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		want, err := time.Parse(time.DateOnly, text)
		day, ok := calendar.Parse(text)
		if ok != (err == nil) {
			t.Fatalf("%q: %v, and package time says %v", text, ok, err)
		}
		if !ok {
			return
		}
		year, month, number := day.Date()
		if year != want.Year() || month != int(want.Month()) || number != want.Day() {
			t.Errorf("%q is %d, %d, %d", text, year, month, number)
		}
	})
}

func TestAddMonths(t *testing.T) {
	for _, test := range []struct {
		name   string
		from   calendar.Day
		months int
		want   calendar.Day
	}{
		{"same day", "2026-11-22", 1, "2026-12-22"},
		{"into the next year", "2026-11-22", 3, "2027-02-22"},
		{"short month", "2026-01-31", 1, "2026-02-28"},
		{"short month of a leap year", "2028-01-31", 1, "2028-02-29"},
		{"back", "2026-03-31", -1, "2026-02-28"},
		{"back into the year before", "2026-01-15", -1, "2025-12-15"},
		{"leap day, a year later", "2028-02-29", 12, "2029-02-28"},
		{"none", "2026-05-31", 0, "2026-05-31"},
		{"past the last year", "9999-12-01", 1, ""},
		{"before the first", "0000-01-31", -1, ""},
		{"no day", "", 5, ""},
		{"a day that does not exist", "2026-02-31", 1, ""},
		{"more than there are", "2026-01-01", 1<<63 - 1, ""},
		{"fewer than there are", "2026-01-01", -1 << 63, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := test.from.AddMonths(test.months); got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestArithmeticAtTheEdges(t *testing.T) {
	for _, test := range []struct {
		name string
		got  any
		want any
	}{
		{"no day stays none", calendar.Day("").Add(3), calendar.Day("")},
		{"a day that does not exist", calendar.Day("2026-02-30").Add(1), calendar.Day("")},
		{"the last", calendar.Day("9999-12-30").Add(1), calendar.Day("9999-12-31")},
		{"past the last", calendar.Day("9999-12-31").Add(1), calendar.Day("")},
		{"before the first", calendar.Day("0000-01-01").Add(-1), calendar.Day("")},
		{"from end to end", calendar.Day("0000-01-01").Add(3652424), calendar.Day("9999-12-31")},
		{"more than there are", calendar.Day("2026-01-01").Add(1<<63 - 1), calendar.Day("")},
		{"fewer than there are", calendar.Day("2026-01-01").Add(-1 << 63), calendar.Day("")},
		{"since no day", calendar.Day("2026-01-01").Since(""), 0},
		{"no day since", calendar.Day("").Since("2026-01-01"), 0},
		{"weekday of no day", calendar.Day("").Weekday(), 0},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.got != test.want {
				t.Errorf("got %v, want %v", test.got, test.want)
			}
		})
	}
}

// someDay is any day from 0000 to 9999, with what package time calls it.
func someDay(t *rapid.T, label string) (calendar.Day, time.Time) {
	days := rapid.IntRange(0, 3652424).Draw(t, label)
	moment := time.Date(0, 1, 1+days, 0, 0, 0, 0, time.UTC)
	return calendar.Day(moment.Format(time.DateOnly)), moment
}

func TestDaysAreThoseOfPackageTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day, moment := someDay(t, "day")
		if got, want := day.Weekday(), (int(moment.Weekday())+6)%7; got != want {
			t.Errorf("weekday of %q: got %d, want %d", day, got, want)
		}
		n := rapid.IntRange(-4000000, 4000000).Draw(t, "n")
		later := moment.AddDate(0, 0, n)
		want := calendar.Day(later.Format(time.DateOnly))
		if later.Year() < 0 || later.Year() > 9999 {
			want = ""
		}
		if got := day.Add(n); got != want {
			t.Errorf("%q and %d days: got %q, want %q", day, n, got, want)
		}
	})
}

func TestAddAndSinceAreInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, _ := someDay(t, "a")
		b, _ := someDay(t, "b")
		n := b.Since(a)
		if got := a.Add(n); got != b {
			t.Errorf("%q and %d days: got %q, want %q", a, n, got, b)
		}
		if (n > 0) != (b > a) || a.Since(b) != -n {
			t.Errorf("%q since %q is %d, and back %d", b, a, n, a.Since(b))
		}
	})
}

func TestAddMonthsStaysInItsMonth(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day, _ := someDay(t, "day")
		n := rapid.IntRange(-130000, 130000).Draw(t, "n")
		year, month, number := day.Date()
		index := year*12 + month - 1 + n
		got := day.AddMonths(n)
		if index < 0 || index >= 10000*12 {
			if got != "" {
				t.Errorf("%q and %d months: got %q, want none", day, n, got)
			}
			return
		}
		y, m, d := got.Date()
		if !got.Valid() || y*12+m-1 != index {
			t.Fatalf("%q and %d months: got %q", day, n, got)
		}
		if _, next, _ := got.Add(1).Date(); d != number && (d > number || next == m) {
			t.Errorf("%q and %d months: %q is neither the same day nor the month's last", day, n, got)
		}
	})
}
