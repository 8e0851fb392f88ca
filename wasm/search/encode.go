package search

import "strings"

const (
	magic      = "ACB"
	version    = 1
	headerSize = len(magic) + 1 + 4 + 8
	maxCut     = 25 // a letter says how much is cut
)

// Encode returns the bytes that Decode reads. Equal entries and stems give
// equal bytes.
func (x *Index) Encode() []byte {
	body := x.body()
	count := uint32(len(x.entries))
	header := make([]byte, 0, headerSize+len(body))
	header = append(header, magic...)
	header = append(header, version)
	header = appendUint(header, uint64(count), 4)
	header = appendUint(header, checksum(count, body), 8)
	return append(header, body...)
}

func (x *Index) body() string {
	var b strings.Builder
	for _, c := range columns {
		for i := range x.entries {
			b.WriteString(c.get(&x.entries[i]))
			b.WriteByte('\n')
		}
	}
	for n, word := range x.words {
		writeStem(&b, word, x.stems[n])
	}
	return b.String()
}

func writeStem(b *strings.Builder, word, stem string) {
	shared := sharedPrefix(word, stem)
	cut := byte(len(word) - shared)
	if shared == len(stem) {
		b.WriteByte('a' + cut)
		return
	}
	b.WriteByte('A' + cut)
	b.WriteString(stem[shared:])
	b.WriteByte('.')
}

// column is how one field of all entries is stored. The set function is given
// entries whose fields of earlier columns are set.
type column struct {
	get func(*Entry) string
	set func(*Entry, string)
}

// columns are the fields in the order in which they are stored. Together, like
// stands beside like, which compresses better than entry after entry.
var columns = []column{
	{func(e *Entry) string { return e.ID }, func(e *Entry, s string) { e.ID = s }},
	{shortAddress, setAddress},
	{func(e *Entry) string { return e.Kind }, func(e *Entry, s string) { e.Kind = s }},
	{func(e *Entry) string { return e.Place }, func(e *Entry, s string) { e.Place = s }},
	{func(e *Entry) string { return strings.Join(e.Modalities, " ") }, setModalities},
	{func(e *Entry) string { return e.Title }, func(e *Entry, s string) { e.Title = s }},
	{func(e *Entry) string { return e.Text }, func(e *Entry, s string) { e.Text = s }},
}

func shortAddress(e *Entry) string {
	if page, ok := strings.CutSuffix(e.Address, "#"+e.ID); ok {
		return page + "#"
	}
	return e.Address
}

func setAddress(e *Entry, s string) {
	if strings.HasSuffix(s, "#") {
		s += e.ID
	}
	e.Address = s
}

func setModalities(e *Entry, s string) {
	if ids := strings.Fields(s); len(ids) > 0 {
		e.Modalities = ids
	}
}

func appendUint(b []byte, n uint64, bytes int) []byte {
	for range bytes {
		b = append(b, byte(n))
		n >>= 8
	}
	return b
}

// checksum is FNV-1a: no single changed byte goes unseen.
func checksum(count uint32, body string) uint64 {
	sum := uint64(14695981039346656037)
	mix := func(c byte) {
		sum ^= uint64(c)
		sum *= 1099511628211
	}
	for shift := 0; shift < 32; shift += 8 {
		mix(byte(count >> shift))
	}
	for i := range len(body) {
		mix(body[i])
	}
	return sum
}
