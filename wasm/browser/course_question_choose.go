//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"
)

// picking is one option or several, ticked.
type picking struct{ form js.Value }

func fieldsOf(given string) []string { return strings.Fields(given) }

func (c picking) given() string {
	var given []string
	each(c.form, "input:checked", func(input js.Value) { given = append(given, input.Get("value").String()) })
	return strings.Join(given, " ")
}

func (c picking) put(given string) {
	chosen := fieldsOf(given)
	each(c.form, "input", func(input js.Value) { input.Set("checked", holdsID(chosen, input.Get("value").String())) })
}

func (c picking) mark(bool) {}

func (c picking) focus() { c.form.Call("querySelector", "input").Call("focus") }

func (c picking) touched() js.Value { return c.form }
