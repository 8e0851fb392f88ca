//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/store"
)

// history shows what was changed in a document, newest first, and brings earlier
// values back, by changes of its own.
type history struct {
	*data
	id    string // of the document chosen, empty for none
	count int    // of changes in sight
	names map[string]string
}

// historyPage is how many changes are shown at a time.
const historyPage = 50

func newHistory(d *data) {
	h := &history{data: d, count: historyPage, names: map[string]string{}}
	d.shown = append(d.shown, h.show)
	d.On(d.Part("history-case"), "change", func(event js.Value) { h.choose(event.Get("target").Get("value").String()) })
	d.On(d.Part("more-changes"), "click", func(js.Value) { h.more() })
	h.listenToDeletion()
}

func (h *history) choose(id string) {
	h.id, h.count = id, historyPage
	h.askToDelete(false)
	h.showChanges()
}

func (h *history) show() {
	if h.store.Status().Mode == store.Wiped {
		clear(h.names)
		page.Say(h.Part("history-said"), "")
	}
	h.showDocuments()
	h.showChanges()
	h.showDeleted()
}

// showDocuments lists what there is to choose from, and keeps the choice.
func (h *history) showDocuments() {
	list := h.Part("history-case")
	documents, _ := h.everything()
	first := map[bool]string{true: "none", false: "choose"}[len(documents) == 0]
	options := []any{option("", page.Data(list, first))}
	chosen := ""
	for _, group := range h.groups(documents) {
		if len(group.documents) == 0 {
			continue
		}
		options = append(options, h.optionsOf(group))
		for _, d := range group.documents {
			if d.ID() == h.id {
				chosen = h.id
			}
		}
	}
	h.id = chosen
	list.Call("replaceChildren", options...)
	list.Set("value", chosen)
	list.Set("disabled", len(documents) == 0)
}

func option(value, text string) js.Value {
	return js.Global().Get("Option").New(text, value)
}

// showChanges shows the newest changes of the document.
func (h *history) showChanges() {
	rows := []any{}
	all := 0
	title := h.Part("history-title")
	title.Set("textContent", "")
	if document := h.document(h.id); document != nil {
		title.Set("textContent", page.Complete(page.Data(title, "text"), "{q}", h.names[h.id]))
		changes := document.History()
		all = len(changes)
		words := newChangeWords(h, document, changes)
		for _, change := range changes[:min(h.count, all)] {
			rows = append(rows, words.row(change))
		}
	}
	h.Part("changes").Call("replaceChildren", rows...)
	show(h.Part("history"), all > 0)
	show(h.Part("more-changes"), all > h.count)
}

// more shows more of them, and brings the reader to the first that is new.
func (h *history) more() {
	h.count += historyPage
	h.showChanges()
	row := h.Part("changes").Get("children").Index(h.count - historyPage)
	row.Set("tabIndex", -1)
	row.Call("focus")
}

// returnTo gives a register an earlier value.
func (h *history) returnTo(register string, value record.Value) {
	said := h.Part("history-said")
	if h.set(h.id, register, value) != nil {
		page.Say(said, page.Data(said, "failed"))
		return
	}
	h.data.show()
	page.Say(said, page.Data(said, "returned"))
	h.Part("history-title").Call("focus")
}
