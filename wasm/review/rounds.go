package review

import (
	"strconv"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// FirstRound is the name of the first round of verification, which every moment
// has.
const FirstRound = "r1"

// The first segments of the registers of a round after the first.
const (
	roundPart = "ronda"
	whyPart   = "motivo"
)

// RoundRegister holds the day on which a round was opened.
func RoundRegister(moment, round string) string { return roundPart + "/" + moment + "/" + round }

// WhyRegister holds why it was.
func WhyRegister(moment, round string) string { return whyPart + "/" + moment + "/" + round }

// Rounds are the rounds of a moment, in order. Names may leave a number out,
// where a round was undone: pages count places, not names.
func (c Case) Rounds(moment string) []string {
	rounds := []string{FirstRound}
	for _, n := range c.numbers(RoundRegister(moment, "r")) {
		round := roundName(n)
		if n > 1 && len(c.held(RoundRegister(moment, round))) > 0 {
			rounds = append(rounds, round)
		}
	}
	return rounds
}

// Round is the newest round of a moment.
func (c Case) Round(moment string) string {
	rounds := c.Rounds(moment)
	return rounds[len(rounds)-1]
}

// Opened is the day on which a round was opened, the first where copies differ;
// none for the first round.
func (c Case) Opened(moment, round string) calendar.Day {
	var first calendar.Day
	for _, move := range c.held(RoundRegister(moment, round)) {
		if day, ok := calendar.Parse(move.Value.Text); ok && (first == "" || day < first) {
			first = day
		}
	}
	return first
}

// Why is why a round was opened.
func (c Case) Why(moment, round string) string { return c.text(WhyRegister(moment, round)) }

// OpenRound opens another round of a moment: its answers begin anew and those of
// the earlier rounds stay as they are. It takes a number that no round of the
// moment ever had, so that the answers of an undone one do not come back as new.
func OpenRound(c Case, by record.Author, moment string, on calendar.Day, why string) (*record.Document, error) {
	if !on.Valid() {
		return nil, ErrDay
	}
	next := 2
	if used := c.numbers(RoundRegister(moment, "r")); len(used) > 0 {
		next = max(next, used[len(used)-1]+1)
	}
	if next > maxNumber {
		return nil, record.ErrFull
	}
	round := roundName(next)
	return c.write(by,
		writing{WhyRegister(moment, round), value(record.Text, why)},
		writing{RoundRegister(moment, round), dayValue(on)})
}

func roundName(n int) string { return "r" + strconv.Itoa(n) }
