package review

// Progress counts the criteria of a moment in a round.
type Progress struct {
	Criteria int
	Verified int // settled with any answer
	Met      int // of these, those that are met
	Open     int // in conflict, inherited, or not applicable without a reason
}

// Progress counts the criteria given: those that concern the case. Services answer
// on their own, and are counted apart.
func (c Case) Progress(criteria []string, round string) Progress {
	p := Progress{Criteria: len(criteria)}
	for _, criterion := range criteria {
		register := Register(AnswerPart, criterion, round)
		answer, settled := c.Settled(register)
		switch {
		case settled && Answer(answer.Text) == Met:
			p.Met++
			p.Verified++
		case c.LacksReason(criterion, round):
			p.Open++
		case settled:
			p.Verified++
		case c.waits(register):
			p.Open++
		}
	}
	return p
}

// waits reports whether something stands in a register that does not count yet.
func (c Case) waits(register string) bool {
	for _, move := range c.Values(register) {
		if move.Value.Text != "" {
			return true
		}
	}
	return false
}

// LacksReason reports whether a criterion is said not to apply, and no note says
// why.
func (c Case) LacksReason(criterion, round string) bool {
	answer, _ := c.Settled(Register(AnswerPart, criterion, round))
	note, _ := c.Settled(Register(NotePart, criterion, round))
	return Answer(answer.Text) == NotApplicable && note.Text == ""
}
