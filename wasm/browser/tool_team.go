//go:build js && wasm && tool_team

package main

import "acompana/wasm/browser/internal/page"

// tools are those of the page for several people's rounds together.
var tools = map[string]func(*page.Tool){"team": startTeam}
