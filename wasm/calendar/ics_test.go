package calendar_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"acompana/wasm/calendar"

	"pgregory.net/rapid"
)

const stamp = "2026-11-22T10:00:00Z"

// unfold gives a file's lines as they were before folding.
func unfold(file []byte) []string {
	whole := strings.ReplaceAll(string(file), "\r\n ", "")
	return strings.Split(strings.TrimSuffix(whole, "\r\n"), "\r\n")
}

func TestICSWhole(t *testing.T) {
	file := calendar.ICS([]calendar.Event{
		{UID: "caso-1-h1-plan@acompana", Day: "2026-11-24", Summary: "Mesa interna", Note: "Traer: acta; lista,\nsin nombres", Alarm: true, Repeat: calendar.Monthly},
		{UID: "b", Day: "2026-12-01", Summary: "Seguimiento"},
	}, stamp)
	want := strings.Join([]string{
		"BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Acompaña//Agenda//ES", "CALSCALE:GREGORIAN",
		"BEGIN:VEVENT", "UID:caso-1-h1-plan@acompana", "DTSTAMP:20261122T100000Z", "DTSTART;VALUE=DATE:20261124",
		"RRULE:FREQ=MONTHLY;BYDAY=4TU", "SUMMARY:Mesa interna", `DESCRIPTION:Traer: acta\; lista\,\nsin nombres`, "TRANSP:TRANSPARENT",
		"BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Mesa interna", "TRIGGER:-PT15H", "END:VALARM", "END:VEVENT",
		"BEGIN:VEVENT", "UID:b", "DTSTAMP:20261122T100000Z", "DTSTART;VALUE=DATE:20261201",
		"SUMMARY:Seguimiento", "TRANSP:TRANSPARENT", "END:VEVENT",
		"END:VCALENDAR", "",
	}, "\r\n")
	if string(file) != want {
		t.Errorf("got\n%s\nwant\n%s", file, want)
	}
}

func TestICSLines(t *testing.T) {
	for _, test := range []struct {
		name  string
		event calendar.Event
		stamp string
		want  string
	}{
		{"backslash", calendar.Event{Summary: `a\b`}, stamp, `SUMMARY:a\\b`},
		{"an n after a backslash is no line break", calendar.Event{Summary: `a\n`}, stamp, `SUMMARY:a\\n`},
		{"semicolon and comma", calendar.Event{Summary: "a;b,c"}, stamp, `SUMMARY:a\;b\,c`},
		{"colon and quotes stay", calendar.Event{Summary: `a:"b"`}, stamp, `SUMMARY:a:"b"`},
		{"line breaks of any kind", calendar.Event{Note: "a\nb\r\nc\rd"}, stamp, `DESCRIPTION:a\nb\nc\nd`},
		{"no lines of one's own", calendar.Event{Summary: "x\r\nEND:VEVENT"}, stamp, `SUMMARY:x\nEND:VEVENT`},
		{"controls", calendar.Event{Summary: "a\x00b\x1b\x7fc\td"}, stamp, "SUMMARY:abc\td"},
		{"broken UTF-8", calendar.Event{Summary: "a\xffb"}, stamp, "SUMMARY:a\uFFFDb"},
		{"stamp", calendar.Event{}, "2027-01-02T03:04:05Z", "DTSTAMP:20270102T030405Z"},
		{"no stamp", calendar.Event{}, "", "DTSTAMP:20261124T000000Z"},
		{"bad stamp", calendar.Event{}, "2026-11-22", "DTSTAMP:20261124T000000Z"},
		{"monthly", calendar.Event{Repeat: calendar.Monthly}, stamp, "RRULE:FREQ=MONTHLY;BYDAY=4TU"},
		{"quarterly", calendar.Event{Repeat: calendar.Quarterly}, stamp, "RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=4TU"},
		{"first of a month", calendar.Event{Day: "2026-11-01", Repeat: calendar.Monthly}, stamp, "RRULE:FREQ=MONTHLY;BYDAY=1SU"},
		{"day 28", calendar.Event{Day: "2026-11-28", Repeat: calendar.Monthly}, stamp, "RRULE:FREQ=MONTHLY;BYDAY=4SA"},
		{"day 29 is the last of its weekday", calendar.Event{Day: "2026-11-29", Repeat: calendar.Monthly}, stamp, "RRULE:FREQ=MONTHLY;BYDAY=-1SU"},
		{"day 31", calendar.Event{Day: "2026-12-31", Repeat: calendar.Quarterly}, stamp, "RRULE:FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if test.event.Day == "" {
				test.event.Day = "2026-11-24"
			}
			test.event.UID = "u"
			lines := unfold(calendar.ICS([]calendar.Event{test.event}, test.stamp))
			if !contains(lines, test.want) {
				t.Errorf("no line %q in %q", test.want, lines)
			}
		})
	}
}

func contains(lines []string, want string) bool {
	for _, line := range lines {
		if line == want {
			return true
		}
	}
	return false
}

func TestICSLeavesOut(t *testing.T) {
	good := calendar.Event{UID: "u", Day: "2026-11-24", Summary: "x"}
	alone := string(calendar.ICS([]calendar.Event{good}, stamp))
	for name, bad := range map[string]calendar.Event{
		"no UID":                    {Day: "2026-11-24", Summary: "y"},
		"no day":                    {UID: "v", Summary: "y"},
		"a day that does not exist": {UID: "v", Day: "2026-02-30", Summary: "y"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := string(calendar.ICS([]calendar.Event{bad, good}, stamp)); got != alone {
				t.Errorf("got %q", got)
			}
			empty := calendar.ICS(nil, stamp)
			if got := calendar.ICS([]calendar.Event{bad}, stamp); string(got) != string(empty) {
				t.Errorf("alone: got %q, want the empty calendar", got)
			}
		})
	}
	for _, repeat := range []string{"RRULE", "VALARM", "DESCRIPTION"} {
		if strings.Contains(alone, repeat) {
			t.Errorf("%s where nobody asked for it: %q", repeat, alone)
		}
	}
}

