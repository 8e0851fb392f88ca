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
	was, is   *record.Document    // the newer round before anything was answered here, and after
}

func newLookBack(c *comparison) *lookBack {
	b := &lookBack{comparison: c}
	b.On(b.Part("back-begin"), "click", func(js.Value) { b.ask() })
	b.On(b.Part("back-replace"), "click", func(js.Value) { b.replace() })
	b.On(b.Part("back-leave"), "click", func(js.Value) {
		b.close()
		b.Part("back-begin").Call("focus")
	})
	b.On(b.Part("back-undo"), "click", func(js.Value) { b.undo() })
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
	if b.was != nil && b.was.ID() != now.ID() {
		b.was = nil
	}
	b.arrange()
	if b.open {
		b.fillIn()
	}
}

// arrange shows the form or what it changes, never both.
func (b *lookBack) arrange() {
	show(b.Part("back-form"), b.open)
	show(b.Part("back-begin"), !b.open)
	show(b.Part("back-other"), false)
	show(b.Part("back-undoing"), b.was != nil)
	show(b.Part("compare-result"), !b.open)
}

func (b *lookBack) close() {
	b.open = false
	b.arrange()
}

// ask begins, or asks first where the round looks back at another one, of which
// the answers would go.
func (b *lookBack) ask() {
	page.Say(b.Part("back-said"), "")
	other := b.document(b.now.Looks())
	if other == nil || other.ID() == b.then.ID() || !looksBack(assess.Round{Document: other}, b.now, b.askedIDs(b.now.Mode())) {
		b.begin()
		return
	}
	began := day(string(assess.Round{Document: other}.Began()))
	text := b.Part("back-other-text")
	page.Say(text, page.Complete(page.Data(text, "text"), "{q}", began))
	show(b.Part("back-other"), true)
	show(b.Part("back-begin"), false)
	b.Part("back-leave").Call("focus")
}

// replace leaves what the round said of another one, and begins.
func (b *lookBack) replace() {
	by := b.author()
	if b.change(func(d *record.Document) (*record.Document, error) { return b.aim(d, by, b.then.ID()) }) {
		b.begin()
	}
}

func (b *lookBack) begin() {
	b.build()
	b.open = true
	b.arrange()
	b.fillIn()
	b.Part("looking-back").Call("querySelector", "h3").Call("focus")
}

// undo takes back what was answered here since the view was opened, at once.
func (b *lookBack) undo() {
	was, said := b.was, "undone"
	now := b.document(b.now.ID())
	reverted, left, err := record.Revert(b.author(), now, was, b.is)
	if err == nil {
		err = b.edit(was.ID(), func(*record.Document) (*record.Document, error) { return reverted, nil })
	}
	if b.bar.took(err); err != nil {
		return
	}
	if len(left) > 0 {
		said = "left"
	}
	b.was = nil
	b.close()
	b.comparison.show()
	page.Say(b.Part("back-said"), page.Data(b.Part("back-said"), said))
	b.Part("back-begin").Call("focus")
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
	asked := b.form.element.Call("querySelector", "[data-competency="+one.id+"]")
	slot(fieldset, "anchor").Set("textContent", b.meet.anchor(one.id))
	each(fieldset, "input", func(radio js.Value) {
		radio.Set("name", assess.Register(assess.BeforePart, one.id))
		phrase := radio.Call("closest", "label").Call("querySelector", "[data-phrase]")
		if phrase.Truthy() {
			same := asked.Call("querySelector", ".levels [value="+radio.Get("value").String()+"]")
			phrase.Set("textContent", same.Call("closest", "label").Call("querySelector", ".mine").Get("textContent"))
		}
	})
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
	b.count()
}

// count says how many competencies have an answer in this form.
func (b *lookBack) count() {
	ids := b.askedIDs(b.now.Mode())
	answered := 0
	for _, id := range ids {
		if b.now.Looks() == b.then.ID() && b.now.Before(id) != "" {
			answered++
		}
	}
	place := b.Part("back-count")
	page.Say(place, outOf(page.Data(place, "text"), answered, len(ids)))
}

// answer writes one level in the newer round.
func (b *lookBack) answer(id, level string) {
	by, then := b.author(), b.then.ID()
	b.change(func(d *record.Document) (*record.Document, error) {
		d, err := b.aim(d, by, then)
		if err != nil {
			return nil, err
		}
		return d.Set(by, assess.Register(assess.BeforePart, id), assess.BeforePart.Value(level))
	})
	b.count()
}

// change changes the newer round, and remembers how it was before the first time.
func (b *lookBack) change(how func(*record.Document) (*record.Document, error)) bool {
	was := b.document(b.now.ID())
	err := b.edit(b.now.ID(), how)
	if b.bar.took(err); err != nil {
		return false
	}
	if b.was == nil {
		b.was = was
	}
	b.is = b.document(b.now.ID())
	b.now = assess.Round{Document: b.is}
	show(b.Part("back-undoing"), true)
	return true
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
