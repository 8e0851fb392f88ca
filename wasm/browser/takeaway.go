//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/vault"
)

// takeaway hands over documents in a sealed file, with words that are made for it
// and shown once. Its parts stand in the template «takeaway», within the root
// element: a page may have several.
type takeaway struct {
	*desk
	root    js.Value
	options takeawayOptions
	sealer  *sealer
	handed  *handing
	phrase  string // the words in sight; empty while none are
}

// takeawayOptions are what a takeaway is made of.
type takeawayOptions struct {
	root js.Value // the element in which «takeaway» stands
	// documents are what goes out now.
	documents func() []*record.Document
	// outgoing makes of them what the file holds; nil where that is the same.
	outgoing func(documents []*record.Document) []*record.Document
	// name is what the file is called after, «copia»: nothing that it holds.
	name string
	// taken is called once the file was handed over, before the page says so; nil
	// where nobody asks.
	taken func()
}

func newTakeaway(d *desk, options takeawayOptions) *takeaway {
	t := &takeaway{desk: d, root: options.root, options: options, sealer: newSealer(d.Tool), handed: newHanding(options.root)}
	later := func(part string, do func()) {
		d.On(t.part(part), "click", func(js.Value) { go d.Guard(do) })
	}
	later("take-begin", t.begin)
	later("take-other", func() { t.draw() })
	later("take-save", t.save)
	d.On(t.part("take-cancel"), "click", func(js.Value) { t.cancel() })
	d.On(js.Global(), "pagehide", func(js.Value) { t.close() })
	return t
}

func (t *takeaway) part(name string) js.Value { return partOf(t.root, name) }

// offer says whether there is anything to hand over.
func (t *takeaway) offer(any bool) {
	t.part("take-begin").Set("disabled", !any)
	if !any {
		t.close()
	}
}

// look says what in the texts may identify a person. It stops nobody.
func (t *takeaway) look() {
	t.flush()
	tellFindings(t.desk, t.part("take-findings"), t.options.documents())
}

func (t *takeaway) begin() {
	t.look()
	t.fault("")
	page.Say(t.part("take-said"), "")
	done := busyOn(t.part("take-begin"))
	drawn := t.draw()
	done()
	if !drawn {
		return
	}
	show(t.part("take-form"), true)
	t.part("take-form").Call("querySelector", "[tabindex]").Call("focus")
}

// draw shows other words. They have to be written down anew.
func (t *takeaway) draw() bool {
	phrase, ok := t.compose(vault.SealWords)
	if !ok {
		t.fault("words")
		return false
	}
	t.phrase = phrase
	page.Say(t.part("take-words"), phrase)
	t.part("take-noted").Set("checked", false)
	return true
}

// save seals the documents with the words in sight and hands them over.
func (t *takeaway) save() {
	if !t.part("take-noted").Get("checked").Bool() {
		t.fault("not-noted")
		t.part("take-noted").Call("focus")
		return
	}
	phrase := t.phrase
	t.flush()
	documents := t.options.documents()
	if t.options.outgoing != nil {
		documents = t.options.outgoing(documents)
	}
	text, fault := bundled(documents)
	if t.fault(fault); fault != "" {
		return
	}
	done := busyOn(t.part("take-save"))
	content, fault := t.sealer.seal(text, phrase)
	done()
	switch {
	case t.phrase != phrase: // somebody cancelled, or asked for other words
	case fault != "":
		t.fault(fault)
	default:
		t.deliver(content)
	}
}

// deliver hands the sealed file over. The words are gone from then on.
func (t *takeaway) deliver(content []byte) {
	t.hide()
	name := fileName(t.options.name, ".age")
	t.handed.hand(outgoing{name, "application/octet-stream", content})
	if t.options.taken != nil {
		t.options.taken()
	}
	sayHanded(t.part("take-said"), name)
	t.part("take-begin").Call("focus")
}

func (t *takeaway) cancel() {
	t.hide()
	t.fault("")
	t.part("take-begin").Call("focus")
}

// hide takes the words off the page, and ends the work that was begun with them.
func (t *takeaway) hide() {
	t.phrase = ""
	t.sealer.cancel()
	page.Say(t.part("take-words"), "")
	t.part("take-noted").Set("checked", false)
	show(t.part("take-form"), false)
}

// close leaves nothing of what was handed over, or said of it, on the page.
func (t *takeaway) close() {
	t.hide()
	t.handed.revoke()
	for _, part := range []string{"take-findings", "take-fault", "take-said"} {
		page.Say(t.part(part), "")
	}
}

// fault says why there is no file, by the name of its wording.
func (t *takeaway) fault(name string) { sayFault(t.part("take-fault"), name) }
