package assess

import (
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Kind is how files call documents that are rounds of self-assessment.
const Kind = "autoevaluacion"

// The registers of a round as a whole.
const (
	CodeRegister   = "codigo"
	PersonRegister = "persona"
	ViewRegister   = "vista"
	ModeRegister   = "modo"
	BeganRegister  = "inicio"
	EndedRegister  = "fin"
	LooksRegister  = "retro"
	AuthorRegister = "autor"
)

// Who looks: the person, or somebody who accompanies that person.
const (
	Own          = "propia"
	Accompanying = "acompanamiento"
)

// What a round is for. Its answers are never used for the other.
const (
	OnTheJob  = "en-el-cargo"
	Selection = "seleccion"
)

// Round is a document read as a round.
type Round struct{ *record.Document }

// What counts in the registers of the round, empty where nothing does. Looks is
// the id of the older round that the levels of Before look back at, Author the
// person of the profile under which a look of another's was begun.
func (r Round) Code() string        { return r.settled(CodeRegister) }
func (r Round) Person() string      { return r.settled(PersonRegister) }
func (r Round) View() string        { return r.settled(ViewRegister) }
func (r Round) Mode() string        { return r.settled(ModeRegister) }
func (r Round) Looks() string       { return r.settled(LooksRegister) }
func (r Round) Author() string      { return r.settled(AuthorRegister) }
func (r Round) Began() calendar.Day { return calendar.Day(r.settled(BeganRegister)) }
func (r Round) Ended() calendar.Day { return calendar.Day(r.settled(EndedRegister)) }

// Finished reports whether the round has an end.
func (r Round) Finished() bool { return r.Ended() != "" }

// Level is the answer for a competency, and whether it counts. One that waits to
// be confirmed is given with false; of a conflict there is none to give.
func (r Round) Level(competency string) (Level, bool) {
	value, settled := r.Settled(Register(LevelPart, competency))
	if level := Level(value.Text); level.Known() {
		return level, settled
	}
	return "", false
}

// Waits reports whether something is written for the level of a competency and
// does not count yet: two answers that differ, or one inherited.
func (r Round) Waits(competency string) bool {
	if _, settled := r.Level(competency); settled {
		return false
	}
	for _, move := range r.Values(Register(LevelPart, competency)) {
		if move.Value.Text != "" {
			return true
		}
	}
	return false
}

// Before is the level that the person now thinks to have had in the older round.
func (r Round) Before(competency string) Level {
	value, settled := r.Settled(Register(BeforePart, competency))
	if level := Level(value.Text); settled && level.Known() {
		return level
	}
	return ""
}

// Levels are the answers that count.
func (r Round) Levels() Levels {
	return func(competency string) Level {
		if level, settled := r.Level(competency); settled {
			return level
		}
		return ""
	}
}

// Example and Half are the texts of a competency: what happened lately that shows
// the level, and which of its two halves needs work.
func (r Round) Example(competency string) string { return r.text(ExamplePart, competency) }
func (r Round) Half(competency string) string    { return r.text(HalfPart, competency) }

// LacksExample reports whether the level of a competency asks for an example, and
// there is none.
func (r Round) LacksExample(competency string) bool {
	level, settled := r.Level(competency)
	return settled && level.NeedsExample() && strings.TrimSpace(r.Example(competency)) == ""
}

// text may be inherited: what a person wrote is shown until it is rewritten.
func (r Round) text(part Part, of string) string {
	value, _ := r.Document.Settled(Register(part, of))
	return value.Text
}

func (r Round) settled(register string) string {
	value, settled := r.Document.Settled(register)
	if !settled {
		return ""
	}
	return value.Text
}
