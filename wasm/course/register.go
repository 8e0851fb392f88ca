package course

import (
	"strings"

	"acompana/wasm/agenda"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// The parts: the first segment of the registers.
const (
	givenPart    = "respuesta"
	firstPart    = "primera"
	lastPart     = "veredicto"
	duePart      = "repasar"
	roundPart    = "vuelta"
	shownPart    = "vista"
	readPart     = "leido"
	finishedPart = "terminado"
	endPart      = "fin"
	pathPart     = "camino"
	endingPart   = "final"
)

// dayParts are those of which the earliest day counts.
var dayParts = [...]string{duePart, readPart, finishedPart, endPart, endingPart, agenda.DuePart, agenda.DonePart}

func register(part, of string) string { return part + "/" + of }

// text and day are what counts in a register; a day that does not exist is none.
func (p Progress) text(part, of string) string { return p.counts(register(part, of)).Text }

func (p Progress) day(part, of string) calendar.Day {
	day, _ := calendar.Parse(p.text(part, of))
	return day
}

// writing is a register and what is to stand in it.
type writing struct {
	register string
	value    record.Value
}

// write makes all changes or none. What matters most comes last: the first undo
// takes it back.
func write(d *record.Document, by record.Author, all ...writing) (*record.Document, error) {
	for _, one := range all {
		var err error
		if d, err = d.Set(by, one.register, one.value); err != nil {
			return nil, err
		}
	}
	return d, nil
}

func setText(part, of, text string) writing { return setting(record.Text, part, of, text) }

func setChoice(part, of, choice string) writing { return setting(record.Choice, part, of, choice) }

func setDay(part, of string, day calendar.Day) writing {
	return setting(record.Day, part, of, string(day))
}

func setting(kind record.Kind, part, of, text string) writing {
	if text == "" {
		kind = record.Empty
	}
	return writing{register(part, of), record.Value{Kind: kind, Text: text}}
}

// typed is a text without the control characters that a paste brings along and no
// document takes, cut where a form would cut it.
func typed(text string) string {
	text = strings.TrimSpace(strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7F {
			return -1
		}
		return r
	}, text))
	count := 0
	for at := range text {
		if count++; count > MaxTyped {
			return text[:at]
		}
	}
	return text
}

// listed is a list of ids in its one form.
func listed(text string) string { return strings.Join(strings.Fields(text), " ") }
