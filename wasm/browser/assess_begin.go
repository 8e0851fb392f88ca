//go:build js && wasm

package main

import (
	"errors"
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
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
	received := newReceivedLooks(a)
	a.list.shownToo = func() {
		b.showCode()
		received.show()
	}
	a.On(a.Part("other-code"), "click", func(js.Value) {
		b.code = a.drawCode()
		b.showCode()
	})
	a.On(b.form, "submit", func(event js.Value) {
		event.Call("preventDefault")
		b.send()
	})
}

// showCode shows the code that the person has, or the one proposed. On a shared
// computer whoever has one elsewhere is told to bring it first.
func (b *roundBeginning) showCode() {
	code := ""
	if known := b.profiles(); len(known) > 0 {
		code = known[0].Code()
	}
	show(b.Part("other-code"), code == "")
	show(b.Part("code-first"), code == "" && !b.kept)
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
		err = b.beginRound(rated{who.Code(), who.Person()}, assess.Own, chosenMode(b.form), "")
	}
	sayFault(b.Part("begin-fault"), refusal(err))
}

// beginRound makes a round about a person and opens it. Of a look at another's
// work, the author is the person of the profile that is open here.
func (a *assessing) beginRound(about rated, view, mode, author string) error {
	made, err := a.create(assess.Kind, func(d *record.Document) (*record.Document, error) {
		return a.fill(d, []entered{
			{assess.CodeRegister, record.Value{Kind: record.Text, Text: about.code}},
			{assess.PersonRegister, record.Value{Kind: record.Choice, Text: about.person}},
			{assess.ViewRegister, record.Value{Kind: record.Choice, Text: view}},
			{assess.AuthorRegister, record.Value{Kind: record.Choice, Text: author}},
			{assess.ModeRegister, record.Value{Kind: record.Choice, Text: mode}},
			{assess.BeganRegister, record.Value{Kind: record.Day, Text: today()}},
		})
	})
	if err == nil {
		a.open(made.ID())
	}
	return err
}

// rated is whom a round is about.
type rated struct{ code, person string }

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
