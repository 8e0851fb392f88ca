package calendar

// Event is something that takes place on a day, all day.
type Event struct {
	UID     string // names the event for ever: a file read again replaces it
	Day     Day
	Summary string
	Note    string
	Alarm   bool // a reminder the day before, at nine in the morning
	Repeat  Repeat
}

// Repeat says whether an event comes back, always on the same weekday of the
// month: the first Tuesday, the last Friday. So it skips no month, as the day 31
// would.
type Repeat string

// The ways to repeat.
const (
	Never     Repeat = ""
	Monthly   Repeat = "monthly"
	Quarterly Repeat = "quarterly" // every three months
)

// rule is the repetition as files have it; "" for an event that takes place once.
func (e Event) rule() string {
	switch e.Repeat {
	case Monthly:
		return "FREQ=MONTHLY;BYDAY=" + e.Day.weekdayOfMonth()
	case Quarterly:
		return "FREQ=MONTHLY;INTERVAL=3;BYDAY=" + e.Day.weekdayOfMonth()
	}
	return ""
}

// weekdayOfMonth is «2TU» for a second Tuesday. A fifth one, which few months
// have, is the last of its own, and called so: «-1TU».
func (d Day) weekdayOfMonth() string {
	const names = "MOTUWETHFRSASU"
	at := 2 * d.Weekday()
	_, _, day := d.Date()
	ordinal := (day-1)/7 + 1
	if ordinal == 5 {
		return "-1" + names[at:at+2]
	}
	return string(rune('0'+ordinal)) + names[at:at+2]
}
