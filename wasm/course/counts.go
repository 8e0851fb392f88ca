package course

import (
	"cmp"
	"strings"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// Settle writes what counts wherever copies differ, but for whether the document
// was deleted, which is not for the training to say.
func Settle(d *record.Document, by record.Author) (*record.Document, error) {
	if d.Deleted() {
		return d, nil
	}
	var all []writing
	for _, register := range d.Conflicts() {
		if register != record.Deletion {
			all = append(all, writing{register, counts(d, register)})
		}
	}
	return write(d, by, all...)
}

func (p Progress) counts(register string) record.Value {
	if p.Document == nil || p.Deleted() {
		return record.Value{}
	}
	return counts(p.Document, register)
}

// counts is the value that counts of a register's current ones.
func counts(d *record.Document, register string) record.Value {
	if value, settled := d.Settled(register); settled {
		return value
	}
	part, _, _ := strings.Cut(register, "/")
	better := newer
	switch {
	case part == firstPart:
		better = older
	case isDay(part):
		better = earlier
	}
	var best record.Move
	for i, move := range d.Values(register) {
		if i == 0 || better(move, best) {
			best = move
		}
	}
	return best.Value
}

func isDay(part string) bool {
	for _, day := range dayParts {
		if part == day {
			return true
		}
	}
	return false
}

func newer(a, b record.Move) bool { return compareMoves(a, b) > 0 }

// older and earlier prefer anything to nothing: what was done was done.
func older(a, b record.Move) bool {
	if a.Value.Text == "" || b.Value.Text == "" {
		return b.Value.Text == "" && a.Value.Text != ""
	}
	return compareMoves(a, b) < 0
}

func earlier(a, b record.Move) bool {
	x, y := calendar.Day(a.Value.Text), calendar.Day(b.Value.Text)
	if !x.Valid() || !y.Valid() {
		return x.Valid()
	}
	return x < y
}

func compareMoves(a, b record.Move) int {
	return cmp.Or(strings.Compare(a.Date, b.Date), cmp.Compare(a.Dot.Counter, b.Dot.Counter),
		strings.Compare(a.Dot.Replica, b.Dot.Replica), strings.Compare(a.Dot.Part, b.Dot.Part))
}
