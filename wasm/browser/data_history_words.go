//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// changeWords say the changes of a document as people read them.
type changeWords struct {
	*history
	document *record.Document
	labels   map[string]string // by ids of the guide, registers and choices
	undone   map[record.Dot]bool
}

func newChangeWords(h *history, document *record.Document, changes []record.Change) *changeWords {
	w := &changeWords{h, document, map[string]string{}, map[record.Dot]bool{}}
	each(h.Part("labels"), "[data-id]", func(label js.Value) {
		w.labels[page.Data(label, "id")] = label.Get("textContent").String()
	})
	for i := len(changes) - 1; i >= 0; i-- { // a change may be undone, redone and undone again
		change := changes[i]
		switch {
		case !change.Undoes.Zero():
			w.undone[change.Undoes] = true
		case !change.Restores.Zero():
			delete(w.undone, change.Restores)
		}
	}
	return w
}

// row shows a change, with a way back to its value where that is another than
// the one that counts.
func (w *changeWords) row(change record.Change) js.Value {
	row := w.Copy("change-row")
	slot(row, "what").Set("textContent", w.register(change.Item))
	fill(slot(row, "value"), w.value(change.Value))
	slot(row, "when").Set("textContent", hour(change.Date))
	mark := slot(row, "mark")
	mark.Set("textContent", w.mark(mark, change))
	back := slot(row, "return")
	if change.Current || !w.differs(change) {
		back.Call("remove")
		return row
	}
	back.Call("setAttribute", "aria-label", back.Get("textContent").String()+": "+slot(row, "value").Get("textContent").String())
	w.On(back, "click", func(js.Value) { w.returnTo(change.Item, change.Value) })
	return row
}

// differs reports whether a change's value can be brought back and is not there.
func (w *changeWords) differs(change record.Change) bool {
	if change.Item == record.Deletion || strings.HasPrefix(change.Item, "retirado/") {
		return false
	}
	current := w.document.Values(change.Item)
	return len(current) != 1 || current[0].Value != change.Value || current[0].Inherited
}

// mark says what became of a change.
func (w *changeWords) mark(place js.Value, change record.Change) string {
	name := ""
	switch {
	case change.Current && len(w.document.Values(change.Item)) > 1:
		name = "dispute"
	case change.Current:
		name = "current"
	case w.undone[change.Dot]:
		name = "undone"
	}
	text := page.Data(place, name)
	switch {
	case change.Inherited:
		text += page.Data(place, "inherited")
	case !change.Undoes.Zero():
		text += page.Data(place, "undo")
	case !change.Restores.Zero():
		text += page.Data(place, "redo")
	}
	return text
}

// register says what a register is about: «Nota: ¿Toda atención tiene plazo?».
func (w *changeWords) register(name string) string {
	if label := w.labels[name]; label != "" {
		return label
	}
	parts := []string{}
	for part := range strings.SplitSeq(name, "/") {
		if label := w.labels[part]; label != "" {
			parts = append(parts, label)
		}
	}
	if len(parts) == 0 {
		return name
	}
	return strings.Join(parts, ": ")
}

// value says a value; what was chosen, in the words of the guide.
func (w *changeWords) value(value record.Value) string {
	if value.Kind == record.Choice || value.Kind == record.Item {
		if label := w.labels[value.Text]; label != "" {
			return label
		}
	}
	return value.Text
}
