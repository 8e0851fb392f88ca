//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// namedAtMost is how many documents a sentence names.
const namedAtMost = 8

// names are the names of some documents in a sentence.
func (d *data) names(documents []*record.Document, more string) string {
	text := ""
	for i, document := range documents {
		if i == namedAtMost {
			return text + page.Complete(more, "{n}", page.Decimal(len(documents)-i))
		}
		if i > 0 {
			text += ", "
		}
		text += d.name(document)
	}
	return text
}

// name is what people call a document: a case by its code.
func (d *data) name(document *record.Document) string {
	names := d.Part("names")
	wording := names.Call("querySelector", `[data-kind="`+document.Kind()+`"]`)
	if wording.IsNull() {
		return page.Data(names, "other")
	}
	code := review.Case{Document: document}.Code()
	if code == "" {
		return page.Data(wording, "none")
	}
	return page.Complete(wording.Get("textContent").String(), "{q}", code)
}

// counted is an element's wording for a number of things: none, one or many.
func counted(place js.Value, n int) string {
	switch n {
	case 0:
		return page.Data(place, "none")
	case 1:
		return page.Data(place, "one")
	}
	return page.Complete(page.Data(place, "many"), "{n}", page.Decimal(n))
}

// sayFault says a fault by the name of its wording, none for the empty one. A
// name without wording is said as the element's own «failed».
func sayFault(place js.Value, name string) {
	text := ""
	if name != "" {
		if text = page.Data(place, camel(name)); text == "" {
			text = page.Data(place, "failed")
		}
	}
	page.Say(place, text)
}
