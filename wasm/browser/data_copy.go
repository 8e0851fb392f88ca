//go:build js && wasm

package main

import (
	"errors"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/vault"
)

// copying takes everything away in a file: sealed with words that are made for
// it and shown once, or, after a warning, as it is.
type copying struct {
	*data
	phrase string       // the words in sight; empty while none are
	link   *deliverance // the last file, while it can be had again
}

func newCopying(d *data) {
	c := &copying{data: d}
	d.shown = append(d.shown, c.show)
	later := func(do func()) func(js.Value) {
		return func(event js.Value) {
			event.Call("preventDefault")
			go d.Guard(do)
		}
	}
	d.On(d.Part("copy-begin"), "click", later(c.begin))
	d.On(d.Part("copy-other"), "click", later(func() { c.draw() }))
	d.On(d.Part("copy-form"), "submit", later(c.save))
	d.On(d.Part("copy-cancel"), "click", func(js.Value) { c.cancel() })
	d.On(d.Part("plain"), "toggle", func(js.Value) { c.look() })
	d.On(d.Part("plain-save"), "click", func(js.Value) { c.savePlain() })
	d.On(js.Global(), "pagehide", func(js.Value) { c.close() })
}

// show says how much there is to copy.
func (c *copying) show() {
	documents, unreadable := c.everything()
	page.Say(c.Part("copy-count"), counted(c.Part("copy-count"), len(documents)))
	page.Say(c.Part("copy-left"), counted(c.Part("copy-left"), unreadable))
	for _, part := range []string{"copy-begin", "plain-save"} {
		c.Part(part).Set("disabled", len(documents) == 0)
	}
	if len(documents) == 0 {
		c.close()
	}
}

// everything are the documents there are, and how many cannot be read.
func (d *data) everything() (documents []*record.Document, unreadable int) {
	unreadable = len(d.store.Damaged())
	for _, id := range d.store.IDs() {
		if document := d.document(id); document != nil {
			documents = append(documents, document)
		} else {
			unreadable++
		}
	}
	return documents, unreadable
}

// look says what in the texts may identify a person. It stops nobody.
func (c *copying) look() {
	documents, _ := c.everything()
	c.tellFindings(c.Part("copy-findings"), documents)
}

func (c *copying) begin() {
	c.flush()
	c.look()
	c.fault("")
	page.Say(c.Part("copy-said"), "")
	done := c.busy("copy-begin")
	drawn := c.draw()
	done()
	if !drawn {
		return
	}
	show(c.Part("copy-form"), true)
	c.Part("copy-form").Call("querySelector", "h3").Call("focus")
}

// draw shows other words. They have to be written down anew.
func (c *copying) draw() bool {
	phrase, ok := c.compose(vault.SealWords)
	if !ok {
		c.fault("words")
		return false
	}
	c.phrase = phrase
	page.Say(c.Part("copy-words"), phrase)
	c.Part("copy-noted").Set("checked", false)
	return true
}

// save seals everything with the words in sight and hands it over.
func (c *copying) save() {
	if !c.Part("copy-noted").Get("checked").Bool() {
		c.fault("not-noted")
		c.Part("copy-noted").Call("focus")
		return
	}
	phrase := c.phrase
	text, fault := c.bundle()
	if fault != "" {
		c.fault(fault)
		return
	}
	c.fault("")
	done := c.busy("copy-save")
	file, fault := c.sealer.seal(text, phrase)
	done()
	switch {
	case c.phrase != phrase: // somebody cancelled, or asked for other words
	case fault != "":
		c.fault(fault)
	default:
		c.close()
		c.deliver("done", copyName(".age"), "application/octet-stream", file)
	}
}

// bundle is the text of everything.
func (c *copying) bundle() (text []byte, fault string) {
	c.flush()
	documents, _ := c.everything()
	text, err := record.EncodeBundle(documents)
	if errors.Is(err, record.ErrSize) {
		return nil, "size"
	}
	if err != nil {
		panic(err)
	}
	return text, ""
}

func (c *copying) cancel() {
	c.close()
	c.sealer.cancel()
	c.fault("")
	c.Part("copy-begin").Call("focus")
}

// close takes the words off the page.
func (c *copying) close() {
	c.phrase = ""
	page.Say(c.Part("copy-words"), "")
	c.Part("copy-noted").Set("checked", false)
	show(c.Part("copy-form"), false)
}

// fault says why there is no copy, by the name of its wording.
func (c *copying) fault(name string) { sayFault(c.Part("copy-fault"), name) }
