//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/record"
)

// entries are what one load of a page left, by the names of the controls. They
// are written by a replica of their own, so that they are written once, however
// often they are found.
type entries struct {
	key     string // of the mirror; empty for this page's own form
	replica string
	values  map[string]string
}

// values are those that stand in a form, the empty ones aside: nobody can take
// back early what a form does not show yet.
func (f earlyForm) values() map[string]string {
	values := map[string]string{}
	each(f.form, "input:checked, textarea, select", func(control js.Value) {
		name, value := control.Get("name").String(), control.Get("value").String()
		if f.takes(name) && value != "" {
			values[name] = value
		}
	})
	return values
}

// any reports whether something of what a load left is for the form.
func (f earlyForm) any(values map[string]string) bool {
	for name := range values {
		if f.takes(name) {
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
