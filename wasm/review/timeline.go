package review

import (
	"sort"
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// EventKind is what happened to a case.
type EventKind string

// The events of a case.
const (
	EventModality EventKind = "modalidad" // it changed to a modality
	EventMoment   EventKind = "momento"   // it reached a moment
	EventRound    EventKind = "ronda"     // a moment is verified again
	EventClosed   EventKind = "cierre"
	EventReopened EventKind = "reapertura"
)

// Event is something that happened to a case.
type Event struct {
	Kind     EventKind
	Day      calendar.Day // none where no date is known
	Moment   string       // of a moment, a round
	Round    string
	Modality string // the new one; From is the one before
	From     string
	Text     string // why the round was opened; the handover between modalities
	Register string // where it stands
	Disputed bool   // copies differ: each of their versions is an event
}

// Timeline is what happened to the case, the oldest first, where clocks are
// offset minutes ahead of UTC. What is of one day stands in the order of the
// kinds above.
func (c Case) Timeline(offset int) []Event {
	all := c.modalityEvents()
	for _, step := range c.Path() {
		all = append(all, Event{
			Kind: EventMoment, Day: calendar.Local(step.Date, offset), Moment: step.Moment,
			Register: PathRegister(step.Name), Disputed: step.Disputed,
		})
	}
	all = append(all, c.roundEvents()...)
	all = append(all, c.closingEvents(offset)...)
	sort.SliceStable(all, func(i, j int) bool { return all[i].Day < all[j].Day })
	return all
}

// modalityEvents are the ends of the stays, in the order of their days: after
// each comes the next, after the last the present modality.
func (c Case) modalityEvents() []Event {
	stays := c.Stays()
	sort.SliceStable(stays, func(i, j int) bool { return stays[i].Until < stays[j].Until })
	var events []Event
	for i, stay := range stays {
		events = append(events, Event{
			Kind: EventModality, Day: stay.Until, From: stay.Modality, Modality: c.following(stays[i:]),
			Text: stay.Handover, Register: StayRegister(stay.Name), Disputed: stay.Disputed,
		})
	}
	return events
}

// following is the modality after the first of these stays: that of the next
// under another name.
func (c Case) following(stays []Stay) string {
	for _, next := range stays {
		if next.Name != stays[0].Name {
			return next.Modality
		}
	}
	return c.Modality()
}

func (c Case) roundEvents() []Event {
	var events []Event
	for _, moment := range c.repeated() {
		for _, round := range c.Rounds(moment)[1:] {
			events = append(events, c.openings(moment, round)...)
		}
	}
	return events
}

// repeated are the moments that have or had more than one round.
func (c Case) repeated() []string {
	var moments []string
	for _, item := range c.Items() {
		rest, ok := strings.CutPrefix(item, roundPart+"/")
		moment, _, _ := strings.Cut(rest, "/")
		if ok && (len(moments) == 0 || moments[len(moments)-1] != moment) {
			moments = append(moments, moment)
		}
	}
	return moments
}

// openings are how a round was opened, as each copy tells it.
func (c Case) openings(moment, round string) []Event {
	days, reasons := c.held(RoundRegister(moment, round)), c.held(WhyRegister(moment, round))
	if len(reasons) == 0 {
		reasons = []record.Move{{}}
	}
	var events []Event
	for _, move := range days {
		for _, why := range reasons {
			day, _ := calendar.Parse(move.Value.Text)
			events = append(events, Event{
				Kind: EventRound, Day: day, Moment: moment, Round: round, Text: why.Value.Text,
				Register: RoundRegister(moment, round), Disputed: len(days)*len(reasons) > 1,
			})
		}
	}
	return events
}

// disputed reports whether copies differ about a register.
func (c Case) disputed(register string) bool {
	moves := c.Values(register)
	for i := range moves {
		if moves[i].Value != moves[0].Value {
			return true
		}
	}
	return false
}
