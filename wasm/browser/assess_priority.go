//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// priority is a place of the plan.
type priority struct {
	*growthPlan
	place    string
	element  js.Value
	chosen   js.Value // the list of competencies
	rest     js.Value // what is shown once there is one
	said     js.Value // what became of the last practice that was chosen
	offered  string   // the competency whose practices are offered
	taken    string   // what the other places have, each between spaces
	registry []string // its registers
}

func newPriority(p *growthPlan, place string, number int) *priority {
	one := &priority{growthPlan: p, place: place, element: p.Copy("priority")}
	one.name(number)
	p.Part("priorities").Call("append", one.element)
	one.rest, one.said = slot(one.element, "rest"), slot(one.element, "said")
	one.enter(assess.Register(assess.PriorityPart, place), record.Item).choose = one.turnTo
	one.chosen = one.element.Call("querySelector", "select")
	one.enter(one.register(agenda.StepPart), record.Text)
	one.enter(one.register(agenda.ProfilePart), record.Item).label = p.actor
	one.enter(one.register(agenda.DuePart), record.Day)
	one.enter(one.register(agenda.MovedPart), record.Text)
	one.registry = append(one.registry, one.register(agenda.DonePart))
	one.listen()
	return one
}

// name tells the place's controls from those of the others.
func (o *priority) name(number int) {
	for _, attribute := range []string{"id", "for", "name", "aria-describedby"} {
		each(o.element, "["+attribute+"]", func(element js.Value) {
			text := element.Call("getAttribute", attribute).String()
			element.Call("setAttribute", attribute, page.Complete(text, "{p}", o.place))
		})
	}
	legend := slot(o.element, "legend")
	legend.Set("textContent", page.Complete(page.Data(legend, "text"), "{n}", page.Decimal(number)))
}

func (o *priority) register(part string) string { return agenda.Register(part, o.place) }

func (o *priority) enter(register string, kind record.Kind) *sheetEntry {
	o.registry = append(o.registry, register)
	return newEntry(o.sheet, o.element, register, kind)
}

func (o *priority) listen() {
	for _, in := range []struct {
		months string
		number int
	}{{"1", 1}, {"3", 3}} {
		button := o.element.Call("querySelector", `[data-months="`+in.months+`"]`)
		o.On(button, "click", func(js.Value) { o.dueIn(in.number) })
	}
	o.On(slot(o.element, "finish"), "click", func(js.Value) { o.finish(true) })
	o.On(slot(o.element, "reopen"), "click", func(js.Value) { o.finish(false) })
	o.On(slot(o.element, "remove"), "click", func(js.Value) { o.remove() })
	o.On(slot(o.element, "practices"), "click", func(event js.Value) {
		if button := event.Get("target").Call("closest", "button"); !button.IsNull() {
			o.use(button.Get("textContent").String())
		}
	})
}

// show shows what follows from the round, and reports whether the place is taken.
func (o *priority) show(r assess.Round) (taken bool) {
	id := r.Priority(o.place)
	task, planned := agenda.Read(r.Document, o.place)
	taken = id != "" || planned
	show(o.rest, taken)
	o.offer(id)
	o.spare(r)
	o.showDone(task, planned)
	late := task.Due != "" && string(task.Due) < today() && task.Done == ""
	show(slot(o.element, "late"), late || task.Moved != "")
	return taken
}

func (o *priority) showDone(task agenda.Task, planned bool) {
	done, text := slot(o.element, "done"), ""
	if task.Done != "" {
		text = page.Complete(page.Data(done, "text"), "{q}", day(string(task.Done)))
	}
	page.Say(done, text)
	show(slot(o.element, "finish"), task.Done == "" && planned)
	show(slot(o.element, "reopen"), task.Done != "")
}

// spare keeps what other places have from being chosen here as well.
func (o *priority) spare(r assess.Round) {
	taken := map[string]bool{}
	names := ""
	for _, place := range assess.Places {
		if id := r.Priority(place); id != "" && place != o.place {
			taken[id] = true
			names += id + " "
		}
	}
	if names == o.taken {
		return
	}
	o.taken = names
	each(o.chosen, "option", func(option js.Value) { option.Set("disabled", taken[option.Get("value").String()]) })
}

func (o *priority) title() string { return slot(o.element, "legend").Get("textContent").String() }

func (o *priority) focus() { o.chosen.Call("focus") }

func (o *priority) clear() {
	o.offer("")
	page.Say(o.said, "")
	page.Say(slot(o.element, "done"), "")
	show(o.rest, false)
}
