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
	var series []Round
	for _, other := range rounds {
		if SameSeries(r, other, nil) {
			series = append(series, other)
		}
	}
	return newestBefore(r, series)
}

// SameSeries reports whether a round can be compared with another one. Whoever
// has several profiles here, made on several devices, has one series of them all.
func SameSeries(r, other Round, profiles []Profile) bool {
	one := r.Person() != "" && r.Person() == other.Person() || About(r, profiles) && About(other, profiles)
	return one && r.View() == other.View() && r.Mode() == other.Mode() && !other.Deleted()
}

// newestBefore is the newest of the rounds of a series that ended on an earlier
// day than this one.
func newestBefore(r Round, series []Round) (Round, bool) {
	var found Round
	for _, other := range series {
		earlier := other.Finished() && other.Ended() < r.Ended()
		if earlier && (found.Document == nil || newer(other, found)) {
			found = other
		}
	}
	return found, found.Document != nil
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
