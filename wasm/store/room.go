package store

// Room says how much more fits.
type Room uint8

const (
	Enough Room = iota
	Low         // 60 % is taken: say so, offer export
	NoRoom      // 80 %: no new records; those that exist may still grow
)

// mirrorUnits is what localStorage holds, keys and values, in UTF-16 units.
const mirrorUnits = 5 << 20

// SetEstimate takes what navigator.storage.estimate answered.
func (s *Store) SetEstimate(used, quota int64) {
	if quota > 0 {
		s.estimate = float64(used) / float64(quota)
		s.report()
	}
}

// room goes by the fuller of both; what other tabs wrote to the mirror since
// this one was opened is counted only as far as it was heard of.
func (s *Store) room() Room {
	units := 0
	for _, n := range s.sizes {
		units += n
	}
	part := float64(units) / mirrorUnits
	if s.estimate > part {
		part = s.estimate
	}
	switch {
	case part >= 0.8:
		return NoRoom
	case part >= 0.6:
		return Low
	}
	return Enough
}

// units is a text's length in UTF-16, by which browsers count.
func units(text string) int {
	n := 0
	for _, c := range text {
		n++
		if c > 0xFFFF {
			n++
		}
	}
	return n
}
