package calendar

const dayMinutes = 24 * 60

// Local is the day of a move's date, «2026-11-21T23:42:08Z», where clocks are so
// many minutes ahead of UTC: -300 in Colombia, and the negative of JavaScript's
// getTimezoneOffset. "" for a text that is no such date.
func Local(utc string, offset int) Day {
	day, minute, ok := parseMoment(utc)
	if !ok {
		return ""
	}
	minute += offset
	days := minute / dayMinutes
	if minute%dayMinutes < 0 {
		days-- // division goes towards zero, days do not
	}
	return day.Add(days)
}

// parseMoment reads a date and time in UTC as the day and the minute in it.
func parseMoment(utc string) (day Day, minute int, ok bool) {
	if len(utc) != len("0000-00-00T00:00:00Z") || utc[10] != 'T' || utc[13] != ':' || utc[16] != ':' || utc[19] != 'Z' {
		return "", 0, false
	}
	day, ok1 := Parse(utc[:10])
	hour, ok2 := digits(utc[11:13])
	minute, ok3 := digits(utc[14:16])
	second, ok4 := digits(utc[17:19])
	if !ok1 || !ok2 || !ok3 || !ok4 || hour > 23 || minute > 59 || second > 59 {
		return "", 0, false
	}
	return day, hour*60 + minute, true
}
