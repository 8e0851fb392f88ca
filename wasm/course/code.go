package course

import (
	"sort"
	"strings"

	"acompana/wasm/record"
)

// letters are the digits of all that is packed: no platform escapes them.
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

// codeLength is how many letters a code has.
const codeLength = 3

// code is the three characters that stand for an id, unless others had them before.
func code(id string, attempt int) string {
	sum := checksum(id + strings.Repeat("+", attempt))
	return spell(int(sum^sum>>18), codeLength)
}

// checksum is FNV-1a.
func checksum(text string) uint32 {
	sum := uint32(2166136261)
	for i := range len(text) {
		sum = (sum ^ uint32(text[i])) * 16777619
	}
	return sum
}

// spell writes the lowest bits of a number, six a letter.
func spell(n, length int) string {
	text := make([]byte, length)
	for i := range text {
		text[length-1-i] = letters[n&63]
		n >>= 6
	}
	return string(text)
}

// number reads what spell wrote; -1 if it did not.
func number(text string) int {
	n := 0
	for i := range len(text) {
		digit := strings.IndexByte(letters, text[i])
		if digit < 0 {
			return -1
		}
		n = n<<6 | digit
	}
	return n
}

// attempts is how often an id looks for a code of its own. Among a thousand ids
// even a third is rare.
const attempts = 64

// book is the codes of the ids that there are. Of several with one hash, the
// first in order has it, and the others the next that is free.
type book struct{ codes, ids map[string]string }

func newBook(known []string) book {
	b := book{codes: map[string]string{}, ids: map[string]string{}}
	known = append([]string(nil), known...)
	sort.Strings(known)
	for _, id := range known {
		if b.codes[id] != "" || !record.IsID(id) {
			continue
		}
		for n := range attempts {
			if code := code(id, n); b.ids[code] == "" {
				b.codes[id], b.ids[code] = code, id
				break
			}
		}
	}
	return b
}
