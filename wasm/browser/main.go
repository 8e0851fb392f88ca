//go:build js && wasm

// Command browser is the module that brings the tools to life that keep what
// people do. See package page for its contract with the pages.
//
// What is imported weighs on every visitor: see the test beside the packages of
// this directory, which bans what is too heavy.
package main

import "acompana/wasm/browser/internal/page"

func main() {
	page.Run(map[string]func(*page.Tool){})
}
