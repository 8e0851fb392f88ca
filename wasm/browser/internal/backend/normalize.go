//go:build js && wasm

package backend

import "syscall/js"

// Normalize is a text with each accented letter in its one form (NFC): keyboards
// differ in how they write them.
func Normalize(text string) string {
	normalize := js.Global().Get("String").Get("prototype").Get("normalize")
	return normalize.Call("call", text, "NFC").String()
}
