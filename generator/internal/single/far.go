package single

import (
	"encoding/binary"
	"slices"
)

// Compression as browsers have it finds what is repeated within 32 KB. Pages
// repeat their frame, their styles and each other's words much farther apart: so
// what came long before is taken out first, and named by where it stands.
//
// A folded text is
//
//	the number of its copies, and for each: how many new bytes come before it,
//	how long it is, and how far back from its own beginning it is to be found
//	the new bytes, one after another
//
// with the numbers as uvarints. fold in static/single.js undoes it.
const (
	shortest = 32 // bytes of the shortest copy
	window   = shortest / 2
	step     = 4        // every so many bytes of what came before can be found
	nearest  = 24 << 10 // what is closer is left to the compression that follows
)

// fold takes out what a text repeats.
func fold(text []byte) []byte {
	var copies, fresh []byte
	seen := map[uint64]int{}
	count, from, noted := 0, 0, 0
	for at := 0; at+window <= len(text); {
		for ; noted <= at-nearest; noted += step {
			seen[window64(text[noted:])] = noted
		}
		start, length, back := extend(text, from, at, seen)
		if length < shortest {
			at++
			continue
		}
		copies = binary.AppendUvarint(copies, uint64(start-from))
		copies = binary.AppendUvarint(copies, uint64(length))
		copies = binary.AppendUvarint(copies, uint64(back))
		fresh = append(fresh, text[from:start]...)
		count++
		at, from = start+length, start+length
	}
	fresh = append(fresh, text[from:]...)
	return slices.Concat(binary.AppendUvarint(nil, uint64(count)), copies, fresh)
}

// window64 stands for the bytes that begin a text.
func window64(text []byte) uint64 {
	return binary.LittleEndian.Uint64(text)*0x9E3779B97F4A7C15 ^ binary.LittleEndian.Uint64(text[8:])
}

// extend is the copy that could be made around a place, no earlier than from: its
// beginning, its length, and how far back it is found.
func extend(text []byte, from, at int, seen map[uint64]int) (start, length, back int) {
	earlier, found := seen[window64(text[at:])]
	if !found {
		return at, 0, 0
	}
	end := at
	for end < len(text) && text[end] == text[earlier+end-at] {
		end++
	}
	back, start = at-earlier, at
	for start > from && start > back && text[start-1] == text[start-1-back] {
		start--
	}
	return start, end - start, back
}
