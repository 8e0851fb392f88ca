package record

import (
	"slices"
	"sort"
)

// Kept is how many superseded moves each register keeps to be read and put back.
const Kept = 20

// with is the document in normal form with these moves, given by register and
// dot, and what it has seen. Each register keeps all its current moves and those
// superseded last. What superseded a move last was itself superseded later, or
// not at all: whatever shows that a kept move is superseded is kept too. Gone are
// moves known to be superseded though nothing here shows it.
func (d *Document) with(seen seen, moves []*Move, gone map[*Move]bool) *Document {
	next := &Document{id: d.id, kind: d.kind, guide: d.guide, seen: seen}
	next.moves = make([]*Move, 0, len(moves))
	next.current = make([]bool, 0, len(moves))
	for register := range registers(moves) {
		heirs := findHeirs(register)
		drop := excess(register, heirs, gone)
		for i, m := range register {
			if !drop[m] {
				next.moves = append(next.moves, m)
				next.current = append(next.current, heirs[i].Zero())
			}
		}
	}
	return next
}

// excess are the moves of a register that are not kept.
func excess(register []*Move, heirs []Dot, gone map[*Move]bool) map[*Move]bool {
	var old []int
	for i, m := range register {
		if !heirs[i].Zero() || gone[m] {
			old = append(old, i)
		}
	}
	if len(old) <= Kept {
		return nil
	}
	sort.SliceStable(old, func(i, j int) bool { return compareDots(heirs[old[i]], heirs[old[j]]) < 0 })
	drop := map[*Move]bool{}
	for _, i := range old[:len(old)-Kept] {
		drop[register[i]] = true
	}
	return drop
}

// registers yields the runs of moves that write the same item.
func registers(moves []*Move) func(yield func([]*Move) bool) {
	return func(yield func([]*Move) bool) {
		for len(moves) > 0 {
			n := 1
			for n < len(moves) && moves[n].Item == moves[0].Item {
				n++
			}
			if !yield(moves[:n]) {
				return
			}
			moves = moves[n:]
		}
	}
}

// findHeirs gives, for each move of one register, the last that supersedes it;
// zero for current ones.
func findHeirs(register []*Move) []Dot {
	heirs := make([]Dot, len(register))
	for i, m := range register {
		for _, dot := range m.Supersedes {
			if at := findDot(register[:i], dot); at >= 0 {
				heirs[at] = m.Dot
			}
		}
	}
	return heirs
}

// findDot is the place of a move among those of one register, in order; -1 when
// it is not there. Registers of hostile files are long, hence no plain loop.
func findDot(register []*Move, dot Dot) int {
	at, found := slices.BinarySearchFunc(register, dot, func(m *Move, dot Dot) int { return compareDots(m.Dot, dot) })
	if !found {
		return -1
	}
	return at
}

// floor tells whether a register keeps as many superseded moves as it may, and
// when the first of them was superseded. There, and only there, a copy may lack
// a move that it has seen, if it is older.
func (d *Document) floor(item string) (first Dot, full bool) {
	count := 0
	for _, heir := range findHeirs(d.register(item)) {
		if heir.Zero() {
			continue
		}
		if count++; first.Zero() || compareDots(heir, first) < 0 {
			first = heir
		}
	}
	return first, count >= Kept
}
