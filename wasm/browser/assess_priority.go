//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/agenda"
	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// priority is a place of the plan.
type priority struct {
	*growthPlan
	place    string
	element  js.Value
	chosen   js.Value // the list of competencies
	rest     js.Value // what is shown once there is one
	offered  string   // the competency whose practices are offered
	registry []string // its registers
}

func newPriority(p *growthPlan, place string, number int) *priority {
	one := &priority{growthPlan: p, place: place, element: p.Copy("priority")}
	for _, attribute := range []string{"id", "for", "name", "aria-describedby"} {
		each(one.element, "["+attribute+"]", func(element js.Value) {
			text := element.Call("getAttribute", attribute).String()
			element.Call("setAttribute", attribute, page.Complete(text, "{p}", place))
		})
	}
	legend := slot(one.element, "legend")
	legend.Set("textContent", page.Complete(page.Data(legend, "text"), "{n}", page.Decimal(number)))
	p.Part("priorities").Call("append", one.element)
	one.rest = slot(one.element, "rest")
	one.enter(assess.Register(assess.PriorityPart, place), record.Item)
	one.chosen = one.element.Call("querySelector", "select")
	one.enter(one.register(agenda.StepPart), record.Text)
	one.enter(one.register(agenda.ProfilePart), record.Item)
	one.enter(one.register(agenda.DuePart), record.Day)
	one.enter(one.register(agenda.MovedPart), record.Text)
	one.registry = append(one.registry, one.register(agenda.DonePart))
	one.listen()
	return one
}

func (o *priority) register(part string) string { return agenda.Register(part, o.place) }

func (o *priority) enter(register string, kind record.Kind) {
	newEntry(o.sheet, o.element, register, kind)
	o.registry = append(o.registry, register)
}

func (o *priority) listen() {
	each(o.element, "[data-months]", func(button js.Value) {
		months := 1
		if page.Data(button, "months") == "3" {
			months = 3
		}
		o.On(button, "click", func(js.Value) { o.writeDay(agenda.DuePart, calendar.Day(today()).AddMonths(months)) })
	})
	o.On(slot(o.element, "finish"), "click", func(js.Value) { o.finish(true) })
	o.On(slot(o.element, "reopen"), "click", func(js.Value) { o.finish(false) })
	o.On(slot(o.element, "remove"), "click", func(js.Value) { o.remove() })
	o.On(slot(o.element, "practices"), "click", func(event js.Value) {
		if button := event.Get("target").Call("closest", "button"); !button.IsNull() {
			o.use(button.Get("textContent").String())
		}
	})
}

func (o *priority) writeDay(part string, day calendar.Day) bool {
	o.sheet.flush()
	value := record.Value{}
	if day != "" {
		value = record.Value{Kind: record.Day, Text: string(day)}
	}
	return o.sheet.write(o.register(part), value)
}

// finish says that it is done today, or that it is not.
func (o *priority) finish(done bool) {
	day, next := calendar.Day(""), "finish"
	if done {
		day, next = calendar.Day(today()), "reopen"
	}
	if o.writeDay(agenda.DonePart, day) {
		slot(o.element, next).Call("focus")
	}
}

// use writes a practice as what is to be done.
func (o *priority) use(practice string) {
	o.sheet.flush()
	if o.sheet.write(o.register(agenda.StepPart), record.Value{Kind: record.Text, Text: practice}) {
		page.Say(o.Part("told"), page.Data(o.Part("told"), "filled"))
	}
}

// remove empties the place.
func (o *priority) remove() {
	o.sheet.flush()
	by := o.author()
	removed := o.sheet.change(func(d *record.Document) (*record.Document, error) {
		var err error
		for _, register := range o.registry {
			if d, err = d.Set(by, register, record.Value{}); err != nil {
				return nil, err
			}
		}
		return d, nil
	})
	if removed {
		o.Part("plan").Call("querySelector", "h3").Call("focus")
	}
}

// show shows what follows from the round, and reports whether the place is taken.
func (o *priority) show(r assess.Round) (taken bool) {
	id := r.Priority(o.place)
	task, planned := agenda.Read(r.Document, o.place)
	taken = id != "" || planned
	show(o.rest, taken)
	o.offer(id)
	done := slot(o.element, "done")
	text := ""
	if task.Done != "" {
		text = page.Complete(page.Data(done, "text"), "{q}", day(string(task.Done)))
	}
	page.Say(done, text)
	show(slot(o.element, "finish"), task.Done == "" && planned)
	show(slot(o.element, "reopen"), task.Done != "")
	late := task.Due != "" && string(task.Due) < today() && task.Done == ""
	show(slot(o.element, "late"), late || task.Moved != "")
	return taken
}

// offer offers the practices of a competency.
func (o *priority) offer(id string) {
	if id == o.offered {
		return
	}
	o.offered = id
	one := o.byID[id]
	practices := slot(o.element, "practices")
	show(practices, one != nil)
	var rows []any
	if one != nil {
		for _, practice := range one.practices {
			row := o.Copy("practice")
			row.Call("querySelector", "button").Set("textContent", practice)
			rows = append(rows, row)
		}
		read := slot(practices, "read")
		read.Set("href", one.url)
		read.Set("textContent", page.Complete(page.Data(read, "text"), "{q}", one.label))
	}
	slot(practices, "list").Call("replaceChildren", rows...)
}

func (o *priority) title() string { return slot(o.element, "legend").Get("textContent").String() }

func (o *priority) focus() { o.chosen.Call("focus") }

func (o *priority) clear() {
	o.offer("")
	page.Say(slot(o.element, "done"), "")
	show(o.rest, false)
}
