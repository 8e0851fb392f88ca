//go:build js && wasm

package main

import (
	"syscall/js"

	"honnef.co/go/js/dom/v2"
)

// This file is the only one that knows dom/v2. Each method of its interfaces
// that is called weighs some kilobytes, for it is kept for every kind of
// element; so the document is taken from it and the rest reached beneath.

var document = dom.GetWindow().Document()

// page is the document.
func page() js.Value { return document.Underlying() }
