package record

import "slices"

// Relation says what happened to an item between two versions of the guide, in
// the guide's words.
type Relation string

// The relations by which an item succeeds another.
const (
	Renames Relation = "renombra" // same meaning under a new id
	Splits  Relation = "divide"   // one of several parts of the old item
	Joins   Relation = "une"      // takes in the old item together with others
	Moves   Relation = "mueve"    // same meaning in another place of the tree
)

// Successor is an item that takes the place of another.
type Successor struct {
	ID       string
	Relation Relation
}

// Mapping is the step from one version of the guide to the next: the successors
// of each item that the next one holds no longer, none if it is retired. Each
// pair of consecutive versions has one mapping, the same for all copies and for
// ever.
type Mapping struct {
	From, To string
	Items    map[string][]Successor
}

// inherits reports whether an answer still has to be confirmed for the
// successor: the question is not the one that was answered.
func (s Successor) inherits() bool { return s.Relation == Splits || s.Relation == Joins }

// valid reports whether the mapping is one step: a successor is not itself
// replaced, named twice, or of an unknown relation.
func (m Mapping) valid() bool {
	for id, heirs := range m.Items {
		if !IsID(id) {
			return false
		}
		for i, heir := range heirs {
			_, replaced := m.Items[heir.ID]
			known := heir.inherits() || heir.Relation == Renames || heir.Relation == Moves
			twice := slices.ContainsFunc(heirs[:i], func(h Successor) bool { return h.ID == heir.ID })
			if !IsID(heir.ID) || replaced || !known || twice {
				return false
			}
		}
	}
	return validGuide(m.From) && validGuide(m.To) && m.From != m.To
}

// Follow takes a document from one version of the guide to the next. What was
// written of a renamed or moved item is of its successor. A split item's moves
// go to every part, a joined one's to the whole, as inherited; joined items with
// different answers are in conflict. What was written of a retired item is kept
// apart (Retired). A document that has followed already stays as it is.
func Follow(d *Document, m Mapping) (*Document, error) {
	switch {
	case d.guide == m.To:
		return d, nil
	case !m.valid():
		return nil, ErrMapping
	case d.guide != m.From:
		return nil, &GuideError{Found: d.guide, Wanted: m.From}
	}
	moves := make([]*Move, 0, len(d.moves))
	for _, old := range d.moves {
		moves = append(moves, m.follow(old)...)
	}
	sortMoves(moves)
	next := d.with(d.seen, moves, nil)
	next.guide = m.To
	return next, nil
}

// follow is what one move becomes: it looks at nothing else, so that following
// commutes with merging.
func (m Mapping) follow(old *Move) []*Move {
	move := m.followValue(old)
	before, id, after := splitKey(move.Item)
	heirs, replaced := m.Items[id]
	switch {
	case id == "" || !replaced:
		return []*Move{move}
	case len(heirs) == 0:
		apart := *move
		apart.Item = retired + move.Item
		return []*Move{&apart}
	}
	var moves []*Move
	for _, heir := range heirs {
		moves = append(moves, move.to(before+heir.ID+after, heir, len(heirs) > 1))
	}
	return moves
}

// to is the move as its item's successor has it. Where there are several, each
// has a copy under a dot of its own, so that they stay apart even if a later
// version joins them again.
func (m *Move) to(item string, heir Successor, several bool) *Move {
	next := *m
	next.Item = item
	next.Inherited = m.Inherited || heir.inherits() || several
	if several {
		next.Dot, next.Undoes, next.Restores = m.Dot.within(heir.ID), m.Undoes.within(heir.ID), m.Restores.within(heir.ID)
		next.Supersedes = dotsWithin(m.Supersedes, heir.ID)
	}
	return &next
}

// followValue keeps a value that names an item up to date. Where the guide gives
// no single successor of the same meaning, it has to be confirmed.
func (m Mapping) followValue(old *Move) *Move {
	heirs, replaced := m.Items[old.Value.Text]
	if old.Value.Kind != Item || !replaced {
		return old
	}
	next := *old
	if len(heirs) == 1 {
		next.Value.Text = heirs[0].ID
	}
	next.Inherited = old.Inherited || len(heirs) != 1 || heirs[0].inherits()
	return &next
}
