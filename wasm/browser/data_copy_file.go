//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
)

// deliverance is a file in the browser's memory, for as long as it can be had.
type deliverance struct{ url string }

// deliveredFor is how long, in milliseconds, the link to a file works: long
// enough to press it again if the browser asked first.
const deliveredFor = 2 * 60 * 1000

// copyName is a file's name: by the day, and by nothing that it holds.
func copyName(extension string) string { return "acompana-copia-" + today() + extension }

// today is the day on the wall where the person is: «2026-11-22».
func today() string {
	date := js.Global().Get("Date")
	offset := date.New().Call("getTimezoneOffset").Int()
	return date.New(float64(now()) - float64(offset)*60_000).Call("toISOString").String()[:len("2026-11-22")]
}

// deliver hands a file to the person, as a download, and says so.
func (c *copying) deliver(wording, name, kind string, content []byte) {
	blob := js.Global().Get("Blob").New([]any{bytesOf(content)}, map[string]any{"type": kind})
	c.revoke()
	made := &deliverance{js.Global().Get("URL").Call("createObjectURL", blob).String()}
	c.link = made
	link := c.Part("copy-link")
	link.Set("href", made.url)
	link.Set("download", name)
	link.Call("click")
	c.copies.taken()
	show(c.Part("copy-again"), true)
	said := c.Part("copy-said")
	page.Say(said, page.Complete(page.Data(said, camel(wording)), "{q}", name))
	c.Part("copy-begin").Call("focus")
	backend.Clock{}.After(deliveredFor, func() {
		if c.link == made {
			c.revoke()
		}
	})
}

// revoke lets the last file go.
func (c *copying) revoke() {
	if c.link == nil {
		return
	}
	js.Global().Get("URL").Call("revokeObjectURL", c.link.url)
	c.link = nil
	c.Part("copy-link").Call("removeAttribute", "href")
	show(c.Part("copy-again"), false)
}

// savePlain hands everything over as it is.
func (c *copying) savePlain() {
	place, understood := c.Part("plain-fault"), c.Part("plain-understood")
	if !understood.Get("checked").Bool() {
		sayFault(place, "not-understood")
		understood.Call("focus")
		return
	}
	text, fault := c.bundle()
	if sayFault(place, fault); fault != "" {
		return
	}
	understood.Set("checked", false)
	c.Part("plain").Set("open", false)
	c.deliver("done-plain", copyName(".json"), "application/json", text)
}
