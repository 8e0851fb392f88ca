//go:build js && wasm

package finder

import (
	"slices"
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/search"
)

// results is the list of what was found. Its rows are kept and filled anew for
// each letter: that takes half the calls to the browser.
type results struct {
	*page.Tool
	list  js.Value
	root  string
	rows  []row
	shown int
}

// row is one copy of the template; slots that it lacks are null.
type row struct {
	element, title, passage, place, kind js.Value

	hit search.Hit // what it shows
}

func newResults(t *page.Tool) *results {
	return &results{
		Tool: t,
		list: t.Part("results"),
		root: t.Data("root"),
	}
}

func (r *results) show(hits []search.Hit) {
	for len(r.rows) < len(hits) {
		r.rows = append(r.rows, r.newRow())
	}
	elements := make([]any, len(hits))
	for i, hit := range hits {
		r.rows[i].fill(hit, r.root)
		elements[i] = r.rows[i].element
	}
	r.list.Call("replaceChildren", elements...)
	r.shown = len(hits)
}

func (r *results) newRow() row {
	element := r.Copy("result")
	slot := func(name string) js.Value {
		return element.Call("querySelector", "[data-slot="+name+"]")
	}
	return row{element: element, title: slot("title"), passage: slot("passage"), place: slot("place"), kind: slot("kind")}
}

// fill shows a hit, touching only what differs from the hit before: a further
// letter often leaves most of the list as it was.
func (r *row) fill(hit search.Hit, root string) {
	before := r.hit
	r.hit = hit
	if before.Entry != hit.Entry {
		r.title.Set("href", root+strings.TrimPrefix(hit.Entry.Address, "/"))
		write(r.place, hit.Entry.Place, nil)
		write(r.kind, hit.Entry.Kind, nil)
	}
	if before.Entry != hit.Entry || !slices.Equal(before.TitleMarks, hit.TitleMarks) {
		write(r.title, hit.Entry.Title, hit.TitleMarks)
	}
	if before.Passage != hit.Passage || !slices.Equal(before.Marks, hit.Marks) {
		write(r.passage, hit.Passage, hit.Marks)
	}
}

// write puts a text in a slot, the marked parts in <mark>.
func write(slot js.Value, text string, marks []search.Span) {
	if slot.IsNull() {
		return
	}
	if len(marks) == 0 {
		slot.Set("textContent", text)
		return
	}
	var pieces []any
	at := 0
	for _, m := range marks {
		pieces = append(pieces, text[at:m.Start], mark(text[m.Start:m.End]))
		at = m.End
	}
	slot.Call("replaceChildren", append(pieces, text[at:])...)
}

func mark(text string) js.Value {
	element := page.Document().Call("createElement", "mark")
	element.Set("textContent", text)
	return element
}

// focus goes to the link of a row, if it is shown.
func (r *results) focus(i int) bool {
	if i < 0 || i >= r.shown {
		return false
	}
	r.rows[i].title.Call("focus")
	return true
}

// focused is the row whose link has the focus, -1 if none has.
func (r *results) focused() int {
	active := page.Document().Get("activeElement")
	for i := range r.shown {
		if r.rows[i].title.Equal(active) {
			return i
		}
	}
	return -1
}

// move goes some rows on from the one that has the focus.
func (r *results) move(by int) bool {
	from := r.focused()
	return from >= 0 && r.focus(from+by)
}
