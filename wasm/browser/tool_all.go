//go:build js && wasm && tool_all

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/finder"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/files/clerk"
)

// tools are those of all pages.
var tools = map[string]func(*page.Tool){
	"cases":  startCases,
	"data":   startData,
	"assess": startAssess,
	"team":   startTeam,
	"course": startCourse,
	"search": finder.Start,
}

// init takes a worker's part where there is no page: then it never returns.
func init() {
	if js.Global().Get("document").IsUndefined() {
		clerk.Run()
	}
}
