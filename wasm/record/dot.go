package record

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// Dot names a move for ever.
type Dot struct {
	Replica string
	Counter uint64
	// Part tells the copies of one move that Follow left in each part of a split
	// item: the ids of the parts, joined by «+», which sorts before all that an
	// id has. Empty for all other moves.
	Part string
}

// maxCounter keeps counters exact in any reader of JSON, with room to go on.
const maxCounter = 1 << 50

// Zero reports whether the dot names nothing.
func (d Dot) Zero() bool { return d == Dot{} }

// String is the dot as files have it: «k3f9.5», «k3f9.5+h1-plan-causas».
func (d Dot) String() string { return string(d.append(nil)) }

func (d Dot) append(b []byte) []byte {
	b = append(append(b, d.Replica...), '.')
	b = strconv.AppendUint(b, d.Counter, 10)
	if d.Part != "" {
		b = append(append(b, '+'), d.Part...)
	}
	return b
}

// parseDot reads what String writes, that and nothing else.
func parseDot(s string) (Dot, bool) {
	replica, rest, _ := strings.Cut(s, ".")
	number, part, divided := strings.Cut(rest, "+")
	counter, ok := parseCount(number)
	ok = ok && validReplica(replica) && counter > 0 && counter <= maxCounter && divided == (part != "")
	if !ok || divided && !validIDs(part, "+") {
		return Dot{}, false
	}
	return Dot{replica, counter, part}, true
}

// parseCount reads a whole number without sign or leading zeros.
func parseCount(s string) (uint64, bool) {
	n, err := strconv.ParseUint(s, 10, 64)
	return n, err == nil && (s == "0" || s[0] != '0')
}

// compareDots orders by cause and effect first: what a move supersedes comes
// before it. Moves made apart stand in an arbitrary order, the same everywhere.
func compareDots(a, b Dot) int {
	return cmp.Or(cmp.Compare(a.Counter, b.Counter), strings.Compare(a.Replica, b.Replica), strings.Compare(a.Part, b.Part))
}

// within is the dot of the copy that stands in a part of a split item.
func (d Dot) within(part string) Dot {
	switch {
	case d.Zero():
	case d.Part == "":
		d.Part = part
	default:
		d.Part += "+" + part
	}
	return d
}

func dotsWithin(dots []Dot, part string) []Dot {
	all := make([]Dot, len(dots))
	for i, d := range dots {
		all[i] = d.within(part)
	}
	return all
}

const maxReplica = 32

func validReplica(s string) bool {
	return s != "" && len(s) <= maxReplica && strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789") == "" && IsID(s)
}

// NewReplica spells random bytes as a replica's name. Two replicas must never
// have the same: the bytes come from a source fit for keys.
func NewReplica(random [10]byte) string {
	const letters = "abcdefghijklmnopqrstuvwxyz234567"
	var name []byte
	for chunk := range slices.Chunk(random[:], 5) {
		var bits uint64
		for _, b := range chunk {
			bits = bits<<8 | uint64(b)
		}
		for shift := 35; shift >= 0; shift -= 5 {
			name = append(name, letters[bits>>shift&31])
		}
	}
	return string(name)
}
