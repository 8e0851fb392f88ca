package search

import (
	"errors"
	"strings"
	"unicode/utf8"
)

// What Decode refuses.
var (
	ErrFormat  = errors.New("search: not an index")
	ErrVersion = errors.New("search: index of another version")
	ErrDamaged = errors.New("search: damaged index")
)

// Decode reads what Encode wrote. Anything else gives an error and no index;
// what is set aside in memory stays in proportion to the bytes given.
func Decode(data []byte) (*Index, error) {
	if len(data) < headerSize || string(data[:len(magic)]) != magic {
		return nil, ErrFormat
	}
	if data[len(magic)] != version {
		return nil, ErrVersion
	}
	count := uint32(readUint(data[len(magic)+1:], 4))
	body := string(data[headerSize:])
	if readUint(data[headerSize-8:], 8) != checksum(count, body) {
		return nil, ErrDamaged
	}
	return decodeBody(count, body)
}

func readUint(b []byte, bytes int) uint64 {
	var n uint64
	for i := range bytes {
		n |= uint64(b[i]) << (8 * i)
	}
	return n
}

// decodeBody trusts nothing: the checksum guards against accidents only.
func decodeBody(count uint32, body string) (*Index, error) {
	if uint64(count)*uint64(len(columns)) > uint64(len(body)) || !utf8.ValidString(body) {
		return nil, ErrDamaged
	}
	x := &Index{entries: make([]Entry, count)}
	for _, c := range columns {
		for i := range x.entries {
			value, rest, ok := strings.Cut(body, "\n")
			if !ok {
				return nil, ErrDamaged
			}
			c.set(&x.entries[i], value)
			body = rest
		}
	}
	x.connect(nil)
	stems, ok := readStems(x.words, body)
	if !ok {
		return nil, ErrDamaged
	}
	x.relate(stems)
	return x, nil
}

// readStems reads the stem of each word; nothing may be left over.
func readStems(words []string, s string) ([]string, bool) {
	if len(s) < len(words) {
		return nil, false
	}
	stems := make([]string, len(words))
	for n, word := range words {
		var ok bool
		if stems[n], s, ok = readStem(word, s); !ok {
			return nil, false
		}
	}
	return stems, s == ""
}

// readStem reads one stem and returns what follows it.
func readStem(word, s string) (stem, rest string, ok bool) {
	if s == "" {
		return "", "", false
	}
	code, rest := s[0], s[1:]
	if code >= 'a' {
		stem, ok = cut(word, int(code-'a'))
		return stem, rest, ok
	}
	ending, rest, closed := strings.Cut(rest, ".")
	stem, ok = cut(word, int(code)-'A')
	return stem + ending, rest, ok && closed
}

// cut takes bytes off a word's end, whole letters only.
func cut(word string, bytes int) (string, bool) {
	at := len(word) - bytes
	if bytes < 0 || bytes > maxCut || at < 0 || at < len(word) && !utf8.RuneStart(word[at]) {
		return "", false
	}
	return word[:at], true
}
