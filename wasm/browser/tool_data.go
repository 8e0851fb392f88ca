//go:build js && wasm && tool_data

package main

import "acompana/wasm/browser/internal/page"

// tools are those of «Mis datos».
var tools = map[string]func(*page.Tool){"data": startData}
