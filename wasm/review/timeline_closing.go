package review

import (
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// closing is a closing or a reopening that the history of the case tells of.
type closing struct {
	record.Change
	undone bool
}

// closingEvents are the closings of the case and its reopenings, as far as its
// history goes back. What was undone is left out, and so is a closing that another
// one corrected.
func (c Case) closingEvents(offset int) []Event {
	var events []Event
	closings := c.closings()
	for _, one := range closings {
		event := Event{
			Kind: EventReopened, Day: calendar.Local(one.Date, offset),
			Register: ClosedRegister, Disputed: c.disputed(ClosedRegister) && c.counts(one.Dot),
		}
		if one.Value.Text != "" {
			event.Kind = EventClosed
			event.Day, _ = calendar.Parse(one.Value.Text)
		}
		if !one.undone && !one.corrected(closings) && !isAmong(events, event) {
			events = append(events, event)
		}
	}
	return events
}

// closings are what was done, the oldest first, and whether it was undone since.
func (c Case) closings() []closing {
	var found []closing
	history := c.History()
	for i := len(history) - 1; i >= 0; i-- {
		change := history[i]
		switch {
		case change.Item != ClosedRegister:
		case !change.Undoes.Zero():
			mark(found, change.Undoes, true)
		case !change.Restores.Zero():
			mark(found, change.Restores, false)
		default:
			found = append(found, closing{Change: change})
		}
	}
	return found
}

func mark(all []closing, dot record.Dot, undone bool) {
	for i := range all {
		if all[i].Dot == dot {
			all[i].undone = undone
		}
	}
}

// corrected reports whether another closing took the place of this one.
func (one closing) corrected(all []closing) bool {
	for _, other := range all {
		for _, before := range other.Before {
			if !other.undone && one.Value.Text != "" && other.Value.Text != "" && (before.Dot == one.Dot || before.Restores == one.Dot) {
				return true
			}
		}
	}
	return false
}

// counts reports whether a closing or a reopening is what the register says now,
// in one of its copies.
func (c Case) counts(dot record.Dot) bool {
	for _, move := range c.Values(ClosedRegister) {
		if move.Dot == dot || move.Restores == dot {
			return true
		}
	}
	return false
}

// isAmong reports whether copies tell of an event twice.
func isAmong(events []Event, event Event) bool {
	for _, one := range events {
		if one == event {
			return true
		}
	}
	return false
}
