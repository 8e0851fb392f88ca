package review

import (
	"unicode/utf8"

	"acompana/wasm/privacy"
)

// MaxCode is how many characters a code may have.
const MaxCode = 24

// Fault is why a text is no good as the code of a case. Its text is the key of
// the page's words for it.
type Fault string

// The faults of a code. Those that it shares with package privacy say what the
// code looks like.
const (
	NoFault       Fault = ""
	FaultEmpty    Fault = "empty"
	FaultLong     Fault = "long"
	FaultForm     Fault = "form"
	FaultTaken    Fault = "taken"
	FaultInitials Fault = "initials"
	FaultTelling  Fault = "telling" // a word about people or what happened to them

	FaultPetition  = Fault(privacy.Petition)
	FaultDocument  = Fault(privacy.Document)
	FaultName      = Fault(privacy.PersonName)
	FaultBirthDate = Fault(privacy.BirthDate)
	FaultPhone     = Fault(privacy.Phone)
	FaultEmail     = Fault(privacy.Email)
	FaultAddress   = Fault(privacy.Address)
	FaultFacility  = Fault(privacy.Facility)
	FaultNumber    = Fault(privacy.OtherNumber)
)

// CodeFault is what is wrong with a code that somebody chose: the fault that
// matters most. Blanks around it count; the page takes them away first. Whether
// it is taken is asked last; see SameCode.
func CodeFault(code string, taken func(code string) bool) Fault {
	switch {
	case code == "":
		return FaultEmpty
	case utf8.RuneCountInString(code) > MaxCode:
		return FaultLong
	}
	if kind, bad := privacy.CodeProblem(code); bad {
		if kind == privacy.PersonName && initials(code) {
			return FaultInitials
		}
		return Fault(kind)
	}
	switch {
	case privacy.CodeTells(code):
		return FaultTelling
	case !codeForm(code):
		return FaultForm
	case taken(code):
		return FaultTaken
	}
	return NoFault
}

// initials reports whether all letters of a code are capitals, four at most.
func initials(code string) bool {
	n := 0
	for _, r := range code {
		switch {
		case r >= 'A' && r <= 'Z' || r >= 'À' && r < 'ß' && r != '×':
			n++
		case letter(r):
			return false
		}
	}
	return n > 0 && n <= 4
}

// codeForm reports whether a code is one word of four letters or more, a hyphen
// and one to three digits.
func codeForm(code string) bool {
	letters, rest := 0, ""
	for i, r := range code {
		if !letter(r) {
			rest = code[i:]
			break
		}
		letters++
	}
	if letters < 4 || len(rest) < 2 || len(rest) > 4 || rest[0] != '-' {
		return false
	}
	for i := 1; i < len(rest); i++ {
		if rest[i] < '0' || rest[i] > '9' {
			return false
		}
	}
	return true
}

// letter reports whether a rune is a letter of Spanish, or of a language written
// with the same ones.
func letter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 'À' && r <= 'ſ' && r != '×' && r != '÷'
}
