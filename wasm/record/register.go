package record

import (
	"slices"
	"strings"
)

// span is where a register's moves stand in the document's.
func (d *Document) span(item string) (from, to int) {
	from, _ = slices.BinarySearchFunc(d.moves, item, func(m *Move, item string) int {
		return strings.Compare(m.Item, item)
	})
	length, _ := slices.BinarySearchFunc(d.moves[from:], item, func(m *Move, item string) int {
		if m.Item == item {
			return -1
		}
		return 1
	})
	return from, from + length
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
	moves := d.values(item)
	if len(moves) == 0 || conflict(moves) || moves[0].Value.Kind == Empty {
		return Value{}, false
	}
	direct := slices.ContainsFunc(moves, func(m *Move) bool { return !m.Inherited })
	return moves[0].Value, direct
}

// conflict reports whether current moves give different values.
func conflict(moves []*Move) bool {
	return slices.ContainsFunc(moves, func(m *Move) bool { return m.Value != moves[0].Value })
}

// Items are the registers that tools use, in order: those that hold or held a
// value, the ones about the document and the retired aside.
func (d *Document) Items() []string { return d.items(writable) }

// Retired are the registers of items that the guide holds no longer. They can be
// read, not written.
func (d *Document) Retired() []string {
	return d.items(func(item string) bool { return strings.HasPrefix(item, retired) })
}

// Conflicts are the registers whose current values differ, in order, the retired
// aside.
func (d *Document) Conflicts() []string {
	return d.items(func(item string) bool {
		return !strings.HasPrefix(item, retired) && conflict(d.values(item))
	})
}

func (d *Document) items(keep func(item string) bool) []string {
	var found []string
	for register := range registers(d.moves) {
		if item := register[0].Item; keep(item) {
			found = append(found, item)
		}
	}
	return found
}
