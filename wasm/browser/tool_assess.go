//go:build js && wasm && tool_assess

package main

import "acompana/wasm/browser/internal/page"

// tools are those of the page for the self-assessment.
var tools = map[string]func(*page.Tool){"assess": startAssess}
