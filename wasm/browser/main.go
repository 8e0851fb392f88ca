//go:build js && wasm

// Command browser is the module that brings the pages' tools to life.
//
// The pages hold every control, word and template; the module adds what HTML
// cannot do. It finds the elements with data-tool and starts each on its own by
// the name given there:
//
//	search   the search page: search.go
//
// # The contract with the pages
//
//   - Inside a tool's element, data-part names the parts and data-slot the
//     places to fill in a template's copy. All wording comes from the HTML, as
//     text or data attributes; {n} and {q} in it are filled in.
//   - The tool's data-state is "ready" once it works, "failed" when it cannot:
//     then its part "failed" is shown too. Whatever goes wrong in a tool, at its
//     start or in an event, is caught there and never stops the others.
//   - data-module of the root element becomes "ready" when all tools have been
//     started. The boot script sets "absent" when the module does not come or
//     ends.
//
// The module makes elements from templates and sets text and attributes. It
// never writes HTML: pages enforce Trusted Types.
//
// What is imported weighs on every visitor: see the test beside the packages of
// this directory, which bans what is too heavy.
package main

// tools are the tools by name. Each function prepares its part of the page and
// returns once the tool works; it may block, and panics to fail.
var tools = map[string]func(*tool){
	"search": startSearch,
}

func main() {
	elements := page().Call("querySelectorAll", "[data-tool]")
	for i := range elements.Length() {
		begin(elements.Index(i))
	}
	page().Get("documentElement").Get("dataset").Set("module", "ready")
	select {}
}
