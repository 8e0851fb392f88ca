//go:build js && wasm

package backend

import "syscall/js"

const (
	cipherName = "AES-GCM"
	keyBits    = 256
)

// Available reports whether the browser has ciphers. It withholds them from pages
// that came over plain HTTP.
func Available() bool { return method("crypto", "subtle", "encrypt") }

func subtle() js.Value { return js.Global().Get("crypto").Get("subtle") }

// cipher is how something is sealed: with this nonce, about that.
func cipher(nonce, about []byte) map[string]any {
	return map[string]any{"name": cipherName, "iv": toArray(nonce), "additionalData": toArray(about)}
}

// aes asks for a key of the cipher's kind.
func aes() map[string]any { return map[string]any{"name": cipherName, "length": keyBits} }
