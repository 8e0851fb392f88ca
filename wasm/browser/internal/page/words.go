//go:build js && wasm

package page

import (
	"strings"
	"syscall/js"
)

// Say puts a text in an element if it differs, so that readers of the screen
// speak it once.
func Say(element js.Value, text string) {
	if element.Get("textContent").String() != text {
		element.Set("textContent", text)
	}
}

// Complete puts a value in the place that a wording keeps for it.
func Complete(wording, place, value string) string {
	before, after, found := strings.Cut(wording, place)
	if !found {
		return wording
	}
	return before + value + after
}

// Decimal writes a number with the browser's help: strconv would weigh 5 KB.
func Decimal(n int) string { return js.Global().Call("String", n).String() }
