//go:build js && wasm

package main

import (
	"sort"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/course"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// historyGroup is some of the documents to choose from, under a name: the
// wording of the list.
type historyGroup struct {
	wording   string
	documents []*record.Document
}

// groups are the cases, the training, and all else, each by name.
func (h *history) groups(documents []*record.Document) []historyGroup {
	cases, others, training := historyGroup{wording: "cases"}, historyGroup{wording: "others"}, historyGroup{wording: "course"}
	for _, document := range documents {
		h.names[document.ID()] = documentName(h.desk, document)
		group := &others
		switch document.Kind() {
		case review.Kind:
			group = &cases
		case course.Kind:
			group = &training
		}
		group.documents = append(group.documents, document)
	}
	for _, group := range [][]*record.Document{cases.documents, others.documents} {
		sort.SliceStable(group, func(i, j int) bool { return h.names[group[i].ID()] < h.names[group[j].ID()] })
	}
	return []historyGroup{cases, others, training}
}

// optionsOf is a group in the list. A case is listed by its code alone: the group
// says what it is.
func (h *history) optionsOf(group historyGroup) js.Value {
	element := document().Call("createElement", "optgroup")
	element.Set("label", page.Data(h.Part("history-case"), group.wording))
	for _, d := range group.documents {
		text := h.names[d.ID()]
		if code := settledAs(d, review.CodeRegister, record.Text); code != "" && d.Kind() == review.Kind {
			text = code
		}
		element.Call("append", option(d.ID(), text))
	}
	return element
}
