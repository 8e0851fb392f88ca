//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/record"
)

// followGuide takes every document to the version of the guide that the page
// has. One that belongs to a version which the page does not know stays as it is.
func (d *desk) followGuide() {
	if len(d.steps) == 0 {
		return
	}
	for _, id := range d.store.IDs() {
		document := d.document(id)
		if document == nil || document.Guide() == d.guide {
			continue
		}
		_ = d.edit(id, func(document *record.Document) (*record.Document, error) { return follow(document, d.steps) })
	}
}

// follow takes a document through the steps from its version on.
func follow(document *record.Document, steps []record.Mapping) (*record.Document, error) {
	for _, step := range steps {
		if document.Guide() != step.From {
			continue
		}
		next, err := record.Follow(document, step)
		if err != nil {
			return nil, err
		}
		document = next
	}
	return document, nil
}

// mappings reads what became of the guide's items from version to version.
func mappings(text string) []record.Mapping {
	if text == "" || text == "[]" {
		return nil
	}
	list := js.Global().Get("JSON").Call("parse", text)
	steps := make([]record.Mapping, list.Length())
	for i := range steps {
		step := list.Index(i)
		steps[i] = record.Mapping{From: step.Get("from").String(), To: step.Get("to").String(), Items: map[string][]record.Successor{}}
		items := step.Get("items")
		ids := js.Global().Get("Object").Call("keys", items)
		for j := range ids.Length() {
			id := ids.Index(j).String()
			steps[i].Items[id] = successors(items.Get(id))
		}
	}
	return steps
}

func successors(list js.Value) []record.Successor {
	found := make([]record.Successor, list.Length())
	for i := range found {
		one := list.Index(i)
		found[i] = record.Successor{ID: one.Get("id").String(), Relation: record.Relation(one.Get("relation").String())}
	}
	return found
}
