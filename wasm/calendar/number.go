package calendar

// Days count from 1 January of the year 0000, a Saturday, which is number 0.
const (
	firstWeekday = 5
	lastYear     = 9999
	lastNumber   = 3652424 // 31 December of the last year
)

// number is a day's number, by which days are added and compared.
func (d Day) number() (int, bool) {
	if !d.Valid() {
		return 0, false
	}
	year, month, day := d.Date()
	n := yearStart(year) + day - 1
	for m := 1; m < month; m++ {
		n += monthDays(year, m)
	}
	return n, true
}

// fromNumber is the day of a number between 0 and lastNumber.
func fromNumber(n int) Day {
	year := n / 365 // at most a few years late, by the leap days before
	for yearStart(year) > n {
		year--
	}
	n -= yearStart(year)
	month := 1
	for n >= monthDays(year, month) {
		n -= monthDays(year, month)
		month++
	}
	return form(year, month, n+1)
}

// yearStart is the number of 1 January: the years before, and a day more for
// each of them that is leap, the year 0000 first.
func yearStart(year int) int {
	return year*365 + (year+3)/4 - (year+99)/100 + (year+399)/400
}

func leap(year int) bool { return year%4 == 0 && (year%100 != 0 || year%400 == 0) }

func monthDays(year, month int) int {
	switch month {
	case 2:
		if leap(year) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}
