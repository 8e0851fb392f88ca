package record

// Merge is all that either copy knows. A move that one copy lacks though it has
// seen it was superseded there long ago, and is not current again.
func Merge(a, b *Document) (*Document, error) {
	switch {
	case a == b:
		return a, nil
	case a.id != b.id:
		return nil, ErrOther
	case a.kind != b.kind:
		return nil, &CorruptError{Document: a.id, Reason: "two kinds of document under one id"}
	case a.guide != b.guide:
		return nil, &GuideError{Found: b.guide, Wanted: a.guide}
	}
	moves, gone, err := mergeMoves(a, b)
	if err != nil {
		return nil, err
	}
	return a.with(a.seen.merge(b.seen), moves, gone), nil
}

// mergeMoves walks both copies at once, by register and dot. Gone are the moves
// that one copy let go of; the other may still know what superseded them later.
func mergeMoves(a, b *Document) (all []*Move, gone map[*Move]bool, err error) {
	all = make([]*Move, 0, max(len(a.moves), len(b.moves)))
	lackedByA, lackedByB := gaps{of: a}, gaps{of: b}
	for i, j := 0, 0; i < len(a.moves) || j < len(b.moves); {
		var m *Move
		var let bool
		switch order := compareAt(a.moves, i, b.moves, j); {
		case order < 0:
			m, i = a.moves[i], i+1
			let, err = lackedByB.let(m)
		case order > 0:
			m, j = b.moves[j], j+1
			let, err = lackedByA.let(m)
		default:
			m, err = same(a, a.moves[i], b.moves[j])
			i, j = i+1, j+1
		}
		if let && gone == nil {
			gone = map[*Move]bool{}
		}
		if let {
			gone[m] = true
		}
		if err != nil {
			return nil, nil, err
		}
		all = append(all, m)
	}
	return all, gone, nil
}

func same(d *Document, a, b *Move) (*Move, error) {
	if !a.equal(b) {
		return nil, d.corrupt(a.Dot, "written twice, differently")
	}
	return a, nil
}

// gaps tells what to do with moves that a copy lacks, given in order. It looks at
// each register's floor once.
type gaps struct {
	of    *Document
	item  string
	floor Dot
	full  bool
}

// let reports whether the copy let go of a move that it lacks; if not, the move
// is news to it.
func (g *gaps) let(m *Move) (bool, error) {
	if !g.of.seen.has(m.Dot) {
		return false, nil
	}
	if !g.explains(m.Item, m.Dot) {
		return false, g.of.corrupt(m.Dot, "seen by a copy that has neither it nor what replaced it")
	}
	return true, nil
}

// explains reports whether the copy may lack a move that it has seen.
func (g *gaps) explains(item string, dot Dot) bool {
	if g.item != item {
		g.item = item
		g.floor, g.full = g.of.floor(item)
	}
	return g.full && compareDots(dot, g.floor) < 0
}

// compareAt compares two places of which at most one is past the end.
func compareAt(a []*Move, i int, b []*Move, j int) int {
	switch {
	case i == len(a):
		return 1
	case j == len(b):
		return -1
	}
	return compareMoves(a[i], b[j])
}

func (d *Document) corrupt(dot Dot, reason string) error {
	return &CorruptError{Document: d.id, Dot: dot, Reason: reason}
}
