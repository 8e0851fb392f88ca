//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/privacy"
	"acompana/wasm/record"
)

// correcting is a text to write anew. It is compared, never judged.
type correcting struct {
	*askedQuestion
	text    js.Value
	draft   string
	warning *warning // nil where what the detector finds is the exercise
	waiting bool     // something is typed that was not taken yet
	began   float64  // when
	stop    func()   // of the timer that takes it
}

func newCorrecting(q *askedQuestion) *correcting {
	text := q.form.Call("querySelector", "textarea")
	c := &correcting{askedQuestion: q, text: text, draft: text.Get("defaultValue").String(), stop: func() {}}
	q.texts = append(q.texts, c)
	q.On(text, "input", func(js.Value) { c.wait() })
	q.On(text, "change", func(js.Value) { c.take() })
	if found := slot(q.form, "found"); found.Truthy() {
		found.Call("setAttribute", "aria-live", "off") // until somebody types: a page has several
	} else {
		c.warning = newWarning(q.Tool, text)
	}
	c.find()
	return c
}

// wait lets the typing pause before it is taken, but not for long.
func (c *correcting) wait() {
	if !c.waiting {
		c.waiting, c.began = true, steady()
		c.tellKeeping()
		c.speak()
	}
	c.stop()
	left := typingLimit - int(steady()-c.began)
	c.stop = backend.Clock{}.After(max(0, min(typingPause, left)), func() { c.Guard(c.take) })
}

// speak lets readers of the screen hear from now on what the detector finds.
func (c *correcting) speak() {
	if found := slot(c.form, "found"); found.Truthy() {
		found.Call("removeAttribute", "aria-live")
	}
}

// tellKeeping says whether all is kept.
func (c *correcting) tellKeeping() {
	if c.desk != nil {
		c.desk.bar.update()
	}
}

// take keeps what is typed, so that a page that is loaded anew has it, and says
// what the detector finds in it.
func (c *correcting) take() {
	if !c.waiting {
		return
	}
	c.stop()
	c.waiting = false
	c.find()
	text := c.text.Get("value").String()
	c.do(func(d *record.Document, by record.Author) (*record.Document, error) {
		return course.Draft(d, by, c.ID, text)
	})
	c.tellKeeping()
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
	if c.warning != nil && given != c.draft {
		c.warning.look(given)
	}
	c.find()
}

func (c *correcting) mark(shown bool) {
	if shown {
		c.find()
	}
}

func (c *correcting) focus() { c.text.Call("focus") }

func (c *correcting) touched() js.Value { return c.text }
