//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/vault"
)

// seal wraps a data key in the header, with a new salt and a new nonce.
func seal(h vault.Header, data js.Value, passphrase string) (vault.Header, error) {
	h.Sealed, h.Rounds = true, max(h.Rounds, vault.DefaultRounds)
	h.Salt = Random(vault.SaltSize)
	wrapping, err := derive(h, passphrase)
	if err != nil {
		return vault.Header{}, err
	}
	nonce := Random(vault.NonceSize)
	buffer, err := await(func() js.Value {
		return subtle().Call("wrapKey", "raw", data, wrapping, cipher(nonce, h.About()))
	})
	if err != nil {
		return vault.Header{}, err
	}
	h.Wrapped = append(nonce, fromBuffer(buffer)...)
	return h, nil
}

func unwrap(h vault.Header, passphrase string, extractable bool) (js.Value, error) {
	switch {
	case !Available():
		return js.Undefined(), ErrNoCipher
	case !h.Sealed || len(h.Wrapped) != vault.WrappedSize:
		return js.Undefined(), ErrNotSealed
	}
	wrapping, err := derive(h, passphrase)
	if err != nil {
		return js.Undefined(), err
	}
	nonce, body := h.Wrapped[:vault.NonceSize], h.Wrapped[vault.NonceSize:]
	data, err := await(func() js.Value {
		return subtle().Call("unwrapKey", "raw", toArray(body), wrapping, cipher(nonce, h.About()),
			aes(), extractable, []any{"encrypt", "decrypt"})
	})
	if err != nil {
		return js.Undefined(), ErrPassphrase
	}
	return data, nil
}

// derive makes the wrapping key of a passphrase.
func derive(h vault.Header, passphrase string) (js.Value, error) {
	text := toArray([]byte(vault.Normalize(Normalize(passphrase))))
	base, err := await(func() js.Value {
		return subtle().Call("importKey", "raw", text, "PBKDF2", false, []any{"deriveKey"})
	})
	if err != nil {
		return js.Undefined(), err
	}
	parameters := map[string]any{"name": "PBKDF2", "hash": "SHA-256", "salt": toArray(h.Salt), "iterations": h.Rounds}
	return await(func() js.Value {
		return subtle().Call("deriveKey", parameters, base, aes(), false, []any{"wrapKey", "unwrapKey"})
	})
}
