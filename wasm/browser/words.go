//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"
)

// camel turns «few-words» into the name that a data attribute has in a script.
func camel(name string) string {
	parts := strings.Split(name, "-")
	for i := 1; i < len(parts); i++ {
		parts[i] = strings.ToUpper(parts[i][:1]) + parts[i][1:]
	}
	return strings.Join(parts, "")
}

// day writes a day, or the date of a move, as people here do: «22 de noviembre de
// 2026».
func day(date string) string {
	if date == "" {
		return ""
	}
	if len(date) == len("2026-11-22") {
		date += "T12:00" // at noon here: alone it would be midnight in Greenwich, the day before
	}
	options := map[string]any{"day": "numeric", "month": "long", "year": "numeric"}
	return js.Global().Get("Date").New(date).Call("toLocaleDateString", "es-CO", options).String()
}

// show hides or shows an element.
func show(element js.Value, shown bool) { element.Set("hidden", !shown) }

// hour writes date and time of a move, where the day alone does not tell them
// apart.
func hour(date string) string {
	if date == "" {
		return ""
	}
	options := map[string]any{"dateStyle": "long", "timeStyle": "short"}
	return js.Global().Get("Date").New(date).Call("toLocaleString", "es-CO", options).String()
}

// clockOffset is how many minutes the clock on the wall is ahead of UTC, as
// packages that count days take it.
func clockOffset() int {
	return -js.Global().Get("Date").New().Call("getTimezoneOffset").Int()
}
