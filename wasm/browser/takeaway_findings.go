//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/privacy"
	"acompana/wasm/record"
)

// findings are what in some documents may identify a person. They hold none of
// it.
type findings struct {
	texts     int
	documents []*record.Document
	kinds     []privacy.Finding
}

// findingsIn looks at every text that counts, or waits to be decided on.
func findingsIn(documents []*record.Document) findings {
	var f findings
	for _, document := range documents {
		before := f.texts
		for _, item := range document.Items() {
			for _, move := range document.Values(item) {
				f.look(move.Value)
			}
		}
		if f.texts > before {
			f.documents = append(f.documents, document)
		}
	}
	return f
}

func (f *findings) look(value record.Value) {
	if value.Kind != record.Text {
		return
	}
	if found := privacy.Detect(value.Text); len(found) > 0 {
		f.texts++
		f.kinds = append(f.kinds, found...)
	}
}

// tellFindings says in an element how many texts may identify somebody, how, and
// where they stand; nothing where there are none.
func tellFindings(d *desk, place js.Value, documents []*record.Document) {
	f := findingsIn(documents)
	if f.texts == 0 {
		page.Say(place, "")
		return
	}
	text := page.Complete(page.Data(place, "text"), "{n}", page.Decimal(f.texts))
	text = page.Complete(text, "{k}", kindWords(d.Tool, f.kinds, page.Data(place, "and")))
	page.Say(place, page.Complete(text, "{q}", documentNames(d, f.documents, page.Data(place, "more"))))
}
