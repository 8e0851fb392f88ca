//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// pause is how long, in milliseconds, typing must rest before the status is
// said: readers of the screen speak it, and a sentence for each letter would
// drown what is typed.
const pause = 600

// status says how many results there are: to the eye at once, aloud when typing
// rests.
type status struct {
	spoken js.Value // a live region, out of sight
	seen   js.Value
	next   string   // what is to be said
	say    js.Func  // says it
	timer  js.Value // that will call say
}

func newStatus(t *page.Tool) *status {
	s := &status{spoken: t.Part("status"), seen: t.Part("count")}
	s.say = t.Callback(func(js.Value) { s.write(s.next) })
	return s
}

// count says how many results there are; more than the limit means that not all
// are shown, narrowed that a choice leaves some out.
func (s *status) count(query string, found, limit int, narrowed bool) {
	text := s.amount(query, found, limit)
	if narrowed {
		text += s.wording("narrowed")
	}
	s.later(text)
}

func (s *status) amount(query string, found, limit int) string {
	switch {
	case found == 0:
		return complete(s.wording("none"), "{q}", strings.TrimSpace(query))
	case found == 1:
		return s.wording("one")
	case found > limit:
		return complete(s.wording("more"), "{n}", decimal(limit))
	}
	return complete(s.wording("many"), "{n}", decimal(found))
}

func (s *status) wording(name string) string { return page.Data(s.spoken, name) }

// complete puts a value in the place that a wording keeps for it.
func complete(wording, place, value string) string {
	before, after, found := strings.Cut(wording, place)
	if !found {
		return wording
	}
	return before + value + after
}

// decimal writes a number with the browser's help: strconv would weigh 5 KB.
func decimal(n int) string { return js.Global().Call("String", n).String() }

// loading says at once that results will come; clear falls silent.
func (s *status) loading() { s.now(s.wording("loading")) }
func (s *status) clear()   { s.now("") }

func (s *status) now(text string) {
	js.Global().Call("clearTimeout", s.timer)
	write(s.seen, text, nil)
	s.write(text)
}

func (s *status) later(text string) {
	js.Global().Call("clearTimeout", s.timer)
	write(s.seen, text, nil)
	s.next = text
	s.timer = js.Global().Call("setTimeout", s.say, pause)
}

// write changes the spoken text only if it differs, so that it is not said twice.
func (s *status) write(text string) {
	if s.spoken.Get("textContent").String() != text {
		s.spoken.Set("textContent", text)
	}
}
