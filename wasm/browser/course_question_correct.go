//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/privacy"
	"acompana/wasm/record"
)

// correcting is a text to write anew. It is compared, never judged.
type correcting struct {
	*askedQuestion
	text  js.Value
	draft string
	timer js.Value
	look  js.Func
}

func newCorrecting(q *askedQuestion) *correcting {
	text := q.form.Call("querySelector", "textarea")
	c := &correcting{askedQuestion: q, text: text, draft: text.Get("defaultValue").String(), timer: js.Undefined()}
	c.look = q.Callback(func(js.Value) { c.keep() })
	q.On(text, "input", func(js.Value) {
		js.Global().Call("clearTimeout", c.timer)
		c.timer = js.Global().Call("setTimeout", c.look, typingPause)
	})
	c.find()
	return c
}

// keep keeps what is typed, so that a page that is loaded anew has it, and says
// what the detector finds in it.
func (c *correcting) keep() {
	c.find()
	text := c.text.Get("value").String()
	c.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.Draft(d, by, c.ID, text)
	})
}

// find says what still identifies somebody.
func (c *correcting) find() {
	found := slot(c.form, "found")
	if !found.Truthy() {
		return
	}
	kinds := privacy.Detect(c.text.Get("value").String())
	text := page.Data(found, "none")
	if len(kinds) > 0 {
		text = page.Complete(page.Data(found, "some"), "{q}", kindWords(c.Tool, kinds, page.Data(c.Part("warnings"), "and")))
	}
	found.Get("dataset").Set("found", page.Decimal(len(kinds)))
	if found.Get("textContent").String() != text {
		page.Say(found, text)
	}
}

// given is empty while the text is the one to be corrected.
func (c *correcting) given() string {
	text := strings.TrimSpace(c.text.Get("value").String())
	if text == strings.TrimSpace(c.draft) {
		return ""
	}
	return text
}

func (c *correcting) put(given string) {
	if given == "" {
		given = c.draft
	}
	if !document().Get("activeElement").Equal(c.text) {
		c.text.Set("value", given)
	}
	c.find()
}

func (c *correcting) mark(shown bool) {
	if shown {
		js.Global().Call("clearTimeout", c.timer)
		c.find()
	}
}

func (c *correcting) focus() { c.text.Call("focus") }

func (c *correcting) touched() js.Value { return c.text }
