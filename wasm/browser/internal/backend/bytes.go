//go:build js && wasm

package backend

import "syscall/js"

// toArray copies bytes to the browser. They do not travel as a string: that
// would take a byte order mark away.
func toArray(bytes []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(bytes))
	js.CopyBytesToJS(array, bytes)
	return array
}

// fromBuffer copies an ArrayBuffer from the browser.
func fromBuffer(buffer js.Value) []byte {
	array := js.Global().Get("Uint8Array").New(buffer)
	bytes := make([]byte, array.Length())
	js.CopyBytesToGo(bytes, array)
	return bytes
}
