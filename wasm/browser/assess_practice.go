//go:build js && wasm

package main

import (
	"strings"
	"unicode/utf8"

	"acompana/wasm/agenda"
	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// practises reports whether a text is one of the competency's practices, as it
// stands in the guide.
func (c *competency) practises(text string) bool {
	if c == nil {
		return false
	}
	for _, practice := range c.practices {
		if practice == text {
			return true
		}
	}
	return false
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

// use writes a practice as what is to be done. It replaces another practice, and
// never what the person wrote.
func (o *priority) use(practice string) {
	o.sheet.flush()
	task, _ := agenda.Read(o.current().Document, o.place)
	step, said := o.stepWith(practice, task.Text)
	if said != "full" && !o.sheet.write(o.register(agenda.StepPart), assess.Text(step)) {
		return // the bar says why
	}
	page.Say(o.said, page.Data(o.said, said))
}

// stepWith is what is to be done once a practice is chosen, and the name of the
// wording for what became of it.
func (o *priority) stepWith(practice, step string) (with, said string) {
	written := strings.TrimSpace(step)
	if written == "" || o.byID[o.offered].practises(written) {
		return practice, "filled"
	}
	for _, line := range strings.Split(written, "\n") {
		if line == practice {
			return step, "there"
		}
	}
	if with = written + "\n" + practice; utf8.RuneCountInString(with) > assess.MaxExample {
		return step, "full"
	}
	return with, "added"
}
