//go:build js && wasm

package main

import (
	"errors"
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
	"acompana/wasm/store"
)

// creation is the form that makes a case: a code that nobody chose, a modality,
// a moment, and nothing about anybody.
type creation struct {
	*cases
	words []string // for codes
	code  string
}

func newCreation(c *cases) {
	n := &creation{cases: c, words: strings.Fields(c.Data("codeWords"))}
	n.draw()
	c.On(c.Part("other-code"), "click", func(js.Value) { n.draw() })
	c.On(c.Part("new"), "submit", func(event js.Value) {
		event.Call("preventDefault")
		n.send()
	})
}

// draw proposes another code.
func (n *creation) draw() {
	taken := map[string]bool{}
	for _, document := range n.ofKind(review.Kind) {
		taken[review.Case{Document: document}.Code()] = true
	}
	n.code, _ = review.NewCode(n.words, backend.RandomNumbers(64), func(code string) bool { return taken[code] })
	page.Say(n.Part("new-code"), n.code)
}

func (n *creation) send() {
	modality, moment := n.Part("new-modality"), n.Part("new-moment")
	switch {
	case n.code == "":
		n.fault("code")
	case modality.Get("value").String() == "":
		n.fault("missing")
		modality.Call("focus")
	case moment.Get("value").String() == "":
		n.fault("missing")
		moment.Call("focus")
	default:
		n.fault("")
		n.make(modality.Get("value").String(), moment.Get("value").String())
	}
}

// make creates the case and opens it.
func (n *creation) make(modality, moment string) {
	made, err := n.create(review.Kind, func(d *record.Document) (*record.Document, error) {
		return n.write(d, modality, moment)
	})
	switch {
	case errors.Is(err, store.ErrFull):
		n.fault("full")
	case err != nil:
		n.fault("refused")
	default:
		page.Say(n.Part("said"), page.Complete(page.Data(n.Part("said"), "created"), "{q}", n.code))
		n.Part("new").Call("reset")
		n.draw()
		n.open(made.ID())
	}
}

func (n *creation) write(d *record.Document, modality, moment string) (*record.Document, error) {
	by := n.author()
	for _, register := range []struct {
		name  string
		value record.Value
	}{
		{review.CodeRegister, record.Value{Kind: record.Text, Text: n.code}},
		{review.ModalityRegister, record.Value{Kind: record.Item, Text: modality}},
		{review.MomentRegister, record.Value{Kind: record.Item, Text: moment}},
	} {
		var err error
		if d, err = d.Set(by, register.name, register.value); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// fault says what is missing, by the name of its wording.
func (n *creation) fault(name string) {
	place := n.Part("new-fault")
	text := ""
	if name != "" {
		text = page.Data(place, name)
	}
	page.Say(place, text)
}
