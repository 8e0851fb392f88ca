//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// teamFile is one of the files, and the row that says how far it has come.
type teamFile struct {
	*team
	number    int
	file, row js.Value
	input     js.Value           // where its words are typed
	sealed    []byte             // waits for its words; nil otherwise
	rounds    []*record.Document // of a file that was read
	profiles  []assess.Profile   // that it came with: they say who is one person
	more      bool               // it holds something else, which is not looked at
	gone      bool               // taken out: whatever answers is dropped
}

func newTeamFile(t *team, file js.Value) *teamFile {
	t.made++
	f := &teamFile{team: t, number: t.made, file: file, row: t.Copy("team-row")}
	number := page.Decimal(f.number)
	slot(f.row, "number").Set("textContent", page.Complete(page.Data(slot(f.row, "number"), "text"), "{n}", number))
	slot(f.row, "name").Set("textContent", file.Get("name"))
	remove := slot(f.row, "remove")
	remove.Call("setAttribute", "aria-label", page.Complete(page.Data(remove, "text"), "{n}", number))
	t.On(remove, "click", func(js.Value) { t.remove(f) })
	f.listen(number)
	t.Part("team-rows").Call("append", f.row)
	f.say("reading")
	return f
}

// listen gives the field for words its names and lets it be sent.
func (f *teamFile) listen(number string) {
	f.input = f.row.Call("querySelector", "[data-id]")
	id := page.Data(f.input, "id") + "-" + number
	f.input.Set("id", id)
	wrong := slot(f.row, "wrong")
	wrong.Set("id", id+"-no")
	f.input.Call("setAttribute", "aria-describedby", id+"-no")
	label := f.row.Call("querySelector", "[data-for]")
	label.Call("setAttribute", "for", id)
	label.Set("textContent", page.Complete(page.Data(label, "text"), "{n}", number))
	reveal := slot(f.row, "reveal")
	f.On(reveal, "change", func(js.Value) {
		f.input.Get("classList").Call("toggle", "secret", !reveal.Get("checked").Bool())
	})
	f.On(slot(f.row, "words"), "submit", func(event js.Value) {
		event.Call("preventDefault")
		go f.Guard(f.unseal)
	})
}

// read takes the file's bytes and goes on by what they are.
func (f *teamFile) read() {
	if f.file.Get("size").Float() > maxFile {
		f.refuse("file-size")
		return
	}
	bytes, ok := contentOf(f.file)
	switch {
	case f.gone:
	case !ok:
		f.refuse("unreadable")
	case isSealed(bytes):
		f.sealed = bytes
		f.say("waiting")
		show(slot(f.row, "words"), true)
	case isObject(bytes):
		f.take(string(withoutMark(bytes)))
	default:
		f.refuse("not-copy")
	}
}

// take reads the rounds in a text.
func (f *teamFile) take(text string) {
	f.shut()
	documents, more, fault := f.roundsIn(text)
	f.profiles, _ = assessed(documents)
	f.rounds = filtered(documents, func(d *record.Document) bool { return d.Kind() == assess.Kind })
	f.more = more
	if fault != "" {
		f.refuse(fault)
	}
}

// shut takes the words off the page, once there is nothing to open any more.
func (f *teamFile) shut() {
	f.sealed = nil
	f.input.Set("value", "")
	sayFault(slot(f.row, "fault"), "")
	show(slot(f.row, "words"), false)
}

// refuse says why nothing can be had from the file.
func (f *teamFile) refuse(fault string) {
	f.shut()
	f.rounds, f.profiles = nil, nil
	f.say("")
	sayFault(slot(f.row, "fault"), fault)
}

// leave takes the file off the page.
func (f *teamFile) leave() {
	f.gone = true
	f.shut()
	f.rounds, f.profiles = nil, nil
	f.row.Call("remove")
}

// say says how far the file has come, by the name of a wording.
func (f *teamFile) say(what string) {
	text := ""
	if what != "" {
		text = page.Data(slot(f.row, "state"), what)
	}
	page.Say(slot(f.row, "state"), text)
}

// sayPeople says how many people the file adds to those before it.
func (f *teamFile) sayPeople(added int) {
	state := slot(f.row, "state")
	text := page.Data(state, "again")
	switch {
	case added == 1:
		text = page.Data(state, "one")
	case added > 1:
		text = page.Complete(page.Data(state, "many"), "{n}", page.Decimal(added))
	}
	if f.more {
		text += page.Data(state, "more")
	}
	page.Say(state, text)
}
