package store

import (
	"strconv"
	"strings"
)

// Every key of the mirror begins so: an origin may be shared with strangers.
const Prefix = "acompana:"

const (
	recordKeys = Prefix + "r:" // r:<id>, a copy of what the journal holds
	draftKeys  = Prefix + "d:" // d:<id>:<tab>, written by that tab alone
	heldKeys   = Prefix + "q:" // q:<mark>, unreadable bytes, verbatim
)

func recordKey(id string) string     { return recordKeys + id }
func draftKey(id, tab string) string { return draftKeys + id + ":" + tab }

func heldKey(raw string) string {
	return heldKeys + strconv.FormatUint(markOf([]byte(raw)).hash, 16)
}

// cutDraftKey takes a draft's key apart.
func cutDraftKey(key string) (id, tab string, ok bool) {
	rest, ok := strings.CutPrefix(key, draftKeys)
	if !ok {
		return "", "", false
	}
	id, tab, ok = strings.Cut(rest, ":")
	return id, tab, ok && ValidID(id) && ValidID(tab)
}

// keyID is the record that a copy or a draft in the mirror belongs to.
func keyID(key string) (id string, ok bool) {
	if id, ok = strings.CutPrefix(key, recordKeys); ok {
		return id, true
	}
	id, _, ok = cutDraftKey(key)
	return id, ok
}

// mark tells one value of a key from another without keeping it; zero stands
// for no value.
type mark struct {
	size int
	hash uint64
}

// markOf is FNV-1a. It is not the checksum in the envelope, so that a damaged
// value differs from the sound one.
func markOf(raw []byte) mark {
	if raw == nil {
		return mark{}
	}
	m := mark{size: len(raw), hash: 14695981039346656037}
	for _, b := range raw {
		m.hash = (m.hash ^ uint64(b)) * 1099511628211
	}
	return m
}
