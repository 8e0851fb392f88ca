//go:build js && wasm && !tool_data && !tool_assess && !tool_team && !tool_course && !tool_all

package main

import "acompana/wasm/browser/internal/page"

// tools are those of the page for cases.
var tools = map[string]func(*page.Tool){"cases": startCases}
