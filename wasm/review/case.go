package review

import "acompana/wasm/record"

// Kind is how files call documents that are cases.
const Kind = "caso"

// The registers of a case as a whole.
const (
	CodeRegister     = "codigo"
	ModalityRegister = "modalidad"
	MomentRegister   = "momento"
	ExitRegister     = "egreso-progresivo"
)

// What the register for the progressive exit holds.
const (
	ExitForeseen    = "si"
	ExitNotForeseen = "no"
)

// Case is a document read as a case.
type Case struct{ *record.Document }

// Code, Modality, Moment and Exit are what counts in those registers, empty
// where nothing does.
func (c Case) Code() string     { return c.text(CodeRegister) }
func (c Case) Modality() string { return c.text(ModalityRegister) }
func (c Case) Moment() string   { return c.text(MomentRegister) }
func (c Case) Exit() string     { return c.text(ExitRegister) }

func (c Case) text(register string) string {
	value, _ := c.Settled(register)
	return value.Text
}
