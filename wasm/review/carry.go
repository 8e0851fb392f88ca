package review

import "acompana/wasm/record"

// Carry writes the settled answer of a criterion, and the note beside it, in
// another one, or in another round: a new answer of today, that each changes on
// its own from then on. A note that is there already stays where there is none
// to take its place.
func Carry(c Case, by record.Author, from, to, fromRound, toRound string) (*record.Document, error) {
	answer, settled := c.Settled(Register(AnswerPart, from, fromRound))
	if !settled {
		return nil, ErrNothing
	}
	var all []writing
	if note, settled := c.Settled(Register(NotePart, from, fromRound)); settled {
		all = append(all, writing{Register(NotePart, to, toRound), note})
	}
	return c.write(by, append(all, writing{Register(AnswerPart, to, toRound), answer})...)
}
