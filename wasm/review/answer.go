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

// Answered is the answer to a criterion, or a service, in a round, when it was
// given, in UTC, and whether it counts: an inherited one is to be confirmed. Not
// verified where copies differ.
func (c Case) Answered(criterion, round string) (a Answer, date string, settled bool) {
	register := Register(AnswerPart, criterion, round)
	value, settled := c.Settled(register)
	if value.Text == "" {
		return NotVerified, "", false
	}
	moves := c.Values(register)
	return Answer(value.Text), c.given(moves[len(moves)-1]), settled
}
