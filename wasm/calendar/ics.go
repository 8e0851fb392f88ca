package calendar

import "strings"

const (
	opening = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Acompaña//Agenda//ES\r\nCALSCALE:GREGORIAN\r\n"
	closing = "END:VCALENDAR\r\n"

	// The standard wants one component at least, so that a calendar without
	// events holds a time zone.
	noEvents = "BEGIN:VTIMEZONE\r\nTZID:America/Bogota\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n" +
		"TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"

	// morningBefore is nine o'clock of the day before one that begins at
	// midnight. A whole day before would ring at night.
	morningBefore = "-PT15H"
)

// ICS writes events as a calendar file. The stamp is the moment of writing in
// UTC, «2026-11-21T23:42:08Z»; without one, each event has its own day's first.
// An event without a UID or a day that exists is left out.
func ICS(events []Event, stamp string) []byte {
	out := []byte(opening)
	for _, event := range events {
		if event.UID != "" && event.Day.Valid() {
			out = event.append(out, stamp)
		}
	}
	if len(out) == len(opening) {
		out = append(out, noEvents...)
	}
	return append(out, closing...)
}

func (e Event) append(out []byte, stamp string) []byte {
	summary := escape(e.Summary)
	out = line(out, "BEGIN", "VEVENT")
	out = line(out, "UID", escape(e.UID))
	out = line(out, "DTSTAMP", e.stamp(stamp))
	out = line(out, "DTSTART;VALUE=DATE", compact(string(e.Day)))
	out = optional(out, "RRULE", e.rule())
	out = line(out, "SUMMARY", summary)
	out = optional(out, "DESCRIPTION", escape(e.Note))
	out = line(out, "TRANSP", "TRANSPARENT")
	if e.Alarm {
		out = line(out, "BEGIN", "VALARM")
		out = line(out, "ACTION", "DISPLAY")
		out = line(out, "DESCRIPTION", summary)
		out = line(out, "TRIGGER", morningBefore)
		out = line(out, "END", "VALARM")
	}
	return line(out, "END", "VEVENT")
}

// stamp is «20261121T234208Z».
func (e Event) stamp(utc string) string {
	if _, _, ok := parseMoment(utc); !ok {
		utc = string(e.Day) + "T00:00:00Z"
	}
	return compact(utc)
}

func compact(date string) string {
	return strings.ReplaceAll(strings.ReplaceAll(date, "-", ""), ":", "")
}

func optional(out []byte, name, value string) []byte {
	if value == "" {
		return out
	}
	return line(out, name, value)
}

func line(out []byte, name, value string) []byte { return fold(out, name+":"+value) }
