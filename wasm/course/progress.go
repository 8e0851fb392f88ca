package course

import (
	"errors"

	"acompana/wasm/record"
)

// Kind and ID are how files call the one document of the training.
const (
	Kind = "formacion"
	ID   = "formacion"
)

// What a change refuses, apart from what package record does; the document given
// stays as it was.
var (
	ErrDay     = errors.New("course: not a day that exists")
	ErrGiven   = errors.New("course: nothing was answered")
	ErrVerdict = errors.New("course: not a verdict")
	ErrUse     = errors.New("course: not a use of the measure")
	ErrEnded   = errors.New("course: the measure was ended")
	ErrChoice  = errors.New("course: no such decision in this scene")
)

// Progress is a document read as the progress of a person. One without a document
// reads as empty, and so does a deleted one.
type Progress struct{ *record.Document }

// New is a progress without anything done, under a version of the guide.
func New(guide string) (Progress, error) {
	d, err := record.New(ID, Kind, guide)
	return Progress{d}, err
}

// Reset empties all registers, by moves that can be undone. A deleted document is
// restored first.
func Reset(d *record.Document, by record.Author) (*record.Document, error) {
	d, err := d.Restore(by)
	for _, register := range itemsOf(d, err) {
		if d, err = d.Set(by, register, record.Value{}); err != nil {
			return nil, err
		}
	}
	return d, err
}

func itemsOf(d *record.Document, err error) []string {
	if err != nil {
		return nil
	}
	return d.Items()
}
