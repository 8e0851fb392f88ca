//go:build js && wasm

// Command browser is the module that brings the tools to life that keep what
// people do. Each tool's page loads a module with that tool alone, since each
// weighs on whoever opens the page. Build tags choose:
//
//	none        the cases of a case manager and their checklists: cases*.go
//	tool_data   «Mis datos»: what is kept, copies, history, wiping: data*.go
//	tool_assess the self-assessment: assess*.go
//	tool_team   several people's rounds together: team*.go
//	tool_course the training: course*.go
//	tool_all    all of them, the search too, and in a worker what package clerk
//	            does: for copies of the site that are carried about
//
// A tool works at a desk, which opens what is kept, says how safe it is, and
// locks: desk.go. See package page for the contract with the pages, and the
// templates for the parts that each tool has.
//
// What is imported weighs on every visitor: see the test beside the packages of
// this directory, which bans what is too heavy.
package main

import "acompana/wasm/browser/internal/page"

func main() { page.Run(tools) }
