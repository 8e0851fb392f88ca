package record

import (
	"slices"
	"sort"
	"strings"
)

// Author is who makes a move, and when.
type Author struct {
	Replica string
	Date    string // UTC, «2026-11-21T23:42:08Z», or empty: shown, never compared
}

// Move is one change, for ever.
type Move struct {
	Dot        Dot
	Item       string
	Value      Value
	Supersedes []Dot  // moves of the same register, in order
	Date       string // as in Author
	Guide      string // the version of the guide under which it was made

	// Undoes is the change that this move takes back, if it does.
	Undoes Dot
	// Restores is the change whose value this move brings back: by an undo, the
	// one that stood before; by a redo, the one undone. Zero otherwise, and
	// where nothing stood before.
	Restores Dot
	// Inherited says that the answer was given to another item, which was split
	// or joined: «heredado, por confirmar». It does not count.
	Inherited bool
}

// origin is the change that the move stands for: itself, or the one that it
// restores; zero if it undoes a first change.
func (m *Move) origin() Dot {
	if !m.Restores.Zero() || !m.Undoes.Zero() {
		return m.Restores
	}
	return m.Dot
}

// plain reports whether the move is neither an undo nor a redo.
func (m *Move) plain() bool { return m.Undoes.Zero() && m.Restores.Zero() }

// says is what the move adds to its register's state.
func (m *Move) says() answer { return answer{m.Value, m.Inherited} }

// answer is a value and whether it counts.
type answer struct {
	value     Value
	inherited bool
}

func (m *Move) equal(o *Move) bool {
	return m == o || m.Dot == o.Dot && m.Item == o.Item && m.Value == o.Value &&
		m.Date == o.Date && m.Guide == o.Guide && m.Undoes == o.Undoes && m.Restores == o.Restores &&
		m.Inherited == o.Inherited && slices.Equal(m.Supersedes, o.Supersedes)
}

// compareMoves orders by register, then by dot.
func compareMoves(a, b *Move) int {
	if order := strings.Compare(a.Item, b.Item); order != 0 {
		return order
	}
	return compareDots(a.Dot, b.Dot)
}

func equalMoves(a, b []*Move) bool { return slices.EqualFunc(a, b, (*Move).equal) }

// sortMoves puts moves in the order of a document's. It stands for the generic
// sorts, of which each weighs a few kilobytes in the module.
func sortMoves(moves []*Move) {
	sort.Slice(moves, func(i, j int) bool { return compareMoves(moves[i], moves[j]) < 0 })
}
