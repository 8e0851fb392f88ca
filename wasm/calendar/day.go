package calendar

// Day is a day, «2026-11-22», or none, "".
type Day string

// Parse reads a day that exists, in its only form.
func Parse(text string) (Day, bool) {
	year, month, day, ok := split(text)
	if !ok || month < 1 || month > 12 || day < 1 || day > monthDays(year, month) {
		return "", false
	}
	return Day(text), true
}

// Valid reports whether the text is a day that exists.
func (d Day) Valid() bool {
	_, ok := Parse(string(d))
	return ok
}

// Date takes a day apart; zeros where there is none.
func (d Day) Date() (year, month, day int) {
	if !d.Valid() {
		return 0, 0, 0
	}
	year, month, day, _ = split(string(d))
	return year, month, day
}

// Add is the day so many days later, or earlier if negative.
func (d Day) Add(days int) Day {
	n, ok := d.number()
	if !ok || days < -n || days > lastNumber-n {
		return ""
	}
	return fromNumber(n + days)
}

// AddMonths is the same day so many months later, or the last of a month that is
// too short for it: a month after 31 January comes 28 or 29 February.
func (d Day) AddMonths(months int) Day {
	if !d.Valid() {
		return ""
	}
	year, month, day := d.Date()
	n := year*12 + month - 1
	if months < -n || months > lastYear*12+11-n {
		return ""
	}
	n += months
	year, month = n/12, n%12+1
	return form(year, month, min(day, monthDays(year, month)))
}

// Since is how many days have passed from an earlier day; negative if it is
// later, 0 if either is none.
func (d Day) Since(earlier Day) int {
	to, ok1 := d.number()
	from, ok2 := earlier.number()
	if !ok1 || !ok2 {
		return 0
	}
	return to - from
}

// Weekday is 0 on Mondays and 6 on Sundays; 0 also where there is no day.
func (d Day) Weekday() int {
	n, ok := d.number()
	if !ok {
		return 0
	}
	return (n + firstWeekday) % 7
}

// split reads the numbers of the form, whatever they are.
func split(text string) (year, month, day int, ok bool) {
	if len(text) != len("0000-00-00") || text[4] != '-' || text[7] != '-' {
		return 0, 0, 0, false
	}
	year, ok1 := digits(text[:4])
	month, ok2 := digits(text[5:7])
	day, ok3 := digits(text[8:])
	return year, month, day, ok1 && ok2 && ok3
}

func digits(text string) (n int, ok bool) {
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, true
}

// form writes a day that exists.
func form(year, month, day int) Day {
	var text []byte
	text = append(padded(text, year, 1000), '-')
	text = append(padded(text, month, 10), '-')
	return Day(padded(text, day, 10))
}

// padded writes a number from the digit of a unit on: with 1000, four digits.
func padded(text []byte, n, unit int) []byte {
	for ; unit > 0; unit /= 10 {
		text = append(text, byte('0'+n/unit%10))
	}
	return text
}
