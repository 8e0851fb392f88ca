package vault

import "strings"

// Copies is what the browser remembers of copies taken to a file.
type Copies struct {
	Last  int64 // Unix ms of the last copy, 0: none
	Since int64 // Unix ms of the first change since then, 0: none
	Edits int   // changes since then
}

// Changed counts a change.
func (c Copies) Changed(now int64) Copies {
	if c.Edits == 0 {
		c.Since = now
	}
	c.Edits = min(c.Edits+1, maxEdits)
	return c
}

// Urgency is how much a copy is needed.
type Urgency uint8

const (
	None  Urgency = iota // nothing has changed since the last copy
	Fresh                // little has
	Due                  // many changes, or old ones
)

// A copy is due so many days after the last one, or after the first change
// without any; and after so many changes, whichever comes first.
const (
	DueDays  = 7
	DueEdits = 20
)

const (
	day      = 24 * 60 * minute
	maxTime  = 1<<53 - 1
	maxEdits = 1_000_000
)

// Urgency goes by hours, not by calendar days. A clock set back leaves the
// changes alone to count.
func (c Copies) Urgency(now int64) Urgency {
	from := c.Last
	if from == 0 {
		from = c.Since
	}
	switch {
	case c.Edits <= 0:
		return None
	case c.Edits >= DueEdits, from > 0 && now-from >= DueDays*day:
		return Due
	}
	return Fresh
}

// Days is how many midnights have passed since the last copy, for «hace N días»;
// 0 where there is none or the clock was set back. The offset is that of local
// time in minutes east of Greenwich: -300 in Colombia, and the negative of
// JavaScript's getTimezoneOffset.
func (c Copies) Days(now int64, offsetMinutes int) int {
	if c.Last <= 0 {
		return 0
	}
	offset := int64(offsetMinutes) * minute
	return int(max(0, (now+offset)/day-(c.Last+offset)/day))
}

// Encode writes the form
//
//	1|last|since|edits
//
// with numbers out of range brought into it.
func (c Copies) Encode() string {
	fields := []string{form}
	for _, n := range []int64{clamp(c.Last, maxTime), clamp(c.Since, maxTime), clamp(int64(c.Edits), maxEdits)} {
		fields = append(fields, number(uint64(n)))
	}
	return strings.Join(fields, "|")
}

// DecodeCopies reads what Encode wrote. After anything else the count starts anew,
// as if there had been no copy.
func DecodeCopies(text string) Copies {
	fields := strings.Split(text, "|")
	if len(fields) != 4 || fields[0] != form {
		return Copies{}
	}
	last, ok1 := readNumber(fields[1], maxTime)
	since, ok2 := readNumber(fields[2], maxTime)
	edits, ok3 := readNumber(fields[3], maxEdits)
	if !ok1 || !ok2 || !ok3 {
		return Copies{}
	}
	return Copies{int64(last), int64(since), int(edits)}
}

func clamp(n, limit int64) int64 { return min(max(n, 0), limit) }
