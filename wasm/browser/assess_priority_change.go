//go:build js && wasm

package main

import (
	"acompana/wasm/agenda"
	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
)

// turnTo makes the place be about another competency. What was to be done for the
// former one goes, if it is one of that one's practices, and so does that it was
// done; what the person wrote stays.
func (o *priority) turnTo(value record.Value) {
	former := o.byID[o.current().Priority(o.place)]
	by := o.author()
	turned := o.sheet.together(func(d *record.Document) (*record.Document, error) {
		task, _ := agenda.Read(d, o.place)
		leaving := []string{o.register(agenda.DonePart)}
		if former.practises(task.Text) {
			leaving = append(leaving, o.register(agenda.StepPart))
		}
		next, err := emptied(d, by, leaving)
		if err != nil {
			return nil, err
		}
		return next.Set(by, assess.Register(assess.PriorityPart, o.place), value)
	})
	if turned {
		page.Say(o.said, "")
	}
}

// remove empties the place.
func (o *priority) remove() {
	by := o.author()
	removed := o.sheet.together(func(d *record.Document) (*record.Document, error) { return emptied(d, by, o.registry) })
	if removed {
		page.Say(o.said, "")
		o.Part("plan").Call("querySelector", "h3").Call("focus")
	}
}

// emptied is a document without what its registers held.
func emptied(d *record.Document, by record.Author, registers []string) (*record.Document, error) {
	for _, register := range registers {
		if !anyText(d.Values(register)) {
			continue
		}
		next, err := d.Set(by, register, record.Value{})
		if err != nil {
			return nil, err
		}
		d = next
	}
	return d, nil
}

func (o *priority) dueIn(months int) {
	o.writeDay(agenda.DuePart, calendar.Day(today()).AddMonths(months))
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

func (o *priority) writeDay(part string, day calendar.Day) bool {
	o.sheet.flush()
	value := record.Value{}
	if day != "" {
		value = record.Value{Kind: record.Day, Text: string(day)}
	}
	return o.sheet.write(o.register(part), value)
}
