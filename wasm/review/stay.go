package review

import (
	"strconv"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// The first segments of the registers of a stay.
const (
	stayPart     = "estadia"
	untilPart    = "estadia-hasta"
	handoverPart = "estadia-empalme"
)

// What the register for the handover between two modalities holds.
const (
	HandoverDone    = "hecho"
	HandoverPending = "pendiente"
	HandoverNone    = "no-hubo"
)

// Stay is a modality that the case was in before the present one.
type Stay struct {
	Name     string // of its registers: «e1»; several have one name where copies differ
	Modality string
	Until    calendar.Day // on this day the case was in the next modality already
	Handover string
	Disputed bool
}

// StayRegister holds the modality of a stay, UntilRegister the day on which it
// ended and HandoverRegister whether there was a handover.
func StayRegister(stay string) string     { return stayPart + "/" + stay }
func UntilRegister(stay string) string    { return untilPart + "/" + stay }
func HandoverRegister(stay string) string { return handoverPart + "/" + stay }

// Stays are the modalities that the case was in before the present one, in the
// order in which they were written. The last one that is the present modality
// did not end: its end was undone, or corrected.
func (c Case) Stays() []Stay {
	var stays []Stay
	for _, n := range c.numbers(StayRegister("e")) {
		stays = append(stays, c.stay(stayName(n))...)
	}
	present := c.Modality()
	for len(stays) > 0 && stays[len(stays)-1].Modality == present && !stays[len(stays)-1].Disputed {
		stays = stays[:len(stays)-1]
	}
	return stays
}

// stay is one stay, or each that the copies tell of.
func (c Case) stay(name string) []Stay {
	modalities, days := c.held(StayRegister(name)), c.held(UntilRegister(name))
	if len(days) == 0 {
		days = []record.Move{{}}
	}
	var stays []Stay
	for _, modality := range modalities {
		for _, day := range days {
			until, _ := calendar.Parse(day.Value.Text)
			stays = append(stays, Stay{
				Name: name, Modality: modality.Value.Text, Until: until,
				Handover: c.text(HandoverRegister(name)), Disputed: len(modalities)*len(days) > 1,
			})
		}
	}
	return stays
}

// ModalityOn is the modality that the case was in on a day: that of the stay
// which ended first of those that ended later, or the present one. Empty where
// copies differ about it. Without a day, it is the present one.
func (c Case) ModalityOn(day calendar.Day) string {
	stays := c.Stays()
	best := -1
	for i, stay := range stays {
		if day != "" && day < stay.Until && (best < 0 || stay.Until < stays[best].Until) {
			best = i
		}
	}
	if best < 0 {
		return c.Modality()
	}
	for _, other := range stays {
		if other.Name == stays[best].Name && other.Modality != stays[best].Modality {
			return ""
		}
	}
	return stays[best].Modality
}

// ChangeModality takes the case to another modality and writes until when it was
// in the one that it leaves, and whether there was a handover, which may be
// empty. To correct a modality is to set its register: no stay ends.
func ChangeModality(c Case, by record.Author, to string, on calendar.Day, handover string) (*record.Document, error) {
	now := c.held(ModalityRegister)
	arrival := writing{ModalityRegister, value(record.Item, to)}
	switch {
	case !on.Valid():
		return nil, ErrDay
	case to == "":
		return nil, record.ErrValue
	case len(now) > 1:
		return nil, ErrDisputed
	case len(now) == 0 || now[0].Value.Text == to:
		return c.write(by, arrival)
	}
	next := 1
	if stays := c.Stays(); len(stays) > 0 {
		next = number(stays[len(stays)-1].Name[1:]) + 1
	}
	if next > maxNumber {
		return nil, record.ErrFull
	}
	name := stayName(next)
	return c.write(by,
		writing{HandoverRegister(name), value(record.Choice, handover)},
		writing{UntilRegister(name), dayValue(on)},
		writing{StayRegister(name), now[0].Value},
		arrival)
}

func stayName(n int) string { return "e" + strconv.Itoa(n) }
