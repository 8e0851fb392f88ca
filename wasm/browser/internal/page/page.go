//go:build js && wasm

// Package page is what the modules share of the page they stand in: its tools,
// their parts and events, and what is fetched.
//
// # The contract with the pages
//
//   - A tool is an element with data-tool, its name. Inside it, data-part names
//     the parts and data-slot the places to fill in a template's copy. All
//     wording comes from the HTML, as text or data attributes; {n} and {q} in it
//     are filled in.
//   - The tool's data-state is "ready" once it works, "failed" when it cannot:
//     then its part "failed" is shown too, and its part "live" hidden. Whatever
//     goes wrong in a tool, at its start or in an event, is caught there and
//     never stops the others.
//   - data-module of the root element becomes "ready" when all tools have been
//     started. The boot script sets "absent" when the module does not come or
//     ends.
//
// Elements are made from templates; text and attributes are set. HTML is never
// written: pages enforce Trusted Types.
package page

import "syscall/js"

// Document is the page's document.
func Document() js.Value { return js.Global().Get("document") }

// Run starts the page's tools by their names and keeps the module alive. Each
// function prepares its tool and returns once it works; it may block, and panics
// to fail.
func Run(tools map[string]func(*Tool)) {
	elements := Document().Call("querySelectorAll", "[data-tool]")
	for i := range elements.Length() {
		begin(elements.Index(i), tools)
	}
	Document().Get("documentElement").Get("dataset").Set("module", "ready")
	select {}
}
