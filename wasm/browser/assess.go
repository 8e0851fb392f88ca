//go:build js && wasm

package main

import "acompana/wasm/browser/internal/page"

// assessing is the tool for the self-assessment.
type assessing struct{ *desk }

func startAssess(t *page.Tool) {
	a := &assessing{}
	a.desk = openDesk(t)
}
