package review

import (
	"strings"

	"acompana/wasm/record"
)

// MaxText is how many characters a note or a next step may have: enough to
// remember what to do, too few to tell somebody's story.
const MaxText = 280

// Part is one of the registers that a criterion has in each round.
type Part string

// The parts.
const (
	AnswerPart Part = "respuesta"
	NotePart   Part = "nota"
	StepPart   Part = "paso"
)

// FirstRound is the name of the first round of verification.
const FirstRound = "r1"

// Register names the part of a criterion in a round.
func Register(part Part, criterion, round string) string {
	return string(part) + "/" + criterion + "/" + round
}

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
	text = Clean(text)
	switch {
	case text == "":
		return record.Value{}
	case p == AnswerPart:
		return record.Value{Kind: record.Choice, Text: text}
	}
	return record.Value{Kind: record.Text, Text: text}
}
