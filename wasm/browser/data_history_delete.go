//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/store"
)

func (h *history) listenToDeletion() {
	h.On(h.Part("case-delete"), "click", func(js.Value) {
		h.askToDelete(true)
		h.Part("case-no").Call("focus")
	})
	h.On(h.Part("case-no"), "click", func(js.Value) {
		h.askToDelete(false)
		h.Part("case-delete").Call("focus")
	})
	h.On(h.Part("case-yes"), "click", func(js.Value) { h.delete() })
}

func (h *history) askToDelete(asking bool) {
	show(h.Part("case-sure"), asking)
	show(h.Part("case-delete"), !asking)
}

func (h *history) delete() {
	id := h.id
	h.askToDelete(false)
	err := h.remove(id)
	h.settled(err, id, "deleted")
}

func (h *history) restore(id string) {
	err := h.undelete(id)
	h.settled(err, id, "restored")
}

// settled shows what a deletion, or its undoing, brought.
func (h *history) settled(err error, id, wording string) {
	if err != nil {
		wording = "late"
	}
	h.data.show()
	said := h.Part("history-said")
	page.Say(said, page.Complete(page.Data(said, wording), "{q}", h.names[id]))
	document().Call("getElementById", "historial").Call("focus")
}

// showDeleted lists what can still be brought back.
func (h *history) showDeleted() {
	ids := h.store.Deleted()
	rows := make([]any, len(ids))
	for i, id := range ids {
		rows[i] = h.deletedRow(id)
	}
	h.Part("deleted-list").Call("replaceChildren", rows...)
	show(h.Part("deleted-cases"), len(ids) > 0)
}

func (h *history) deletedRow(id string) js.Value {
	row := h.Copy("deleted-row")
	h.nameDeleted(row, id)
	h.On(slot(row, "restore"), "click", func(js.Value) { h.restore(id) })
	if h.names[id] == "" {
		h.store.Versions(id, func(versions []store.Version, _ store.Fault) {
			h.learnName(id, versions)
			h.nameDeleted(row, id)
		})
	}
	return row
}

func (h *history) nameDeleted(row js.Value, id string) {
	fill(slot(row, "name"), h.names[id])
}

// learnName reads the name of what was deleted before this page was opened: only
// its log still tells it.
func (h *history) learnName(id string, versions []store.Version) {
	for _, version := range versions {
		if document, err := record.Decode(string(version.Data)); err == nil {
			h.names[id] = documentName(h.desk, document)
		}
	}
}
