//go:build js && wasm

package finder

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
	s.say = t.Callback(func(js.Value) { page.Say(s.spoken, s.next) })
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
		return page.Complete(s.wording("none"), "{q}", strings.TrimSpace(query))
	case found == 1:
		return s.wording("one")
	case found > limit:
		return page.Complete(s.wording("more"), "{n}", page.Decimal(limit))
	}
	return page.Complete(s.wording("many"), "{n}", page.Decimal(found))
}

func (s *status) wording(name string) string { return page.Data(s.spoken, name) }

// loading says at once that results will come; clear falls silent.
func (s *status) loading() { s.now(s.wording("loading")) }
func (s *status) clear()   { s.now("") }

func (s *status) now(text string) {
	js.Global().Call("clearTimeout", s.timer)
	write(s.seen, text, nil)
	page.Say(s.spoken, text)
}

func (s *status) later(text string) {
	js.Global().Call("clearTimeout", s.timer)
	write(s.seen, text, nil)
	s.next = text
	s.timer = js.Global().Call("setTimeout", s.say, pause)
}
