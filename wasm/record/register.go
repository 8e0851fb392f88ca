package record

import (
	"slices"
	"sort"
	"strings"
)

// span is where a register's moves stand in the document's.
func (d *Document) span(item string) (from, to int) {
	from = sort.Search(len(d.moves), func(i int) bool { return d.moves[i].Item >= item })
	for to = from; to < len(d.moves) && d.moves[to].Item == item; to++ {
	}
	return from, to
}

// register is a register's moves, in order.
func (d *Document) register(item string) []*Move {
	from, to := d.span(item)
	return d.moves[from:to]
}

// values are a register's current moves, in order.
func (d *Document) values(item string) []*Move {
	var found []*Move
	from, to := d.span(item)
	for i := from; i < to; i++ {
		if d.current[i] {
			found = append(found, d.moves[i])
		}
	}
	return found
}

// Values are a register's current moves, in an order that is the same in every
// copy; none if it was never written.
func (d *Document) Values(item string) []Move { return copies(d.values(item)) }

func copies(moves []*Move) []Move {
	all := make([]Move, len(moves))
	for i, m := range moves {
		all[i] = *m
		all[i].Supersedes = slices.Clone(m.Supersedes)
	}
	return all
}

// Settled is the value that counts: not empty, the same in all current moves,
// and given to this very item by at least one of them.
func (d *Document) Settled(item string) (Value, bool) {
	from, to := d.span(item)
	var first *Move
	direct := false
	for i := from; i < to; i++ {
		switch m := d.moves[i]; {
		case !d.current[i]:
			continue
		case first == nil:
			first = m
		case m.Value != first.Value:
			return Value{}, false
		}
		direct = direct || !d.moves[i].Inherited
	}
	if first == nil || first.Value.Kind == Empty {
		return Value{}, false
	}
	return first.Value, direct
}

// conflict reports whether current moves give different values.
func conflict(moves []*Move) bool {
	return slices.ContainsFunc(moves, func(m *Move) bool { return m.Value != moves[0].Value })
}

// Items are the registers that tools use, in order: those that hold or held a
// value, the ones about the document and the retired aside.
func (d *Document) Items() []string { return d.items(inUse) }

// Retired are the registers of items that the guide holds no longer. They can be
// read, not written.
func (d *Document) Retired() []string {
	return d.items(func(item string) bool { return strings.HasPrefix(item, retired) })
}

// Conflicts are the registers whose current values differ, in order, the retired
// aside.
func (d *Document) Conflicts() []string {
	return d.items(func(item string) bool { return !strings.HasPrefix(item, retired) && d.disputed(item) })
}

// disputed reports whether a register's current values differ.
func (d *Document) disputed(item string) bool {
	from, to := d.span(item)
	first := -1
	for i := from; i < to; i++ {
		switch {
		case !d.current[i]:
		case first < 0:
			first = i
		case d.moves[i].Value != d.moves[first].Value:
			return true
		}
	}
	return false
}

func (d *Document) items(keep func(item string) bool) []string {
	found := make([]string, 0, len(d.moves))
	for register := range registers(d.moves) {
		if item := register[0].Item; keep(item) {
			found = append(found, item)
		}
	}
	return found
}
