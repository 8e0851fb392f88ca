//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// namedAtMost is how many documents a sentence names.
const namedAtMost = 8

// documentNames are the names of some documents in a sentence.
func documentNames(d *desk, documents []*record.Document, more string) string {
	text := ""
	for i, document := range documents {
		if i == namedAtMost {
			return text + page.Complete(more, "{n}", page.Decimal(len(documents)-i))
		}
		if i > 0 {
			text += ", "
		}
		text += documentName(d, document)
	}
	return text
}

// documentName is what people call a document: a case by its code, a round of
// self-assessment by code and day. The wordings stand in the template
// «document-names», by kind and, where a kind has several, by view.
func documentName(d *desk, document *record.Document) string {
	names := d.Part("document-names")
	wording := names.Call("querySelector", `[data-kind="`+document.Kind()+`"]`)
	if view := settledAs(document, "vista", record.Choice); view != "" {
		if own := names.Call("querySelector", `[data-kind="`+document.Kind()+`"][data-view="`+view+`"]`); !own.IsNull() {
			wording = own
		}
	}
	if wording.IsNull() {
		return page.Data(names, "other")
	}
	text := wording.Get("textContent").String()
	code := settledAs(document, "codigo", record.Text)
	if code == "" && page.Data(wording, "none") != "" {
		return page.Data(wording, "none")
	}
	if begun := settledAs(document, "inicio", record.Day); begun != "" {
		text += page.Complete(page.Data(wording, "day"), "{d}", day(begun))
	}
	return page.Complete(text, "{q}", code)
}

// settledAs is what counts in a register, empty where nothing of that kind does:
// files may hold anything.
func settledAs(document *record.Document, register string, kind record.Kind) string {
	if value, _ := document.Settled(register); value.Kind == kind {
		return value.Text
	}
	return ""
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
