package record

import "slices"

// Set writes a value, Value{} to empty the register. It supersedes all that is
// current, so it also resolves a conflict and confirms an inherited answer.
// Writing what already counts changes nothing.
func (d *Document) Set(by Author, item string, value Value) (*Document, error) {
	switch {
	case !writable(item):
		return nil, ErrItem
	case d.Deleted():
		return nil, ErrDeleted
	}
	return d.set(by, item, value)
}

func (d *Document) set(by Author, item string, value Value) (*Document, error) {
	if !value.valid() {
		return nil, ErrValue
	}
	now := d.values(item)
	if len(now) == 0 && value.Kind == Empty || len(now) == 1 && now[0].says() == (answer{value, false}) {
		return d, nil
	}
	return d.write(by, Move{Item: item, Value: value, Supersedes: dots(now)})
}

// Choose resolves a conflict with one of the current moves, or confirms an
// inherited answer.
func (d *Document) Choose(by Author, item string, dot Dot) (*Document, error) {
	now := d.values(item)
	at := findDot(now, dot)
	if at < 0 {
		return nil, ErrChoice
	}
	if item == Deletion {
		return d.set(by, item, now[at].Value)
	}
	return d.Set(by, item, now[at].Value)
}

// deleted is what the register Deletion holds; restored documents have it empty.
var deleted = Value{Choice, "si"}

// Deleted reports whether the document was deleted and nobody restored it: as
// long as copies disagree, it was not. It keeps its moves.
func (d *Document) Deleted() bool {
	now := d.values(Deletion)
	return len(now) > 0 && now[0].Value == deleted && !conflict(now)
}

// Delete marks the document as deleted: only Restore, Undo and merges change it
// from then on.
func (d *Document) Delete(by Author) (*Document, error) { return d.set(by, Deletion, deleted) }

// Restore takes the deletion back.
func (d *Document) Restore(by Author) (*Document, error) { return d.set(by, Deletion, Value{}) }

// write adds moves, which lack what only now is known: dot, date and guide.
func (d *Document) write(by Author, moves ...Move) (*Document, error) {
	if !validReplica(by.Replica) || !validDate(by.Date) {
		return nil, ErrAuthor
	}
	counter := d.seen.highest()
	all := slices.Grow(slices.Clone(d.moves), len(moves))
	for _, m := range moves {
		if counter++; counter > maxCounter {
			return nil, ErrFull
		}
		m.Dot, m.Date, m.Guide = Dot{Replica: by.Replica, Counter: counter}, by.Date, d.guide
		at, _ := slices.BinarySearchFunc(all, &m, compareMoves)
		all = slices.Insert(all, at, &m)
	}
	return d.with(d.seen.with(Dot{Replica: by.Replica, Counter: counter}), all, nil), nil
}

func dots(moves []*Move) []Dot {
	var all []Dot
	for _, m := range moves {
		all = append(all, m.Dot)
	}
	return all
}
