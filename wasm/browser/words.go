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

// day writes a date of a move as people here do: «22 de noviembre de 2026».
func day(date string) string {
	if date == "" {
		return ""
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
