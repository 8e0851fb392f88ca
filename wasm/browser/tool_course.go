//go:build js && wasm && tool_course

package main

import "acompana/wasm/browser/internal/page"

// tools are those of the pages of the training.
var tools = map[string]func(*page.Tool){"course": startCourse}
