package store

import (
	"errors"
	"strconv"
	"strings"
)

// set is the document of the simulation: it only grows, so that a lost edit is
// seen. Two are merged by union.
type set [4]uint64

func (s *set) add(n int)     { s[n/64] |= 1 << (n % 64) }
func (s set) has(n int) bool { return s[n/64]&(1<<(n%64)) != 0 }
func (s set) empty() bool    { return s == set{} }

func (s set) or(o set) set {
	for i := range s {
		s[i] |= o[i]
	}
	return s
}

func (s set) without(o set) set {
	for i := range s {
		s[i] &^= o[i]
	}
	return s
}

// bytes is the set as text, with a letter beyond ASCII.
func (s set) bytes() []byte {
	var b strings.Builder
	b.WriteString("ñ")
	for _, n := range s {
		b.WriteByte(' ')
		b.WriteString(strconv.FormatUint(n, 16))
	}
	return []byte(b.String())
}

var errSet = errors.New("not a set")

func parseSet(b []byte) (s set, err error) {
	words := strings.Split(string(b), " ")
	if len(words) != len(s)+1 || words[0] != "ñ" {
		return s, errSet
	}
	for i, word := range words[1:] {
		if s[i], err = strconv.ParseUint(word, 16, 64); err != nil {
			return s, err
		}
	}
	return s, nil
}

func mergeSets(a, b []byte) ([]byte, error) {
	x, err := parseSet(a)
	if err != nil {
		return nil, err
	}
	y, err := parseSet(b)
	if err != nil {
		return nil, err
	}
	return x.or(y).bytes(), nil
}

// simCipher takes its time and refuses what stands in another's place.
type simCipher struct {
	w   *world
	tab *simTab
}

const sealSize = 16

func simTag(about string) string {
	tag := strconv.FormatUint(markOf([]byte(about)).hash, 16)
	return strings.Repeat("0", sealSize-len(tag)) + tag
}

func (c simCipher) Seal(about string, plain []byte, done func([]byte, Fault)) {
	sealed := append([]byte(simTag(about)), plain...)
	c.w.after(c.w.between(1, 4), c.tab, func() { done(sealed, None) })
}

func (c simCipher) Open(about string, sealed []byte, done func([]byte, Fault)) {
	c.w.after(c.w.between(1, 4), c.tab, func() {
		if len(sealed) < sealSize || string(sealed[:sealSize]) != simTag(about) {
			done(nil, Locked)
			return
		}
		done(sealed[sealSize:], None)
	})
}

// contents is what a raw version holds, seen from outside.
func contents(raw []byte, id string) (v Version, s set, ok bool) {
	v, err := decode(raw, id)
	if err != nil {
		return v, s, false
	}
	data := v.Data
	if v.Sealed && len(data) >= sealSize {
		data = data[sealSize:]
	}
	s, err = parseSet(data)
	return v, s, err == nil || v.Deleted
}
