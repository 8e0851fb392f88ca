package sealing

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"

	"filippo.io/age"
)

// MaxFile is the length of the longest file that is read: the longest text with
// what age adds, as armor with CRLF (66 characters for 48 bytes).
const MaxFile = (MaxText + overhead) / 48 * 66

// overhead is more than age adds to the longest text: a header of about 150
// bytes, and 16 for each 64 KiB.
const overhead = 4 << 10

// maxWorkFactor is what the age command seals with: 256 MiB, and ten seconds on a slow phone.
const maxWorkFactor = 18

// Open returns the text that a file holds, or a Fault and nothing else.
func Open(file []byte, passphrase string) ([]byte, error) {
	return open(file, passphrase, maxWorkFactor)
}

func open(file []byte, passphrase string, maxFactor int) ([]byte, error) {
	if len(file) > MaxFile {
		return nil, FaultTooLarge
	}
	file, err := withoutArmor(file)
	if err != nil {
		return nil, err
	}
	if err := checkStart(file); err != nil {
		return nil, err
	}
	content, err := age.Decrypt(bytes.NewReader(file), lock{passphrase, maxFactor})
	if fault, ours := errors.AsType[Fault](err); ours {
		return nil, fault
	}
	if err != nil {
		return nil, FaultDamaged
	}
	return readText(content, len(file))
}

// readText reads to the end, since only there age knows that nothing was cut
// off or added. No text is longer than its file: one buffer is enough.
func readText(content io.Reader, most int) ([]byte, error) {
	text := bytes.NewBuffer(make([]byte, 0, most+bytes.MinRead))
	if _, err := text.ReadFrom(io.LimitReader(content, MaxText+1)); err != nil {
		return nil, FaultDamaged
	}
	switch {
	case text.Len() > MaxText:
		return nil, FaultTooLarge
	case !utf8.Valid(text.Bytes()):
		return nil, FaultNotText
	}
	return text.Bytes(), nil
}
