package record

import (
	"slices"
	"sort"
)

// check reports the first fault of a document that was read: every rule that
// write, Follow and Merge keep by themselves. Each move is valid alone.
func (d *Document) check() error {
	lacked := gaps{of: d}
	for register := range registers(d.moves) {
		for _, m := range register {
			if err := d.checkMove(m, register, &lacked); err != nil {
				return err
			}
		}
	}
	return d.checkDots()
}

func (d *Document) checkMove(m *Move, register []*Move, lacked *gaps) error {
	if !d.seen.has(m.Dot) {
		return d.corrupt(m.Dot, "not among those seen")
	}
	for _, dot := range slices.Concat(m.Supersedes, []Dot{m.Undoes, m.Restores}) {
		if !dot.Zero() && (compareDots(dot, m.Dot) >= 0 || !d.seen.has(dot)) {
			return d.corrupt(m.Dot, "names a later or unknown move")
		}
	}
	for _, dot := range m.Supersedes {
		if findDot(register, dot) < 0 && !lacked.explains(m.Item, dot) {
			return d.corrupt(m.Dot, "supersedes a move that is lost")
		}
	}
	return nil
}

// checkDots looks for one dot in two registers; with does it within each.
func (d *Document) checkDots() error {
	all := dots(d.moves)
	sort.Slice(all, func(i, j int) bool { return compareDots(all[i], all[j]) < 0 })
	for i := 1; i < len(all); i++ {
		if all[i] == all[i-1] {
			return d.corrupt(all[i], "written twice")
		}
	}
	return nil
}
