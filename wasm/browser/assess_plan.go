//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// growthPlan is the plan for development of the round that is open: a few priorities,
// each with what is to be done, with whom and by when.
type growthPlan struct {
	*assessing
	priorities []*priority
}

// mostSuggested is how many competencies are suggested: more would be a list of
// all that is wrong.
const mostSuggested = 4

func newPlan(a *assessing) *growthPlan {
	p := &growthPlan{assessing: a}
	for i, place := range assess.Places {
		p.priorities = append(p.priorities, newPriority(p, place, i+1))
	}
	suggested := a.Part("suggested")
	a.On(suggested, "click", func(event js.Value) {
		if button := event.Get("target").Call("closest", "[data-id]"); !button.IsNull() {
			p.choose(page.Data(button, "id"))
		}
	})
	return p
}

// actor is what the page calls an actor of the guide, the id where it does not.
func (p *growthPlan) actor(id string) string {
	escaped := js.Global().Get("CSS").Call("escape", id).String()
	if element := p.Part("actors").Call("querySelector", "[data-actor="+escaped+"]"); element.Truthy() {
		return element.Get("textContent").String()
	}
	return id
}

// show shows the places that are taken, and one more.
func (p *growthPlan) show(r assess.Round) {
	free := false
	for _, one := range p.priorities {
		taken := one.show(r)
		show(one.element, taken || !free)
		free = free || !taken
	}
	p.suggest(r, free)
}

func (p *growthPlan) clear() {
	p.Part("suggested").Call("replaceChildren")
	for _, one := range p.priorities {
		one.clear()
	}
}

// suggest offers those with the most way to go, while there is a place for one.
func (p *growthPlan) suggest(r assess.Round, free bool) {
	var buttons []any
	for _, id := range p.suggestible(r) {
		if one := p.byID[id]; one != nil && len(buttons) < mostSuggested && !isPriority(r, id) {
			buttons = append(buttons, p.suggestion(one))
		}
	}
	p.Part("suggested").Call("replaceChildren", buttons...)
	show(p.Part("suggestions"), free && len(buttons) > 0)
}

// suggestible are competencies to grow in, each once: those just talked about,
// then by level from below.
func (p *growthPlan) suggestible(r assess.Round) []string {
	talked := p.meet.talked(r.ID())
	known := map[string]bool{}
	for _, id := range talked {
		known[id] = true
	}
	all := talked
	for _, level := range []assess.Level{assess.Initial, assess.Developing, assess.NoEvidence} {
		for _, one := range p.asked(r.Mode()) {
			if r.Levels()(one.id) == level && !known[one.id] {
				all = append(all, one.id)
			}
		}
	}
	return all
}

func (p *growthPlan) suggestion(one *competency) js.Value {
	button := p.Copy("suggestion")
	button.Get("dataset").Set("id", one.id)
	button.Set("textContent", page.Complete(page.Data(button, "text"), "{q}", one.label))
	return button
}

func isPriority(r assess.Round, id string) bool {
	for _, chosen := range r.Priorities() {
		if chosen == id {
			return true
		}
	}
	return false
}

// choose puts a competency in the first free place and brings the reader there.
func (p *growthPlan) choose(id string) {
	place, free := p.current().FreePlace()
	if !free {
		return
	}
	value := record.Value{Kind: record.Item, Text: id}
	if !p.sheet.write(assess.Register(assess.PriorityPart, place), value) {
		return
	}
	for _, one := range p.priorities {
		if one.place == place {
			one.focus()
			page.Say(p.Part("told"), page.Complete(page.Data(p.Part("told"), "chosen"), "{q}", one.title()))
		}
	}
}
