package assess

import "acompana/wasm/calendar"

// When the next round is due, in months after the last: sooner there is nothing
// new to see, later the examples are forgotten.
const (
	nextFromMonths = 3
	nextToMonths   = 6
)

// NextFrom is the first and the last day on which the next round is best done;
// none if the last round has no end.
func NextFrom(ended calendar.Day) (from, to calendar.Day) {
	return ended.AddMonths(nextFromMonths), ended.AddMonths(nextToMonths)
}

// Previous is the newest of the rounds that ended on an earlier day than this one
// and can be compared with it: of the same person, seen by the same, for the same
// purpose. Of two that ended on one day nobody can say which was first.
func Previous(r Round, rounds []Round) (Round, bool) {
	var found Round
	for _, other := range rounds {
		earlier := other.Finished() && other.Ended() < r.Ended()
		if earlier && sameSeries(r, other) && (found.Document == nil || newer(other, found)) {
			found = other
		}
	}
	return found, found.Document != nil
}

func sameSeries(a, b Round) bool {
	return a.Person() != "" && a.Person() == b.Person() && a.View() == b.View() && a.Mode() == b.Mode() && !b.Deleted()
}

// newer orders rounds by their end, then by their beginning; the id decides the
// rest, so that every copy of the data gives the same answer.
func newer(a, b Round) bool {
	switch {
	case a.Ended() != b.Ended():
		return a.Ended() > b.Ended()
	case a.Began() != b.Began():
		return a.Began() > b.Began()
	}
	return a.ID() > b.ID()
}
