//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"
)

// pause is how long, in milliseconds, typing must rest before the status is
// said: readers of the screen speak it, and a sentence for each letter would
// drown what is typed.
const pause = 600

// status says how many results there are.
type status struct {
	element js.Value
	next    string   // what is to be said
	say     js.Func  // says it
	timer   js.Value // that will call say
}

func newStatus(t *tool) *status {
	s := &status{element: t.part("status")}
	s.say = t.callback(func(js.Value) { s.write(s.next) })
	return s
}

// count says how many results there are; more than the limit means that not all
// are shown.
func (s *status) count(query string, found, limit int) {
	switch {
	case found == 0:
		s.later(complete(s.wording("none"), "{q}", strings.TrimSpace(query)))
	case found == 1:
		s.later(s.wording("one"))
	case found > limit:
		s.later(complete(s.wording("more"), "{n}", decimal(limit)))
	default:
		s.later(complete(s.wording("many"), "{n}", decimal(found)))
	}
}

func (s *status) wording(name string) string { return data(s.element, name) }

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
	s.write(text)
}

func (s *status) later(text string) {
	js.Global().Call("clearTimeout", s.timer)
	s.next = text
	s.timer = js.Global().Call("setTimeout", s.say, pause)
}

// write changes the text only if it differs, so that it is not said twice.
func (s *status) write(text string) {
	if s.element.Get("textContent").String() != text {
		s.element.Set("textContent", text)
	}
}
