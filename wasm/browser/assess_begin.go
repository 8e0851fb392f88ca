//go:build js && wasm

package main

import (
	"errors"
	"strings"
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
	"acompana/wasm/store"
)

// roundBeginning is the form that begins a round of one's own.
type roundBeginning struct {
	*assessing
	form js.Value
	code string // proposed, until somebody works here
}

func newRoundBeginning(a *assessing) {
	b := &roundBeginning{assessing: a, form: a.Part("begin")}
	each(a.Part("list"), "[data-count]", func(place js.Value) {
		n := len(a.asked(page.Data(place, "count")))
		place.Set("textContent", page.Complete(page.Data(place, "text"), "{n}", page.Decimal(n)))
	})
	a.list.shownToo = b.showCode
	a.On(a.Part("other-code"), "click", func(js.Value) {
		b.code = a.drawCode()
		b.showCode()
	})
	a.On(b.form, "submit", func(event js.Value) {
		event.Call("preventDefault")
		b.send()
	})
}

// showCode shows the code that the person has, or the one proposed.
func (b *roundBeginning) showCode() {
	code := ""
	if known := b.profiles(); len(known) > 0 {
		code = known[0].Code()
	}
	show(b.Part("other-code"), code == "")
	if code == "" {
		if b.code == "" {
			b.code = b.drawCode()
		}
		code = b.code
	}
	page.Say(b.Part("person-code"), code)
}

func (b *roundBeginning) send() {
	code := b.Part("person-code").Get("textContent").String()
	if code == "" {
		sayFault(b.Part("begin-fault"), "code")
		return
	}
	who, err := b.profile(code)
	if err == nil {
		err = b.beginRound(who.Code(), who.Person(), assess.Own, chosenMode(b.form))
	}
	sayFault(b.Part("begin-fault"), refusal(err))
}

// beginRound makes a round and opens it.
func (a *assessing) beginRound(code, person, view, mode string) error {
	made, err := a.create(assess.Kind, func(d *record.Document) (*record.Document, error) {
		return a.fill(d, []entered{
			{assess.CodeRegister, record.Value{Kind: record.Text, Text: code}},
			{assess.PersonRegister, record.Value{Kind: record.Choice, Text: person}},
			{assess.ViewRegister, record.Value{Kind: record.Choice, Text: view}},
			{assess.ModeRegister, record.Value{Kind: record.Choice, Text: mode}},
			{assess.BeganRegister, record.Value{Kind: record.Day, Text: today()}},
		})
	})
	if err == nil {
		a.open(made.ID())
	}
	return err
}

func chosenMode(form js.Value) string {
	return form.Call("querySelector", "input[type=radio]:checked").Get("value").String()
}

// refusal names the wording for why nothing could be made, empty for no error.
func refusal(err error) string {
	switch {
	case err == nil:
		return ""
	case errors.Is(err, store.ErrFull):
		return "full"
	}
	return "refused"
}

// accompaniment is the form that begins a look at somebody else's work.
type accompaniment struct{ *assessing }

func newAccompaniment(a *assessing) {
	m := &accompaniment{a}
	a.On(a.Part("accompany"), "submit", func(event js.Value) {
		event.Call("preventDefault")
		sayFault(a.Part("their-fault"), m.send())
	})
}

// send begins the look, or names what is wrong.
func (m *accompaniment) send() (fault string) {
	input := m.Part("their-code")
	code := strings.TrimSpace(input.Get("value").String())
	if fault = m.codeFault(code); fault != "" {
		input.Call("focus")
		return fault
	}
	err := m.beginRound(code, m.personOf(code), assess.Accompanying, chosenMode(m.Part("accompany")))
	if err == nil {
		m.Part("accompany").Call("reset")
	}
	return refusal(err)
}

func (m *accompaniment) codeFault(code string) string {
	for _, p := range m.profiles() {
		if p.Code() == code {
			return "own"
		}
	}
	switch fault := review.CodeFault(code, func(string) bool { return false }); fault {
	case review.NoFault:
		return ""
	case review.FaultEmpty, review.FaultForm:
		return string(fault)
	}
	return "other"
}
