//go:build js && wasm

// Package finder is the tool of the search page. Its parts are
//
//	form, query   where is typed; Enter does not leave the page, Escape clears
//	modality      radios that narrow the results to a group of modalities;
//	              optional
//	count         says how many there are, to the eye
//	status        role=status, says it aloud, with the wording in its data
//	              attributes: none ({q}), one, many ({n}), more ({n}), narrowed,
//	              loading
//	live          what is of no use without the module: hidden when it fails
//	results       a list, filled with copies of the template "result" with the
//	              slots title, passage, place and kind, each optional but the
//	              first, which is a link
//	without       what is shown while there are no results
//	answer        how many whoever hosts the site found, before the module could;
//	              optional
//
// data-index is the index's address, data-root leads from the page to the
// site's root, data-limit is how many results are shown at most.
//
// What is typed stays on the page: it goes neither to the address nor to
// storage.
package finder

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/search"
)

// defaultLimit is how many results are shown unless the page says otherwise.
const defaultLimit = 20

// finder is the search page at work.
type finder struct {
	*page.Tool
	index   *search.Index // nil until it is loaded
	limit   int
	query   js.Value
	without js.Value
	status  *status
	results *results
}

// Start makes the tool work, and returns once the index is there.
func Start(t *page.Tool) {
	f := &finder{
		Tool:    t,
		limit:   limit(t.Data("limit")),
		query:   t.Part("query"),
		without: t.Part("without"),
		status:  newStatus(t),
		results: newResults(t),
	}
	f.listen()
	if answer := t.Find("answer"); answer.Truthy() {
		answer.Set("hidden", true)
	}
	f.update()
	f.load()
	f.update()
}

// limit reads how many results are shown, with the browser's help.
func limit(text string) int {
	if n := js.Global().Call("parseInt", text); n.Truthy() {
		return max(1, n.Int())
	}
	return defaultLimit
}

func (f *finder) listen() {
	f.On(f.query, "input", func(js.Value) { f.update() })
	f.On(f.Part("form"), "submit", func(event js.Value) { event.Call("preventDefault") })
	f.On(f.Element, "keydown", f.key)
	if modality := f.Find("modality"); modality.Truthy() {
		f.On(modality, "change", func(js.Value) { f.update() })
	}
}

func (f *finder) load() {
	content, err := page.Fetch(f.Data("index"))
	if err == nil {
		f.index, err = search.Decode(content)
	}
	if err != nil {
		f.status.clear()
		panic(err)
	}
}

// update shows what answers the query as it stands.
func (f *finder) update() {
	text := f.query.Get("value").String()
	blank := strings.TrimSpace(text) == ""
	var hits []search.Hit
	if f.index != nil && !blank {
		// One more than is shown tells whether there are more.
		hits = f.index.Search(search.Query{Text: text, Modality: f.modality(), Limit: f.limit + 1})
	}
	f.results.show(hits[:min(len(hits), f.limit)])
	f.without.Set("hidden", len(hits) > 0)
	switch {
	case blank:
		f.status.clear()
	case f.index == nil:
		f.status.loading()
	default:
		f.status.count(text, len(hits), f.limit, f.modality() != "")
	}
}

// modality is the group of modalities chosen, empty for all.
func (f *finder) modality() string {
	chosen := f.Element.Call("querySelector", "[data-part=modality] input:checked")
	if chosen.IsNull() {
		return ""
	}
	return chosen.Get("value").String()
}

// key handles the keys that clear and that walk between the box and the
// results. A key pressed with others, or to compose a letter, is not ours.
func (f *finder) key(event js.Value) {
	for _, with := range []string{"altKey", "ctrlKey", "metaKey", "shiftKey", "isComposing"} {
		if event.Get(with).Bool() {
			return
		}
	}
	inBox := event.Get("target").Equal(f.query)
	handled := false
	switch event.Get("key").String() {
	case "Escape":
		handled = f.clear()
	case "ArrowDown":
		handled = inBox && f.results.focus(0) || f.results.move(1)
	case "ArrowUp":
		if handled = f.results.move(-1); !handled && f.results.focused() == 0 {
			f.query.Call("focus")
			handled = true
		}
	}
	if handled {
		event.Call("preventDefault")
	}
}

// clear empties the box and goes back to it, if there is anything to clear.
func (f *finder) clear() bool {
	if f.query.Get("value").String() == "" {
		return false
	}
	f.query.Set("value", "")
	f.query.Call("focus")
	f.update()
	return true
}
