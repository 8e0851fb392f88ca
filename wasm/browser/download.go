//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
)

// downloadFor is how long, in milliseconds, a file stays at hand after it was
// handed over: the browser may ask first where to put it.
const downloadFor = 2 * 60 * 1000

// download hands a file to the person. Its name must tell nothing of what it
// holds.
func download(name, kind string, content []byte) {
	blob := js.Global().Get("Blob").New([]any{bytesOf(content)}, map[string]any{"type": kind})
	url := js.Global().Get("URL").Call("createObjectURL", blob).String()
	link := document().Call("createElement", "a")
	link.Set("href", url)
	link.Set("download", name)
	link.Call("click")
	backend.Clock{}.After(downloadFor, func() { js.Global().Get("URL").Call("revokeObjectURL", url) })
}
