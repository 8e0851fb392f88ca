//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/vault"
)

// phraseForm is a form in which somebody chooses a passphrase: at the gate, and
// later on. Its parts stand in the template «phrase-fields».
type phraseForm struct {
	*desk
	form js.Value
}

func newPhraseForm(d *desk, form js.Value) *phraseForm {
	f := &phraseForm{d, form}
	d.On(f.part("suggest"), "click", func(js.Value) { go d.Guard(f.suggest) })
	d.revealBy(f.part("show-new"), f.part("new-phrase"))
	return f
}

// part is a part of this form: another has parts of the same names.
func (f *phraseForm) part(name string) js.Value {
	return f.form.Call("querySelector", "[data-part="+name+"]")
}

// read is the passphrase that was typed, if it is strong enough and the person
// has understood that nothing brings it back. It says what is missing.
func (f *phraseForm) read() (phrase string, ok bool) {
	input, weak := f.part("new-phrase"), f.part("weak")
	phrase = normal(input.Get("value").String())
	weakness := vault.Weak(phrase)
	if weakness == vault.Empty {
		weakness = vault.FewWords
	}
	page.Say(weak, page.Data(weak, camel(string(weakness))))
	if weakness != vault.Strong {
		input.Call("focus")
		return "", false
	}
	understood, missing := f.part("understood"), f.part("not-understood")
	if !vault.Understood(understood.Get("value").String()) {
		page.Say(missing, page.Data(missing, "text"))
		understood.Call("focus")
		return "", false
	}
	page.Say(missing, "")
	return phrase, true
}

// clear leaves nothing that was typed in the form.
func (f *phraseForm) clear() {
	f.form.Call("reset")
	f.part("new-phrase").Get("classList").Call("add", "secret")
}

// suggest writes a passphrase of random words where the new one is typed, in
// sight so that it can be copied to paper.
func (f *phraseForm) suggest() {
	phrase, ok := f.compose(vault.RestWords)
	if !ok {
		return
	}
	input := f.part("new-phrase")
	input.Set("value", phrase)
	input.Get("classList").Call("remove", "secret")
	f.part("show-new").Set("checked", true)
	page.Say(f.part("weak"), "")
	input.Call("focus")
}

// normal is a passphrase as it is used, however it was typed.
func normal(typed string) string { return vault.Normalize(backend.Normalize(typed)) }

// compose makes a passphrase of words from the site's list.
func (d *desk) compose(words int) (string, bool) {
	list, err := page.Fetch(d.Data("words"))
	if err != nil {
		return "", false
	}
	return vault.Compose(strings.Fields(string(list)), backend.RandomNumbers(8*words), words)
}

// reveal shows or dots out what is typed, as a box says.
func (d *desk) reveal(box, input string) { d.revealBy(d.Part(box), d.Part(input)) }

func (d *desk) revealBy(box, input js.Value) {
	d.On(box, "change", func(event js.Value) {
		input.Get("classList").Call("toggle", "secret", !event.Get("target").Get("checked").Bool())
	})
}

// busy says on a button that work is under way, until the function returned is
// called.
func (d *desk) busy(part string) (done func()) { return busyOn(d.Part(part)) }

func busyOn(button js.Value) (done func()) {
	before := button.Get("textContent").String()
	button.Set("textContent", page.Data(button, "busy"))
	button.Set("disabled", true)
	return func() {
		button.Set("textContent", before)
		button.Set("disabled", false)
	}
}
