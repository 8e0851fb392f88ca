package review

import (
	"errors"

	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// What a change refuses, apart from what package record does; the document given
// stays as it was.
var (
	ErrDay      = errors.New("review: not a day that exists, or not after the other")
	ErrNothing  = errors.New("review: no settled answer to carry over")
	ErrDisputed = errors.New("review: copies differ in what is to change")
)

// writing is a register and what is to stand in it.
type writing struct {
	register string
	value    record.Value
}

// write makes all changes or none. What matters most comes last: the first undo
// takes it back.
func (c Case) write(by record.Author, all ...writing) (*record.Document, error) {
	d := c.Document
	for _, one := range all {
		var err error
		if d, err = d.Set(by, one.register, one.value); err != nil {
			return nil, err
		}
	}
	return d, nil
}

func dayValue(day calendar.Day) record.Value { return value(record.Day, string(day)) }
