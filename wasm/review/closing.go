package review

import (
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

const (
	// DeleteAfter is how many days after closing a case pages propose to delete
	// it.
	DeleteAfter = 90
	// Stale is after how many days without a change pages ask what to do with a
	// case.
	Stale = 90
)

// Closed is the day on which the case was closed; none while it is open, and
// where one copy closed it and another opened it again.
func (c Case) Closed() calendar.Day { return c.lastDay(ClosedRegister) }

// DeleteFrom is the day from which a closed case may be deleted, if somebody set
// one. Nothing is ever deleted by itself.
func (c Case) DeleteFrom() calendar.Day {
	if c.Closed() == "" {
		return ""
	}
	return c.lastDay(DeleteFromRegister)
}

// Close archives the case. The day from which to delete it may be none.
func Close(c Case, by record.Author, on, deleteFrom calendar.Day) (*record.Document, error) {
	if !on.Valid() || deleteFrom != "" && (!deleteFrom.Valid() || deleteFrom < on) {
		return nil, ErrDay
	}
	return c.write(by,
		writing{DeleteFromRegister, dayValue(deleteFrom)},
		writing{ClosedRegister, dayValue(on)})
}

// Reopen takes a case out of the archive. The day for deleting it means nothing
// from then on.
func Reopen(c Case, by record.Author) (*record.Document, error) {
	return c.write(by, writing{ClosedRegister, record.Value{}})
}

// StillActive says that the case goes on, though nothing of it changed.
func StillActive(c Case, by record.Author, on calendar.Day) (*record.Document, error) {
	if !on.Valid() {
		return nil, ErrDay
	}
	return c.write(by, writing{ActiveRegister, dayValue(on)})
}

// Untouched is how many days have passed since the last change, where clocks are
// offset minutes ahead of UTC.
func (c Case) Untouched(today calendar.Day, offset int) int {
	return untouched(c.Last(), today, offset)
}

func untouched(changed string, today calendar.Day, offset int) int {
	return max(0, today.Since(calendar.Local(changed, offset)))
}
