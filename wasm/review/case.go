package review

import (
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Kind is how files call documents that are cases.
const Kind = "caso"

// The registers of a case as a whole.
const (
	CodeRegister       = "codigo"
	ModalityRegister   = "modalidad"
	MomentRegister     = "momento"
	ExitRegister       = "egreso-progresivo"
	SiblingsRegister   = "hermanos"
	ClosedRegister     = "cierre"
	DeleteFromRegister = "borrar-desde"
	ActiveRegister     = "sigue"
	FirstRegister      = "empalme"
)

// What the register for the progressive exit holds.
const (
	ExitForeseen    = "si"
	ExitNotForeseen = "no"
)

// Case is a document read as a case.
type Case struct{ *record.Document }

// Code, Modality, Moment, Exit, Siblings and First are what counts in those
// registers, empty where nothing does. First is what a team that receives the
// case should look at first.
func (c Case) Code() string     { return c.text(CodeRegister) }
func (c Case) Modality() string { return c.text(ModalityRegister) }
func (c Case) Moment() string   { return c.text(MomentRegister) }
func (c Case) Exit() string     { return c.text(ExitRegister) }
func (c Case) Siblings() string { return c.text(SiblingsRegister) }
func (c Case) First() string    { return c.text(FirstRegister) }

// Active is the last day on which somebody said that the case goes on, without
// changing anything else.
func (c Case) Active() calendar.Day { return c.lastDay(ActiveRegister) }

func (c Case) text(register string) string {
	value, _ := c.Settled(register)
	return value.Text
}
