package vault

// Choose takes the journal's copy of the header and the mirror's, "" where there
// is none, and returns the valid one with the higher serial; on a tie the
// journal's, whose writes come first. mend says that the copies differ and the
// chosen one should be written to both.
//
// An unsealed header is not chosen where the other copy is damaged and long
// enough to have held a key: mending would overwrite the last trace of it. A
// sealed one may be: all headers of a vault wrap the same data key.
//
// "" is for a place that answered and holds none. After one that did not answer,
// nothing may be mended and no new vault begun: the only key may stand there.
//
// While the journal still carries the note of a wipe, the mirror may show what
// was there before: the caller then gives "" for it.
func Choose(journal, mirror string) (h Header, mend bool, err error) {
	if journal == "" && mirror == "" {
		return h, false, ErrNone
	}
	a, errA := DecodeHeader(journal)
	b, errB := DecodeHeader(mirror)
	mend = journal != mirror
	switch {
	case errA == ErrNewer || errB == ErrNewer:
		return h, false, ErrNewer
	case errA != nil && errB != nil:
		return h, false, ErrDamaged
	case errA != nil:
		return keep(b, journal)
	case errB != nil:
		return keep(a, mirror)
	case b.Serial > a.Serial:
		return b, mend, nil
	}
	return a, mend, nil
}

// keep takes the one readable copy, unless the other may have held a key that
// this one lacks.
func keep(h Header, damaged string) (Header, bool, error) {
	if !h.Sealed && len(damaged) > maxOpen {
		return Header{}, false, ErrDamaged
	}
	return h, true, nil
}
