//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// lookBack is the form in which somebody says how the older of two rounds looks
// today. What they answered then is out of sight meanwhile.
type lookBack struct {
	*comparison
	then, now assess.Round
	open      bool
	radios    map[string]js.Value // fieldsets by competency, once they were needed
}

func newLookBack(c *comparison) *lookBack {
	b := &lookBack{comparison: c}
	b.On(b.Part("back-begin"), "click", func(js.Value) { b.begin() })
	b.On(b.Part("back-done"), "click", func(js.Value) { b.done() })
	b.On(b.Part("back-form"), "submit", func(event js.Value) { event.Call("preventDefault") })
	b.On(b.Part("back-form"), "change", func(event js.Value) {
		control := event.Get("target")
		b.answer(page.Data(control.Call("closest", "fieldset"), "looked"), control.Get("value").String())
	})
	return b
}

// show follows the rounds that are compared. Only who was looked at can look back.
func (b *lookBack) show(then, now assess.Round) {
	b.then, b.now = then, now
	show(b.Part("looking-back"), now.View() == assess.Own)
	begin := b.Part("back-begin")
	wording := "begin"
	if looksBack(then, now, b.askedIDs(now.Mode())) {
		wording = "again"
	}
	page.Say(begin, page.Data(begin, wording))
	b.arrange()
	if b.open {
		b.fillIn()
	}
}

// arrange shows the form or what it changes, never both.
func (b *lookBack) arrange() {
	show(b.Part("back-form"), b.open)
	show(b.Part("back-begin"), !b.open)
	show(b.Part("compare-result"), !b.open)
}

func (b *lookBack) close() {
	b.open = false
	b.arrange()
}

func (b *lookBack) begin() {
	b.build()
	b.open = true
	b.arrange()
	b.fillIn()
	b.Part("looking-back").Call("querySelector", "h3").Call("focus")
}

// done shows what was answered beside the rest.
func (b *lookBack) done() {
	b.close()
	b.comparison.show()
	b.Part("compare-result").Call("focus")
}

// build makes the questions, once.
func (b *lookBack) build() {
	if b.radios != nil {
		return
	}
	b.radios = map[string]js.Value{}
	for _, group := range b.form.groups {
		section := b.Copy("back-group")
		section.Call("querySelector", "h4").Set("textContent", group.element.Call("querySelector", "h3").Get("textContent"))
		for _, one := range b.all {
			if one.group == group.id {
				section.Call("append", b.question(one))
			}
		}
		b.Part("back-groups").Call("append", section)
	}
}

func (b *lookBack) question(one *competency) js.Value {
	fieldset := b.Copy("back-question")
	fieldset.Get("dataset").Set("looked", one.id)
	fieldset.Call("querySelector", "legend").Set("textContent", one.label)
	each(fieldset, "input", func(radio js.Value) { radio.Set("name", assess.Register(assess.BeforePart, one.id)) })
	b.radios[one.id] = fieldset
	return fieldset
}

// fillIn shows what the newer round says of the older one already.
func (b *lookBack) fillIn() {
	ids := map[string]bool{}
	for _, id := range b.askedIDs(b.now.Mode()) {
		ids[id] = true
	}
	looks := b.now.Looks() == b.then.ID()
	for id, fieldset := range b.radios {
		show(fieldset, ids[id])
		level := assess.Level("")
		if looks {
			level = b.now.Before(id)
		}
		each(fieldset, "input", func(radio js.Value) { radio.Set("checked", radio.Get("value").String() == string(level)) })
	}
	when := b.Part("back-when")
	page.Say(when, page.Complete(page.Data(when, "text"), "{q}", day(string(b.then.Began()))))
	b.warn()
}

// warn says that the round looks back at another one, whose answers would go.
func (b *lookBack) warn() {
	other := b.Part("back-other")
	at := b.now.Looks()
	show(other, at != "" && at != b.then.ID())
	if document := b.document(at); document != nil {
		began := day(string(assess.Round{Document: document}.Began()))
		page.Say(other, page.Complete(page.Data(other, "text"), "{q}", began))
		return
	}
	show(other, false)
}

// answer writes one level in the newer round.
func (b *lookBack) answer(id, level string) {
	by, then := b.author(), b.then.ID()
	err := b.edit(b.now.ID(), func(d *record.Document) (*record.Document, error) {
		d, err := b.aim(d, by, then)
		if err != nil {
			return nil, err
		}
		return d.Set(by, assess.Register(assess.BeforePart, id), assess.BeforePart.Value(level))
	})
	b.bar.took(err)
	if err == nil {
		b.now = b.round(b.now.ID())
		b.warn()
	}
}

// aim makes a round look back at another one. What it said of a third one goes.
func (b *lookBack) aim(d *record.Document, by record.Author, then string) (*record.Document, error) {
	if (assess.Round{Document: d}).Looks() == then {
		return d, nil
	}
	for _, one := range b.all {
		next, err := d.Set(by, assess.Register(assess.BeforePart, one.id), record.Value{})
		if err != nil {
			return nil, err
		}
		d = next
	}
	return d.Set(by, assess.LooksRegister, record.Value{Kind: record.Choice, Text: then})
}
