package assess

import (
	"strings"

	"acompana/wasm/record"
)

// How many characters the texts of a competency may have: an example in a
// sentence or two, never the story of a case.
const (
	MaxExample = 280
	MaxHalf    = 120
)

// Part is one of the registers that a competency has in a round, or a place of
// the plan.
type Part string

// The parts. Priority belongs to a place of the plan, the others to a competency.
const (
	LevelPart    Part = "nivel"
	ExamplePart  Part = "ejemplo"
	HalfPart     Part = "parte"
	BeforePart   Part = "nivel-antes"
	PriorityPart Part = "prioridad"
)

// Register names the part of a competency, or of a place of the plan.
func Register(part Part, of string) string { return string(part) + "/" + of }

// Value is what is written in a part's register for a text of the form's.
func (p Part) Value(text string) record.Value {
	text = clean(text)
	switch {
	case text == "":
		return record.Value{}
	case p == LevelPart, p == BeforePart:
		return record.Value{Kind: record.Choice, Text: text}
	case p == PriorityPart:
		return record.Value{Kind: record.Item, Text: text}
	}
	return Text(text)
}

// Text is what is written in a register for a text that somebody typed.
func Text(typed string) record.Value {
	text := clean(typed)
	if text == "" {
		return record.Value{}
	}
	return record.Value{Kind: record.Text, Text: text}
}

// clean leaves out the control characters that a paste brings along and no
// document takes. A text of nothing but spaces says nothing.
func clean(text string) string {
	text = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == 0x7F {
			return -1
		}
		return r
	}, text)
	if strings.TrimSpace(text) == "" {
		return ""
	}
	return text
}
