//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/course"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// changeWords say the changes of a document as people read them.
type changeWords struct {
	*history
	document *record.Document
	labels   map[string]string // by ids of the guide, first segments of registers, and choices
	values   map[string]string // by choices that are called otherwise than a register
	hidden   map[string]string // by registers whose value is random: what to say instead
	series   map[string]string // by the letter of numbered names: «r» for r2
	undone   map[record.Dot]bool
}

func newChangeWords(h *history, document *record.Document, changes []record.Change) *changeWords {
	w := &changeWords{history: h, document: document, undone: map[record.Dot]bool{}}
	kind := document.Kind()
	w.labels, w.values = h.labelsBy("id", kind), h.labelsBy("value", kind)
	w.hidden, w.series = map[string]string{}, h.labelsBy("series", kind)
	h.eachLabel("any", kind, func(label js.Value) {
		w.hidden[page.Data(label, "id")] = page.Data(label, "any")
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

// labelsBy are the labels that have an attribute, by what it says.
func (h *history) labelsBy(attribute, kind string) map[string]string {
	labels := map[string]string{}
	h.eachLabel(attribute, kind, func(label js.Value) {
		labels[page.Data(label, attribute)] = label.Get("textContent").String()
	})
	return labels
}

// eachLabel goes through the labels that have an attribute: those for all
// documents, and then those for this kind alone.
func (h *history) eachLabel(attribute, kind string, do func(label js.Value)) {
	each(h.Part("labels"), "[data-"+attribute+"]:not([data-of])", do)
	each(h.Part("labels"), "[data-"+attribute+`][data-of="`+kind+`"]`, do)
}

// row shows a change, with a way back to its value where that is another than
// the one that counts.
func (w *changeWords) row(change record.Change) js.Value {
	row := w.Copy("change-row")
	slot(row, "what").Set("textContent", w.register(change.Item))
	fill(slot(row, "value"), w.value(change.Item, change.Value))
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
	case change.Current && w.disputed(change.Item):
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

// disputed reports whether somebody has to say which of a register's values counts.
// In the training nobody has to: see package course.
func (w *changeWords) disputed(item string) bool {
	return w.document.Kind() != course.Kind && len(w.document.Values(item)) > 1
}

// register says what a register is about: «Nota: ¿Toda atención tiene plazo?
// (ronda 2)».
func (w *changeWords) register(name string) string {
	if label := w.labels[name]; label != "" {
		return label
	}
	parts, number := []string{}, ""
	for part := range strings.SplitSeq(name, "/") {
		if label := w.labels[part]; label != "" {
			parts = append(parts, label)
		} else if numbered := w.numbered(part); numbered != "" {
			number = " (" + numbered + ")"
		}
	}
	if len(parts) == 0 {
		return name
	}
	return strings.Join(parts, ": ") + number
}

// numbered is a name of a series as people read it, empty for other names and for
// the first round: most cases have no other.
func (w *changeWords) numbered(name string) string {
	if len(name) < 2 || name == review.FirstRound || strings.Trim(name[1:], "0123456789") != "" {
		return ""
	}
	return page.Complete(w.series[name[:1]], "{n}", name[1:])
}

// value says a value; what was chosen, in the words of the guide.
func (w *changeWords) value(register string, value record.Value) string {
	if value.Text == "" {
		return ""
	}
	if text := w.hidden[register]; text != "" {
		return text
	}
	switch value.Kind {
	case record.Choice, record.Item:
		for _, labels := range []map[string]string{w.values, w.labels} {
			if label := labels[value.Text]; label != "" {
				return label
			}
		}
	case record.Day:
		if calendar.Day(value.Text).Valid() {
			return day(value.Text)
		}
	}
	return value.Text
}
