package course

import (
	"sort"

	"acompana/wasm/calendar"
)

// Seal makes a body pass for one that Pack wrote.
func Seal(body string) string { return seal(body) }

// Code is the three characters that stand for an id where no other id has them.
func Code(id string) string { return code(id, 0) }

// Due is how many questions there are to review today, as the boot script counts
// them from a summary: it must agree with Progress.Due.
func (s Summary) Due(today calendar.Day, limit int) int {
	if s.Shown == today {
		limit -= s.ShownThen
	}
	due := sort.Search(len(s.Dues), func(i int) bool { return s.Dues[i] > today })
	return max(0, min(limit, due))
}
