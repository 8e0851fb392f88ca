package review

import (
	"strings"

	"acompana/wasm/agenda"
	"acompana/wasm/record"
)

// MaxText is how many characters a note or a next step may have: enough to
// remember what to do, too few to tell somebody's story.
const MaxText = 280

// Part is one of the registers that a criterion, or a service, has in each round.
type Part string

// The parts. From StepPart on they are those of a task.
const (
	AnswerPart  Part = "respuesta"
	NotePart    Part = "nota"
	StepPart    Part = agenda.StepPart
	ProfilePart Part = agenda.ProfilePart
	DuePart     Part = agenda.DuePart
	MovedPart   Part = agenda.MovedPart
	DonePart    Part = agenda.DonePart
)

// Register names the part of a criterion in a round.
func Register(part Part, criterion, round string) string {
	return string(part) + "/" + Place(criterion, round)
}

// Place is where the task of a criterion in a round stands in the agenda.
func Place(criterion, round string) string { return criterion + "/" + round }

// Clean leaves out what no document takes and people paste unawares: control
// characters of other programs.
func Clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\r' || r == 0x7F, r < ' ' && r != '\n' && r != '\t':
			return -1
		}
		return r
	}, text)
}

// Value is what is written in a part's register for a text of the form's.
func (p Part) Value(text string) record.Value {
	switch p {
	case AnswerPart:
		return value(record.Choice, text)
	case ProfilePart:
		return value(record.Item, text)
	case DuePart, DonePart:
		return value(record.Day, text)
	}
	return value(record.Text, text)
}

// value is a text as a kind, or the empty value.
func value(kind record.Kind, text string) record.Value {
	if text = Clean(text); text == "" {
		return record.Value{}
	}
	return record.Value{Kind: kind, Text: text}
}
