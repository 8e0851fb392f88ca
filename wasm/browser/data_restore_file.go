//go:build js && wasm

package main

import (
	"bytes"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
)

// contentOf is what a file holds. A file that went away since it was chosen
// cannot be read.
func contentOf(file js.Value) (bytes []byte, ok bool) {
	buffer, err := page.Await(file.Call("arrayBuffer"))
	if err != nil {
		return nil, false
	}
	array := js.Global().Get("Uint8Array").New(buffer)
	bytes = make([]byte, array.Length())
	js.CopyBytesToGo(bytes, array)
	return bytes, true
}

// pause lets the browser show what was said before work that holds it up.
func pause() {
	wait(func(done func(bool)) { backend.Clock{}.After(shortPause, func() { done(true) }) })
}

const shortPause = 30 // milliseconds: two pictures on the screen

// mark is what some editors put before a text.
const mark = "\ufeff"

func withoutMark(content []byte) []byte { return bytes.TrimPrefix(content, []byte(mark)) }

// begins reports whether a content begins so, a mark and white space aside.
func begins(content []byte, with string) bool {
	return bytes.HasPrefix(bytes.TrimLeft(withoutMark(content), " \t\r\n"), []byte(with))
}

// isSealed reports whether a content is a file of age, binary or as text.
func isSealed(content []byte) bool {
	return begins(content, "age-encryption.org/v") || begins(content, "-----BEGIN AGE ENCRYPTED FILE-----")
}

// isObject reports whether a content may be a copy as it is.
func isObject(content []byte) bool { return begins(content, "{") }
