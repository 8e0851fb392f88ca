package course

import (
	"strings"

	"acompana/wasm/record"
)

// Join adds to a progress what was done while it was out of reach, which stands also
// where the progress was emptied since. A side of the measure that had been ended
// keeps its answers.
func Join(kept, held *record.Document, by record.Author) (*record.Document, error) {
	d, err := record.Merge(kept, held)
	if err != nil {
		return nil, err
	}
	before := Progress{kept}
	var all []writing
	for _, register := range held.Items() {
		value := counts(kept, register)
		switch {
		case before.locked(register):
		case value.Text == "":
			value = counts(held, register)
		default: // what counts of both
			continue
		}
		if value != counts(d, register) {
			all = append(all, writing{register, value})
		}
	}
	return write(d, by, all...)
}

// locked reports whether a register is an answer of a side that was ended.
func (p Progress) locked(register string) bool {
	part, _, _ := strings.Cut(register, "/")
	return Use(part).known() && p.MeasureEnded(Use(part)) != ""
}
