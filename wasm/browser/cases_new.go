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

// creation is the form that makes a case: a code, a modality, a moment, and
// nothing about anybody. The code is one that nobody chose, unless the person
// writes another.
type creation struct {
	*cases
	words []string // for codes
	drawn string
	own   *ownCode
}

func newCreation(c *cases) {
	n := &creation{cases: c, words: strings.Fields(c.Data("codeWords"))}
	n.own = newOwnCode(n)
	n.draw()
	c.On(c.Part("other-code"), "click", func(js.Value) { n.draw() })
	c.On(c.Part("new"), "submit", func(event js.Value) {
		event.Call("preventDefault")
		n.send()
	})
}

// draw proposes another code.
func (n *creation) draw() {
	n.drawn, _ = review.NewCode(n.words, backend.RandomNumbers(64), n.taken)
	page.Say(n.Part("new-code"), n.drawn)
}

// taken reports whether a case here has the code, as people read it.
func (n *creation) taken(code string) bool {
	for _, document := range n.ofKind(review.Kind) {
		if review.SameCode(review.Case{Document: document}.Code(), code) {
			return true
		}
	}
	return false
}

func (n *creation) send() {
	modality, moment := n.Part("new-modality"), n.Part("new-moment")
	switch {
	case n.own.shown() && !n.own.check():
		n.fault("")
		n.own.input.Call("focus")
	case !n.own.shown() && n.drawn == "":
		n.fault("code")
	case controlText(modality) == "":
		n.fault("missing")
		modality.Call("focus")
	case controlText(moment) == "":
		n.fault("missing")
		moment.Call("focus")
	default:
		n.fault("")
		n.make(n.code(), controlText(modality), controlText(moment))
	}
}

// code is the code that the case gets.
func (n *creation) code() string {
	if n.own.shown() {
		return n.own.text()
	}
	return n.drawn
}

// make creates the case and opens it.
func (n *creation) make(code, modality, moment string) {
	made, err := n.create(review.Kind, func(d *record.Document) (*record.Document, error) {
		return n.write(d, code, modality, moment)
	})
	switch {
	case errors.Is(err, store.ErrFull):
		n.fault("full")
	case err != nil:
		n.fault("refused")
	default:
		page.Say(n.Part("said"), page.Complete(page.Data(n.Part("said"), "created"), "{q}", code))
		n.Part("new").Call("reset")
		n.own.close()
		n.draw()
		n.open(made.ID())
	}
}

// write writes what a case begins with, in one hand of its own: undo takes back
// what this page writes, and never the case itself.
func (n *creation) write(d *record.Document, code, modality, moment string) (*record.Document, error) {
	by := record.Author{Replica: record.NewReplica([10]byte(backend.Random(10))), Date: n.author().Date}
	for _, register := range []struct {
		name  string
		value record.Value
	}{
		{review.CodeRegister, record.Value{Kind: record.Text, Text: code}},
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
