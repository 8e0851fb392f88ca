package record

import (
	"slices"
	"sort"
)

// Change is one move as a person reads it.
type Change struct {
	Move
	Before  []Move // what it superseded, as far as it is kept
	Current bool
}

// History is every move kept, newest first: each comes before what it
// supersedes, and before all that its replica knew of. The dates need not agree.
func (d *Document) History() []Change {
	moves := slices.Clone(d.moves)
	sort.Slice(moves, func(i, j int) bool { return compareDots(moves[i].Dot, moves[j].Dot) > 0 })
	changes := make([]Change, len(moves))
	for i, m := range moves {
		before, _ := d.replaced(m)
		current := findDot(d.values(m.Item), m.Dot) >= 0
		changes[i] = Change{Move: copies(moves[i : i+1])[0], Before: copies(before), Current: current}
	}
	return changes
}

// Last is the date of the newest move by dot, empty if there is none.
func (d *Document) Last() string {
	var last *Move
	for _, m := range d.moves {
		if last == nil || compareDots(m.Dot, last.Dot) > 0 {
			last = m
		}
	}
	if last == nil {
		return ""
	}
	return last.Date
}
