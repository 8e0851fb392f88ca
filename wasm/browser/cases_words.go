//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// wordings are those that stand in the slots of a template, each read once.
type wordings struct {
	element js.Value
	read    map[[2]string]string
}

func newWordings(element js.Value) *wordings { return &wordings{element, map[[2]string]string{}} }

// of is the wording that a slot keeps under a name.
func (w *wordings) of(name, key string) string {
	text, known := w.read[[2]string{name, key}]
	if !known {
		text = page.Data(slot(w.element, name), key)
		w.read[[2]string{name, key}] = text
	}
	return text
}

// with fills a text in, number a number.
func (w *wordings) with(name, key, text string) string {
	return page.Complete(w.of(name, key), "{q}", text)
}

func (w *wordings) number(name, key string, n int) string {
	return page.Complete(w.of(name, key), "{n}", page.Decimal(n))
}

// manyOf counts: one has words of its own.
func manyOf(part js.Value, n int) string {
	if n == 1 {
		return page.Data(part, "one")
	}
	return page.Complete(page.Data(part, "many"), "{n}", page.Decimal(n))
}

// joinedTexts joins what is not empty.
func joinedTexts(separator string, texts ...string) string {
	var found []string
	for _, text := range texts {
		if text != "" {
			found = append(found, text)
		}
	}
	return strings.Join(found, separator)
}
