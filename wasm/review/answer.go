package review

// Answer is what was found of a criterion.
type Answer string

// The answers. Not verified is none of the others: it is not a no.
const (
	NotVerified   Answer = ""
	Met           Answer = "se-cumple"
	PartlyMet     Answer = "en-parte"
	NotMet        Answer = "no-se-cumple"
	NotApplicable Answer = "no-aplica"
)
