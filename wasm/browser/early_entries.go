//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/record"
	"acompana/wasm/review"
)

// entries are what one load of a page left, by the names of the controls. They
// are written by a replica of their own, so that they are written once, however
// often they are found.
type entries struct {
	key     string // of the mirror; empty for this page's own form
	replica string
	values  map[string]string
}

// formValues are the values that stand in a form, the empty ones aside: nobody
// can take back early what a form does not show yet.
func formValues(form js.Value) map[string]string {
	values := map[string]string{}
	each(form, "input:checked, textarea", func(control js.Value) {
		name, value := control.Get("name").String(), control.Get("value").String()
		if _, _, known := earlyName(name); known && value != "" {
			values[name] = value
		}
	})
	return values
}

// earlyName takes the name of a control apart: what is entered, of what criterion
// or service. Nothing else can be entered early.
func earlyName(name string) (part review.Part, id string, known bool) {
	first, id, _ := strings.Cut(name, "/")
	part = review.Part(first)
	return part, id, part == review.AnswerPart || part == review.NotePart || part == review.StepPart
}

// ofCases reports whether something of what a load left is for a case.
func ofCases(values map[string]string) bool {
	for name := range values {
		if _, _, known := earlyName(name); known {
			return true
		}
	}
	return false
}

// readEntries reads what the boot script wrote; nothing from anything else.
func readEntries(text string) (open string, values map[string]string) {
	values = map[string]string{}
	kept := parsed(text)
	if kept.Type() != js.TypeObject || kept.Get("values").Type() != js.TypeObject {
		return "", values
	}
	names := js.Global().Get("Object").Call("keys", kept.Get("values"))
	for i := range names.Length() {
		name := names.Index(i).String()
		if value := kept.Get("values").Get(name); value.Type() == js.TypeString && value.String() != "" {
			values[name] = value.String()
		}
	}
	return kept.Get("open").String(), values
}

// parsed reads JSON, undefined if it is not.
func parsed(text string) (value js.Value) {
	defer func() {
		if recover() != nil {
			value = js.Undefined()
		}
	}()
	return js.Global().Get("JSON").Call("parse", text)
}

// replicaOf makes the random name of a load into a replica's.
func replicaOf(name string) string {
	var random [10]byte
	copy(random[:], name)
	return record.NewReplica(random)
}
