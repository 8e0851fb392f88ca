package vault

import (
	"errors"
	"strings"
)

// Header says how this browser's records are kept.
type Header struct {
	Serial  uint64 // of the header's copies the higher wins
	Sealed  bool   // records are sealed with a passphrase
	Idle    int    // minutes without activity until the page locks
	Rounds  int    // of PBKDF2-HMAC-SHA-256; 0 when not sealed
	Salt    []byte // SaltSize bytes; nil when not sealed
	Wrapped []byte // the data key, WrappedSize bytes; nil when not sealed
}

// Minutes until an idle page locks.
const (
	MinIdle     = 2
	MaxIdle     = 15
	DefaultIdle = 5
)

// A new header takes DefaultRounds. One that asks for less than MinRounds was
// never written by this code, and one that asks for more than MaxRounds would
// block the page for a minute: both are refused. MinRounds must not be raised,
// or old headers no longer open.
const (
	DefaultRounds = 600_000
	MinRounds     = 600_000
	MaxRounds     = 10_000_000
)

// Sizes in bytes. Wrapped is nonce, sealed key and tag in this order.
const (
	SaltSize    = 16
	NonceSize   = 12
	KeySize     = 32
	WrappedSize = NonceSize + KeySize + 16
)

// What DecodeHeader and Choose refuse.
var (
	ErrDamaged = errors.New("vault: damaged header")
	ErrNewer   = errors.New("vault: header in a newer form")
	ErrNone    = errors.New("vault: no header")
)

// The form is one line, whose second field the page's first script looks at:
//
//	1|abierta|serial|idle|crc32c
//	1|sellada|serial|idle|rounds|salt|wrapped|crc32c
//
// The checksum covers all before it. Later forms keep the first field and the
// last, so that an accident to the first is never taken for a newer form.
const (
	form       = "1"
	openWord   = "abierta"
	sealedWord = "sellada"

	maxSerial = 1<<53 - 1 // what a number in JavaScript holds
	maxText   = 4096      // longer than any header of any form
	maxOpen   = len("1|abierta|9007199254740991|15|ffffffff")
)

// Open is the first header of «Mi equipo» without a passphrase.
func Open() Header { return Header{Serial: 1, Idle: DefaultIdle} }

// Encode writes the header in its one form.
func (h Header) Encode() string {
	fields := []string{form, openWord, number(h.Serial), number(uint64(h.Idle))}
	if h.Sealed {
		fields[1] = sealedWord
		fields = append(fields, number(uint64(h.Rounds)), toHex(h.Salt), toHex(h.Wrapped))
	}
	body := strings.Join(fields, "|") + "|"
	return body + sum(body)
}

// DecodeHeader reads what Encode wrote and nothing else: what it takes encodes
// to the same bytes.
func DecodeHeader(text string) (Header, error) {
	cut := strings.LastIndexByte(text, '|') + 1
	if len(text) > maxText || text[cut:] != sum(text[:cut]) {
		return Header{}, ErrDamaged
	}
	fields := strings.Split(text[:cut], "|")
	if n, ok := readNumber(fields[0], 999); !ok || n < 1 {
		return Header{}, ErrDamaged
	}
	if fields[0] != form {
		return Header{}, ErrNewer
	}
	h, ok := readFields(fields)
	if !ok || h.Encode() != text {
		return Header{}, ErrDamaged
	}
	return h, nil
}

// readFields trusts nothing: the checksum guards against accidents only. Of the
// fields the last is empty, before the checksum.
func readFields(fields []string) (h Header, ok bool) {
	switch {
	case len(fields) == 5 && fields[1] == openWord:
	case len(fields) == 8 && fields[1] == sealedWord:
		h.Sealed = true
	default:
		return h, false
	}
	serial, ok1 := readNumber(fields[2], maxSerial)
	idle, ok2 := readNumber(fields[3], MaxIdle)
	h.Serial, h.Idle = serial, int(idle)
	if !ok1 || !ok2 || serial < 1 || idle < MinIdle {
		return h, false
	}
	return h, !h.Sealed || h.readSeal(fields[4:])
}

func (h *Header) readSeal(fields []string) bool {
	rounds, ok1 := readNumber(fields[0], MaxRounds)
	salt, ok2 := fromHex(fields[1])
	wrapped, ok3 := fromHex(fields[2])
	h.Rounds, h.Salt, h.Wrapped = int(rounds), salt, wrapped
	return ok1 && ok2 && ok3 && rounds >= MinRounds && len(salt) == SaltSize && len(wrapped) == WrappedSize
}

// About is the associated data of the wrapped key: its form, and all that the
// wrapping key is derived with. Serial and Idle change without the passphrase.
func (h Header) About() []byte {
	return []byte(form + "|" + sealedWord + "|" + number(uint64(h.Rounds)) + "|" + toHex(h.Salt))
}
