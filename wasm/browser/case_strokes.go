//go:build js && wasm

package main

import "acompana/wasm/record"

// strokes are the changes of this page that people see as one though they are
// several moves, each by its moves' names: one undo takes back all of it. Those
// of earlier pages are not undone, so nothing of this is kept.
type strokes [][]record.Dot

// strokeBook are the strokes of all documents that this page changed: who leaves a
// case and comes back undoes as before.
type strokeBook map[string]strokes

// note notes what a change has made of a document.
func (b strokeBook) note(before, after *record.Document) {
	strokes := b[after.ID()]
	strokes.add(before, after)
	b[after.ID()] = strokes
}

// add notes what a change has made of the one document of these strokes.
func (s *strokes) add(before, after *record.Document) {
	top := uint64(0)
	if old := before.History(); len(old) > 0 {
		top = old[0].Dot.Counter
	}
	var stroke []record.Dot
	for _, change := range after.History() {
		if change.Dot.Counter > top {
			stroke = append(stroke, change.Dot)
		}
	}
	if len(stroke) > 1 {
		*s = append(*s, stroke)
	}
}

// revise undoes or redoes a move, and all the others of its stroke.
func (s strokes) revise(d *record.Document, change func(*record.Document) (*record.Document, error)) (*record.Document, error) {
	next, err := change(d)
	if err != nil {
		return nil, err
	}
	stroke := s.with(revised(next))
	for {
		more, err := change(next)
		if err != nil || !holds(stroke, revised(more)) {
			return next, nil
		}
		next = more
	}
}

// revised is the move that the last undo or redo was about.
func revised(d *record.Document) record.Dot {
	last := d.History()[0]
	if last.Undoes.Zero() {
		return last.Restores
	}
	return last.Undoes
}

// with is the stroke that a move belongs to, if it does to one.
func (s strokes) with(dot record.Dot) []record.Dot {
	for _, stroke := range s {
		if holds(stroke, dot) {
			return stroke
		}
	}
	return nil
}

func holds(stroke []record.Dot, dot record.Dot) bool {
	for _, one := range stroke {
		if one == dot {
			return true
		}
	}
	return false
}
