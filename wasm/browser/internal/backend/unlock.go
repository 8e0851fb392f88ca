//go:build js && wasm

package backend

import (
	"errors"
	"syscall/js"

	"acompana/wasm/vault"
)

// What the functions of vaults return.
var (
	ErrPassphrase = errors.New("backend: the passphrase does not open the vault")
	ErrNoCipher   = errors.New("backend: the browser has no ciphers")
	ErrNotSealed  = errors.New("backend: the vault is not sealed")
)

// NewVault makes a data key and the first header that wraps it. It blocks.
func NewVault(passphrase string, idle int) (vault.Header, *Key, error) {
	if !Available() {
		return vault.Header{}, nil, ErrNoCipher
	}
	data, err := await(func() js.Value {
		return subtle().Call("generateKey", aes(), true, []any{"encrypt", "decrypt"})
	})
	if err != nil {
		return vault.Header{}, nil, err
	}
	h, err := seal(vault.Header{Serial: 1, Idle: idle}, data, passphrase)
	if err != nil {
		return vault.Header{}, nil, err
	}
	// Once more from the header: proof that it opens, and what comes out of it
	// cannot be exported.
	key, err := Unlock(h, passphrase)
	if err != nil {
		return vault.Header{}, nil, err
	}
	return h, key, nil
}

// Unlock returns the data key, or ErrPassphrase. It blocks for as long as the
// rounds take.
func Unlock(h vault.Header, passphrase string) (*Key, error) {
	data, err := unwrap(h, passphrase, false)
	if err != nil {
		return nil, err
	}
	return &Key{data}, nil
}

// Rewrap puts another passphrase in the old one's place: records stay as they
// are. It blocks.
func Rewrap(h vault.Header, old, next string) (vault.Header, error) {
	data, err := unwrap(h, old, true)
	if err != nil {
		return vault.Header{}, err
	}
	h.Serial++
	return seal(h, data, next)
}
