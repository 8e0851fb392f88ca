//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/privacy"
)

// warning says below a text that something in it may identify a person, and that
// no more fits: what is pasted beyond that is cut silently. It never stops
// anybody, and keeps nothing of what it found.
type warning struct {
	*page.Tool
	input js.Value
	line  js.Value // the live region that describes the input
}

func newWarning(t *page.Tool, input js.Value) *warning {
	id := input.Call("getAttribute", "aria-describedby")
	w := &warning{t, input, document().Call("getElementById", id)}
	t.On(input, "input", func(js.Value) { w.look(input.Get("value").String()) })
	return w
}

// look says what there is to say of a text, which is the input's.
func (w *warning) look(text string) {
	if text == "" {
		page.Say(w.line, "")
		return
	}
	words := w.Part("warnings")
	var said []string
	if kinds := privacy.Detect(text); len(kinds) > 0 {
		said = append(said, page.Complete(page.Data(words, "found"), "{q}", kindWords(w.Tool, kinds, page.Data(words, "and"))))
	}
	if limit := w.input.Get("maxLength").Int(); limit > 0 && units(text) >= limit {
		said = append(said, page.Complete(page.Data(words, "full"), "{n}", page.Decimal(limit)))
	}
	page.Say(w.line, strings.Join(said, " "))
}

// units counts a text as maxlength does: in UTF-16.
func units(text string) int {
	n := 0
	for _, r := range text {
		n++
		if r > 0xFFFF {
			n++
		}
	}
	return n
}

// kindWords name the kinds of what was found, each once.
func kindWords(t *page.Tool, findings []privacy.Finding, and string) string {
	named := map[privacy.Kind]bool{}
	for _, finding := range findings {
		named[finding.Kind] = true
	}
	var words []string
	for _, kind := range privacy.Kinds() {
		if named[kind] {
			words = append(words, t.Part("kinds").Call("querySelector", "[data-kind="+string(kind)+"]").Get("textContent").String())
		}
	}
	if len(words) < 2 {
		return strings.Join(words, "")
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + and + words[last]
}
