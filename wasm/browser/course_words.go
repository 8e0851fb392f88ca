//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/calendar"
)

// nearDay writes a day as «3 de diciembre», with the year where it is not this
// one.
func nearDay(d calendar.Day) string {
	if !d.Valid() {
		return ""
	}
	options := map[string]any{"day": "numeric", "month": "long"}
	if d[:4] != calendarToday()[:4] {
		options["year"] = "numeric"
	}
	// At noon here: alone it would be midnight in Greenwich, the day before.
	return js.Global().Get("Date").New(string(d)+"T12:00").Call("toLocaleDateString", "es-CO", options).String()
}
