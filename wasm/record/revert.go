package record

// Revert undoes a join: before and after are the document as it was on either
// side of it, before nil if it was new. What the join changed goes back to what
// it was, by moves, and the replica's history holds both. A register that
// someone wrote since stays as it is and is named in left. A new document is
// deleted, unless someone wrote in it: then it is left whole.
func Revert(by Author, now, before, after *Document) (reverted *Document, left []string, err error) {
	if now.id != after.id || before != nil && before.id != now.id {
		return nil, nil, ErrOther
	}
	if now.guide != after.guide || before != nil && before.guide != now.guide {
		return nil, nil, &GuideError{Found: now.guide, Wanted: after.guide}
	}
	if before == nil {
		return revertNew(by, now, after)
	}
	var moves []Move
	for _, item := range changed(before, after) {
		if !sameMoves(now.values(item), after.values(item)) {
			left = append(left, item)
			continue
		}
		moves = append(moves, putBack(item, dots(now.values(item)), before.values(item))...)
	}
	if len(moves) == 0 {
		return now, left, nil
	}
	reverted, err = now.write(by, moves...)
	return reverted, left, err
}

func revertNew(by Author, now, after *Document) (*Document, []string, error) {
	if left := changed(after, now); len(left) > 0 {
		return now, left, nil
	}
	reverted, err := now.Delete(by)
	return reverted, nil, err
}

// sameMoves compares dots: someone who wrote the same value again wrote it.
func sameMoves(a, b []*Move) bool { return equalMoves(a, b) }

// putBack gives a register the answers of earlier moves again, as changes.
func putBack(item string, standing []Dot, before []*Move) []Move {
	if len(before) == 0 {
		return []Move{{Item: item, Supersedes: standing}}
	}
	var moves []Move
	for _, b := range before {
		moves = append(moves, Move{Item: item, Value: b.Value, Inherited: b.Inherited, Supersedes: standing})
	}
	return moves
}
