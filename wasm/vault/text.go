package vault

import (
	"hash/crc32"
	"strconv"
	"strings"
)

const (
	hexDigits = "0123456789abcdef"
	sumDigits = 8
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

func sum(text string) string {
	digits := strconv.FormatUint(uint64(crc32.Checksum([]byte(text), castagnoli)), 16)
	return strings.Repeat("0", sumDigits-len(digits)) + digits
}

func number(n uint64) string { return strconv.FormatUint(n, 10) }

// readNumber reads a whole number up to limit in its one form.
func readNumber(s string, limit uint64) (uint64, bool) {
	n, err := strconv.ParseUint(s, 10, 64)
	return n, err == nil && n <= limit && number(n) == s
}

func toHex(b []byte) string {
	digits := make([]byte, 0, 2*len(b))
	for _, c := range b {
		digits = append(digits, hexDigits[c>>4], hexDigits[c&15])
	}
	return string(digits)
}

func fromHex(s string) ([]byte, bool) {
	if len(s)%2 != 0 {
		return nil, false
	}
	b := make([]byte, len(s)/2)
	for i := range b {
		high, low := strings.IndexByte(hexDigits, s[2*i]), strings.IndexByte(hexDigits, s[2*i+1])
		if high < 0 || low < 0 {
			return nil, false
		}
		b[i] = byte(high<<4 | low)
	}
	return b, true
}

// fold is lower case without accents, so that words can be compared as people
// spell them in a hurry.
func fold(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 0x300 && r <= 0x36F: // an accent that stands apart from its letter
			return -1
		case r == 'á':
			return 'a'
		case r == 'é':
			return 'e'
		case r == 'í':
			return 'i'
		case r == 'ó':
			return 'o'
		case r == 'ú' || r == 'ü':
			return 'u'
		case r == 'ñ':
			return 'n'
		}
		return r
	}, strings.ToLower(text))
}
