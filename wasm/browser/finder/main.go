//go:build js && wasm

// Command finder is the module of the search page, apart from the other tools:
// whoever searches loads no more than that.
package main

import (
	"acompana/wasm/browser/internal/finder"
	"acompana/wasm/browser/internal/page"
)

func main() {
	page.Run(map[string]func(*page.Tool){"search": finder.Start})
}
