package record

import (
	"cmp"
	"slices"
	"strings"
)

// seen is what a copy knows of: the highest counter of each replica, ordered by
// replica. Copies travel whole, so to have seen a move is to have seen all
// earlier ones of its replica. Parts are left out.
type seen []Dot

func byReplica(d Dot, replica string) int { return strings.Compare(d.Replica, replica) }

// has reports whether the copy saw a move, though it may keep it no longer.
func (s seen) has(d Dot) bool {
	i, found := slices.BinarySearchFunc(s, d.Replica, byReplica)
	return found && d.Counter <= s[i].Counter
}

// Knows reports whether the document has seen any move of a replica. It stays so
// when the moves themselves are no longer kept.
func (d *Document) Knows(replica string) bool {
	_, found := slices.BinarySearchFunc(d.seen, replica, byReplica)
	return found
}

// highest is the greatest counter of all.
func (s seen) highest() uint64 {
	var n uint64
	for _, d := range s {
		n = max(n, d.Counter)
	}
	return n
}

// with is s and one dot more.
func (s seen) with(d Dot) seen { return s.merge(seen{{Replica: d.Replica, Counter: d.Counter}}) }

// merge is what either copy has seen.
func (s seen) merge(other seen) seen {
	all := make(seen, 0, len(s)+len(other))
	for len(s) > 0 && len(other) > 0 {
		switch order := cmp.Compare(s[0].Replica, other[0].Replica); {
		case order < 0:
			all, s = append(all, s[0]), s[1:]
		case order > 0:
			all, other = append(all, other[0]), other[1:]
		default:
			top := s[0]
			top.Counter = max(top.Counter, other[0].Counter)
			all, s, other = append(all, top), s[1:], other[1:]
		}
	}
	return append(append(all, s...), other...)
}