func TestICSWithoutEventsHasAComponent(t *testing.T) {
	lines := unfold(calendar.ICS(nil, ""))
	if lines[0] != "BEGIN:VCALENDAR" || lines[len(lines)-1] != "END:VCALENDAR" || !contains(lines, "BEGIN:VTIMEZONE") || !contains(lines, "END:VTIMEZONE") || contains(lines, "BEGIN:VEVENT") {
		t.Errorf("got %q", lines)
	}
}

func anyText() *rapid.Generator[string] {
	piece := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
		"\r\n", "\n ", "\\", ";", ",", "ñandú ", "👩‍👧‍👦", "END:VEVENT", "\xff", "\x00", strings.Repeat("á", 40), strings.Repeat("x", 74),
	}))
	return rapid.Map(rapid.SliceOfN(piece, 0, 12), func(all []string) string { return strings.Join(all, "") })
}

func anyEvent() *rapid.Generator[calendar.Event] {
	return rapid.Custom(func(t *rapid.T) calendar.Event {
		day, _ := someDay(t, "day")
		return calendar.Event{
			UID: "u" + anyText().Draw(t, "uid"), Day: day, Summary: anyText().Draw(t, "summary"), Note: anyText().Draw(t, "note"),
			Alarm:  rapid.Bool().Draw(t, "alarm"),
			Repeat: rapid.SampledFrom([]calendar.Repeat{calendar.Never, calendar.Monthly, calendar.Quarterly, "other"}).Draw(t, "repeat"),
		}
	})
}

// Whatever people write, the file has the lines of its form and no others, none
// of them too long.
func TestICSForm(t *testing.T) {
	names := map[string]bool{}
	for _, name := range strings.Fields("BEGIN END VERSION PRODID CALSCALE UID DTSTAMP DTSTART;VALUE=DATE RRULE SUMMARY DESCRIPTION TRANSP ACTION TRIGGER TZID DTSTART TZOFFSETFROM TZOFFSETTO") {
		names[name] = true
	}
	rapid.Check(t, func(t *rapid.T) {
		events := rapid.SliceOfN(anyEvent(), 0, 4).Draw(t, "events")
		file := calendar.ICS(events, stamp)
		for line := range strings.SplitSeq(strings.TrimSuffix(string(file), "\r\n"), "\r\n") {
			if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n") {
				t.Fatalf("line of %d octets: %q", len(line), line)
			}
		}
		begun := 0
		for _, line := range unfold(file) {
			name, _, ok := strings.Cut(line, ":")
			if !ok || !names[name] {
				t.Fatalf("no line of the form: %q", line)
			}
			if line == "BEGIN:VEVENT" {
				begun++
			}
		}
		if begun != len(events) {
			t.Errorf("%d events of %d", begun, len(events))
		}
	})
}

// unescape is what a reader makes of a value.
func unescape(value string) string {
	return strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n").Replace(value)
}

func TestICSReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		note := rapid.StringOf(rapid.RuneFrom([]rune("aé;,\\\n\t:n\"👩 "))).Draw(t, "note")
		lines := unfold(calendar.ICS([]calendar.Event{{UID: "u", Day: "2026-11-24", Note: note}}, stamp))
		for _, line := range lines {
			if value, ok := strings.CutPrefix(line, "DESCRIPTION:"); ok {
				if got := unescape(value); got != note {
					t.Errorf("got %q, want %q", got, note)
				}
				return
			}
		}
		if note != "" {
			t.Errorf("no note in %q", lines)
		}
	})
}

// A repetition comes back in every month: its first one on the event's own day,
// and the others where the rule says.
func TestRepeatNamesItsOwnDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day, _ := someDay(t, "day")
		lines := unfold(calendar.ICS([]calendar.Event{{UID: "u", Day: day, Repeat: calendar.Monthly}}, stamp))
		for _, line := range lines {
			if rule, ok := strings.CutPrefix(line, "RRULE:FREQ=MONTHLY;BYDAY="); ok {
				year, month, _ := day.Date()
				if got := occurrence(rule, year, month); got != day {
					t.Errorf("%s in that month is %q, want %q", rule, got, day)
				}
				return
			}
		}
		t.Errorf("no rule in %q", lines)
	})
}

// occurrence is the day of a rule such as «2TU» or «-1TU» in a month.
func occurrence(rule string, year, month int) calendar.Day {
	name := rule[len(rule)-2:]
	var found []calendar.Day
	text := []byte("0000-00-01")
	for i, n := 3, year; i >= 0; i, n = i-1, n/10 {
		text[i] += byte(n % 10)
	}
	text[5], text[6] = byte('0'+month/10), byte('0'+month%10)
	for day := calendar.Day(text); ; day = day.Add(1) {
		if _, m, _ := day.Date(); m != month {
			break
		}
		if strings.Fields("MO TU WE TH FR SA SU")[day.Weekday()] == name {
			found = append(found, day)
		}
	}
	if rule[0] == '-' {
		return found[len(found)-1]
	}
	return found[rule[0]-'1']
}
