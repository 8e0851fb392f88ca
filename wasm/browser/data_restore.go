//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// restoring brings a copy back, step by step: a file, its words if it is sealed,
// a preview, and the join. Nothing is written before the join, and all steps can
// be left.
type restoring struct {
	*data
	sealer *sealer
	turn   int    // of the file at work: what answers an earlier one is dropped
	sealed []byte // the file that waits for its words
	*arrivals
	joined []brought // by the last join, to undo it
}

// maxFile is how many bytes a file may have: the longest text with what sealing
// adds.
const maxFile = 9 << 20

func newRestoring(d *data) {
	r := &restoring{data: d, sealer: newSealer(d.Tool), arrivals: &arrivals{}}
	d.shown = append(d.shown, r.refresh)
	d.On(d.Part("restore-file"), "change", func(js.Value) { r.chosen() })
	d.On(d.Part("restore-phrase"), "submit", func(event js.Value) {
		event.Call("preventDefault")
		go d.Guard(r.unseal)
	})
	d.reveal("restore-show", "restore-words")
	for _, part := range []string{"restore-back", "restore-cancel"} {
		d.On(d.Part(part), "click", func(js.Value) { r.cancel() })
	}
	d.On(d.Part("restore-mine"), "change", func(js.Value) { r.showPreview() })
	d.On(d.Part("restore-join"), "click", func(js.Value) { r.join() })
	d.On(d.Part("restore-see"), "click", func(js.Value) { r.lead() })
	d.On(d.Part("restore-see-rounds"), "click", func(js.Value) { forgetRound() })
	d.On(d.Part("restore-undo"), "click", func(js.Value) { r.undo() })
}

// chosen begins anew with the file that was chosen.
func (r *restoring) chosen() {
	file := r.Part("restore-file").Get("files").Index(0)
	if !file.Truthy() {
		return
	}
	r.clear()
	r.say("")
	if file.Get("size").Float() > maxFile {
		r.refuse("file-size")
		return
	}
	r.say("reading")
	go r.Guard(func() { r.read(file) })
}

// read takes the bytes of a file and goes on by what they are.
func (r *restoring) read(file js.Value) {
	turn := r.turn
	bytes, ok := contentOf(file)
	switch {
	case turn != r.turn:
	case !ok:
		r.refuse("unreadable")
	case isSealed(bytes):
		r.sealed = bytes
		r.askWords()
	case isObject(bytes):
		pause()
		r.take(string(withoutMark(bytes)))
	default:
		r.refuse("not-copy")
	}
}

func (r *restoring) askWords() {
	r.say("")
	show(r.Part("restore-phrase"), true)
	r.Part("restore-words").Call("focus")
}

// unseal opens the file with the words as they are meant, and else exactly as
// they were typed: other programs take any text for a passphrase.
func (r *restoring) unseal() {
	typed := r.Part("restore-words").Get("value").String()
	phrases := []string{normal(typed)}
	if phrases[0] == "" {
		r.wrong("empty")
		return
	}
	if typed != phrases[0] {
		phrases = append(phrases, typed)
	}
	turn := r.turn
	r.wrong("")
	done := r.busy("restore-open")
	text, fault := r.sealer.open(r.sealed, phrases...)
	done()
	switch {
	case turn != r.turn:
	case fault == "passphrase":
		r.wrong(fault)
	case fault != "":
		r.refuse(fault)
	default:
		r.take(text)
	}
}

// wrong says why the words do not open the file, and lets them be typed again.
func (r *restoring) wrong(fault string) {
	sayFault(r.Part("restore-wrong"), fault)
	if fault != "" {
		r.Part("restore-words").Call("focus")
	}
}

// refuse says why nothing can be had from the file.
func (r *restoring) refuse(fault string) {
	r.refuseWith(page.Data(r.Part("restore-fault"), camel(fault)))
}

func (r *restoring) refuseWith(sentence string) {
	r.letGo()
	r.say("")
	if sentence == "" {
		sentence = page.Data(r.Part("restore-fault"), "failed")
	}
	page.Say(r.Part("restore-fault"), sentence)
	r.Part("restore-file").Call("focus")
}

func (r *restoring) cancel() {
	r.letGo()
	r.say("cancelled")
	r.Part("restore-file").Call("focus")
}

// clear ends what was under way: nothing of the file stays in the page.
func (r *restoring) clear() {
	r.turn++
	r.sealer.cancel()
	r.sealed, r.arrivals = nil, &arrivals{}
	r.hideWords()
	page.Say(r.Part("restore-wrong"), "")
	page.Say(r.Part("restore-fault"), "")
	r.hidePreview()
}

// hideWords takes the typed words off the page, and dots out the next.
func (r *restoring) hideWords() {
	show(r.Part("restore-phrase"), false)
	words := r.Part("restore-words")
	words.Set("value", "")
	words.Get("classList").Call("add", "secret")
	r.Part("restore-show").Set("checked", false)
}

// letGo is clear for the file's own field too, so that the same file can be
// chosen again.
func (r *restoring) letGo() {
	r.clear()
	r.Part("restore-file").Set("value", "")
}

// say says how far it has come, by the name of its wording.
func (r *restoring) say(what string) { sayFault(r.Part("restore-said"), what) }
