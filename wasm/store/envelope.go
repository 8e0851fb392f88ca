package store

import (
	"bytes"
	"errors"
	"hash/crc32"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Version is one state of a record, as journal, log, mirror and drafts hold it.
type Version struct {
	Schema  int    // of Data, when it was written
	Seq     uint64 // higher is later; the only order there is
	Tab     string // who wrote it
	Wall    int64  // the writer's clock, for people; see UndoFor
	Deleted bool   // a tombstone; Data stays for undo until it is forgotten
	Sealed  bool   // Data went through a Cipher
	ID      string
	Data    []byte
}

// What Decode refuses.
var (
	ErrDamaged = errors.New("store: damaged version")
	ErrNewer   = errors.New("store: version in a newer form")
)

// The form is
//
//	1|crc32c|schema|seq|tab|wall|flags|id|data
//
// and valid UTF-8, because localStorage holds text. The checksum covers all but
// itself. Later forms keep the first two fields, so that an accident to the
// first is never taken for a newer form.
const form = "1"

const (
	maxSeq    = 1<<53 - 1 // what a number in JavaScript holds
	maxID     = 64
	sumDigits = 8
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Encode writes the version in its one form. Data must be UTF-8.
func (v Version) Encode() []byte {
	body := append([]byte(v.about()+"|"), v.Data...)
	return append([]byte(form+"|"+sum(form, body)+"|"), body...)
}

// about is the head: all that says what the data is.
func (v Version) about() string {
	return strconv.Itoa(v.Schema) + "|" + strconv.FormatUint(v.Seq, 10) + "|" + v.Tab + "|" +
		strconv.FormatInt(v.Wall, 10) + "|" + v.flags() + "|" + v.ID
}

func (v Version) flags() string {
	switch {
	case v.Deleted && v.Sealed:
		return "ds"
	case v.Deleted:
		return "d"
	case v.Sealed:
		return "s"
	}
	return "-"
}

func sum(form string, body []byte) string {
	n := crc32.Update(0, castagnoli, []byte(form+"|"))
	n = crc32.Update(n, castagnoli, body)
	digits := strconv.FormatUint(uint64(n), 16)
	return strings.Repeat("0", sumDigits-len(digits)) + digits
}

// Decode reads what Encode wrote and nothing else: what it takes encodes to the
// same bytes. Data is a part of raw.
func Decode(raw []byte) (Version, error) {
	number, rest, ok := bytes.Cut(raw, []byte("|"))
	if !ok || !isForm(number) {
		return Version{}, ErrDamaged
	}
	digits, body, ok := bytes.Cut(rest, []byte("|"))
	if !ok || string(digits) != sum(string(number), body) {
		return Version{}, ErrDamaged
	}
	if string(number) != form {
		return Version{}, ErrNewer
	}
	return decodeBody(body)
}

// isForm reports whether a form could be this one or a later one.
func isForm(number []byte) bool {
	n, ok := readInt(string(number))
	return ok && n >= 1 && n < 1000
}

// decodeBody trusts nothing: the checksum guards against accidents only.
func decodeBody(body []byte) (Version, error) {
	fields := bytes.SplitN(body, []byte("|"), 7)
	if len(fields) != 7 || !utf8.Valid(body) {
		return Version{}, ErrDamaged
	}
	schema, ok1 := readInt(string(fields[0]))
	seq, ok2 := readInt(string(fields[1]))
	wall, ok3 := readInt(string(fields[3]))
	v := Version{Schema: int(schema), Seq: uint64(seq), Tab: string(fields[2]), Wall: wall, ID: string(fields[5])}
	if len(fields[6]) > 0 {
		v.Data = fields[6]
	}
	flags := string(fields[4])
	v.Deleted, v.Sealed = strings.HasPrefix(flags, "d"), strings.HasSuffix(flags, "s")
	switch {
	case !ok1 || !ok2 || !ok3, schema < 1 || schema > 1<<20, seq < 1 || seq > maxSeq,
		!ValidID(v.Tab) || !ValidID(v.ID), flags != v.flags():
		return Version{}, ErrDamaged
	}
	return v, nil
}

// readInt reads a whole number in its one form.
func readInt(s string) (int64, bool) {
	n, err := strconv.ParseInt(s, 10, 64)
	return n, err == nil && strconv.FormatInt(n, 10) == s
}

// ValidID reports whether a record or a tab may be called so: up to 64 of the
// letters a to z, A to Z, digits, "-", "_" and ".".
func ValidID(id string) bool {
	for i := range len(id) {
		c := id[i]
		if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.') {
			return false
		}
	}
	return id != "" && len(id) <= maxID
}
