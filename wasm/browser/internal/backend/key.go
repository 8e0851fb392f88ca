//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
	"acompana/wasm/vault"
)

// Key is the data key of a vault. It implements store.Cipher with AES-GCM and a
// fresh nonce for each text.
type Key struct{ value js.Value }

var _ store.Cipher = (*Key)(nil)

const tagSize = 16

// Value is the CryptoKey, for another tab; it cannot be exported.
func (k *Key) Value() js.Value { return k.value }

// KeyOf makes a key of what another tab sent, nil if that is none.
func KeyOf(value js.Value) *Key {
	if !Available() || value.Type() != js.TypeObject || !value.InstanceOf(js.Global().Get("CryptoKey")) {
		return nil
	}
	if value.Get("algorithm").Get("name").String() != cipherName {
		return nil
	}
	return &Key{value}
}

// Seal answers Aborted should the browser fail.
func (k *Key) Seal(about string, plain []byte, done func(sealed []byte, fault store.Fault)) {
	nonce := Random(vault.NonceSize)
	settle(func() js.Value {
		return subtle().Call("encrypt", cipher(nonce, []byte(about)), k.value, toArray(plain))
	}, func(buffer js.Value, err error) {
		if err != nil {
			done(nil, store.Aborted)
			return
		}
		done(toBase64(append(nonce, fromBuffer(buffer)...)), store.None)
	})
}

// Open answers Locked for anything that this key did not seal, about just this.
func (k *Key) Open(about string, sealed []byte, done func(plain []byte, fault store.Fault)) {
	bytes, ok := fromBase64(sealed)
	if !ok || len(bytes) < vault.NonceSize+tagSize {
		done(nil, store.Locked)
		return
	}
	nonce, body := bytes[:vault.NonceSize], bytes[vault.NonceSize:]
	settle(func() js.Value {
		return subtle().Call("decrypt", cipher(nonce, []byte(about)), k.value, toArray(body))
	}, func(buffer js.Value, err error) {
		if err != nil {
			done(nil, store.Locked)
			return
		}
		done(fromBuffer(buffer), store.None)
	})
}
