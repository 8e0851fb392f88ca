package sealing

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"filippo.io/age"

	"acompana/wasm/record"
)

// MaxText is the length of the longest text, in bytes.
const MaxText = record.MaxBytes

// workFactor is the logarithm of scrypt's cost for what is sealed here.
const workFactor = 16

// Seal returns the age file that holds a text. It refuses with a Fault what Open
// would: FaultPassphrase if the passphrase is empty, FaultTooLarge, FaultNotText.
func Seal(text []byte, passphrase string) ([]byte, error) {
	return seal(text, passphrase, workFactor)
}

func seal(text []byte, passphrase string, factor int) ([]byte, error) {
	switch {
	case passphrase == "":
		return nil, FaultPassphrase
	case len(text) > MaxText:
		return nil, FaultTooLarge
	case !utf8.Valid(text):
		return nil, FaultNotText
	}
	recipient, err := age.NewScryptRecipient(passphrase)
	if err != nil {
		return nil, fmt.Errorf("sealing: %w", err)
	}
	recipient.SetWorkFactor(factor)
	file, err := encrypt(text, recipient)
	if err != nil {
		return nil, fmt.Errorf("sealing: %w", err)
	}
	return file, nil
}

func encrypt(text []byte, recipient age.Recipient) ([]byte, error) {
	var file bytes.Buffer
	file.Grow(len(text) + overhead)
	w, err := age.Encrypt(&file, recipient)
	if err != nil {
		return nil, err
	}
	if _, err := w.Write(text); err != nil {
		return nil, err
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return file.Bytes(), nil
}
