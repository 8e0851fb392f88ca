package record

import (
	"slices"
	"sort"
)

// Undo takes back the replica's last change that still stands, by one more move;
// by several where it had resolved a conflict, which is open again. A change
// that others have replaced is passed over. ErrNothing says that none is left.
func (d *Document) Undo(by Author) (*Document, error) {
	done, _ := d.changes(by.Replica)
	for _, m := range slices.Backward(done) {
		standing := d.standing(m.Item, m.Dot)
		before, whole := d.replaced(m)
		if len(standing) == 0 || !whole {
			continue
		}
		if d.Deleted() && m.Item != Deletion {
			return nil, ErrDeleted
		}
		return d.write(by, takeBack(m, dots(standing), before)...)
	}
	return nil, ErrNothing
}

// takeBack gives a register again what stood before a change.
func takeBack(m *Move, standing []Dot, before []*Move) []Move {
	if len(before) == 0 {
		return []Move{{Item: m.Item, Supersedes: standing, Undoes: m.Dot}}
	}
	var moves []Move
	for _, b := range before {
		moves = append(moves, Move{
			Item: m.Item, Value: b.Value, Inherited: b.Inherited,
			Supersedes: standing, Undoes: m.Dot, Restores: b.origin(),
		})
	}
	return moves
}

// Redo makes again the replica's last change undone, if the replica has changed
// nothing since and what the undo put back still stands.
func (d *Document) Redo(by Author) (*Document, error) {
	_, undone := d.changes(by.Replica)
	if len(undone) == 0 {
		return nil, ErrNothing
	}
	m := undone[len(undone)-1]
	standing := d.beneath(m)
	switch {
	case len(standing) == 0:
		return nil, ErrNothing
	case d.Deleted() && m.Item != Deletion:
		return nil, ErrDeleted
	}
	return d.write(by, Move{Item: m.Item, Value: m.Value, Supersedes: dots(standing), Restores: m.Dot})
}

// changes are what a replica did and not undid, and what it can redo, both in
// the order in which one takes from the end.
func (d *Document) changes(replica string) (done, undone []*Move) {
	for _, m := range d.by(replica) {
		switch {
		case m.plain() && m.Inherited: // Follow's copy, or a state that Revert put back
		case m.plain():
			done, undone = append(done, m), nil
		case !m.Undoes.Zero():
			done, undone = shift(done, undone, m.Undoes)
		default:
			undone, done = shift(undone, done, m.Restores)
		}
	}
	return done, undone
}

// shift takes a change from one list to the end of the other. It may be gone: an
// undo can be of several moves, and old changes are not kept.
func shift(from, to []*Move, dot Dot) (rest, more []*Move) {
	at := slices.IndexFunc(from, func(m *Move) bool { return m.Dot == dot })
	if at < 0 {
		return from, to
	}
	m := from[at]
	return slices.Delete(from, at, at+1), append(to, m)
}

// by is what a replica wrote, in order.
func (d *Document) by(replica string) []*Move {
	var moves []*Move
	for _, m := range d.moves {
		if m.Dot.Replica == replica {
			moves = append(moves, m)
		}
	}
	sort.Slice(moves, func(i, j int) bool { return compareDots(moves[i].Dot, moves[j].Dot) < 0 })
	return moves
}

// standing are a register's current moves that stand for a change.
func (d *Document) standing(item string, origin Dot) []*Move {
	return slices.DeleteFunc(d.values(item), func(m *Move) bool { return m.origin() != origin })
}

// replaced are the moves that a change superseded, and whether all are kept.
func (d *Document) replaced(m *Move) (before []*Move, whole bool) {
	register := d.register(m.Item)
	for _, dot := range m.Supersedes {
		if at := findDot(register, dot); at >= 0 {
			before = append(before, register[at])
		}
	}
	return before, len(before) == len(m.Supersedes)
}

// beneath are the current moves that stand for what a change superseded.
func (d *Document) beneath(m *Move) []*Move {
	before, _ := d.replaced(m)
	if len(m.Supersedes) == 0 {
		return d.standing(m.Item, Dot{})
	}
	var found []*Move
	for _, now := range d.values(m.Item) {
		if slices.ContainsFunc(before, func(b *Move) bool { return b.origin() == now.origin() }) {
			found = append(found, now)
		}
	}
	return found
}
