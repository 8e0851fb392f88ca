//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// services are those that a criterion lists, each verified on its own.
type services struct {
	all   []*service
	fold  js.Value // where they are folded away
	ask   js.Value // asks for the criterion's own answer
	count js.Value // how many were looked at
	blank string   // what it says while no case is open
}

// service is one of them.
type service struct{ verification }

func newServices(c *criterion) *services {
	s := &services{fold: c.element.Call("querySelector", "details.services")}
	if s.fold.IsNull() {
		return s
	}
	s.count, s.ask = slot(s.fold, "services"), own(c.element, "general")
	s.blank = s.count.Get("textContent").String()
	each(s.fold, "[data-service]", func(element js.Value) {
		s.all = append(s.all, &service{newVerification(c.checklist, element, page.Data(element, "service"))})
	})
	return s
}

func (s *services) has(id string) bool {
	for _, one := range s.all {
		if one.id == id {
			return true
		}
	}
	return false
}

// show shows a round's services, and unfolds them where something was entered.
// Where all of them are answered and their criterion is not, it asks for that.
func (s *services) show(of sight, round string, answered, locked bool) {
	if len(s.all) == 0 {
		return
	}
	seen, entered := 0, false
	for _, one := range s.all {
		one.show(of, round, locked)
		if answer, _, settled := of.Answered(one.id, round); settled && answer != "" {
			seen++
		}
		entered = entered || hasText(of.Values(one.answer.register)) || hasText(of.Values(one.note.register))
	}
	text := page.Complete(page.Data(s.count, "text"), "{v}", page.Decimal(seen))
	page.Say(s.count, page.Complete(text, "{n}", page.Decimal(len(s.all))))
	if entered {
		s.fold.Set("open", true)
	}
	s.askGeneral(!answered && seen == len(s.all))
}

// askGeneral asks for the criterion's own answer, or no more.
func (s *services) askGeneral(missing bool) {
	text := ""
	if missing {
		text = page.Data(s.ask, "text")
	}
	page.Say(s.ask, text)
}

func (s *services) clear() {
	if len(s.all) == 0 {
		return
	}
	for _, one := range s.all {
		one.clear()
	}
	page.Say(s.count, s.blank)
	page.Say(s.ask, "")
	s.fold.Set("open", false)
}
