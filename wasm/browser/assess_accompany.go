//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/review"
)

// accompaniment is the form that begins a look at somebody else's work. It serves
// to grow on the job, never to select anybody.
type accompaniment struct{ *assessing }

func newAccompaniment(a *assessing) {
	m := &accompaniment{a}
	a.On(a.Part("accompany"), "submit", func(event js.Value) {
		event.Call("preventDefault")
		sayFault(a.Part("their-fault"), m.send())
	})
	a.On(a.Part("their-device"), "click", func(js.Value) { sayFault(a.Part("their-fault"), m.sendHere()) })
}

// send begins the look, or names what is wrong. The code of who works here may be
// a slip, or two people who share a device: it asks.
func (m *accompaniment) send() (fault string) {
	input := m.Part("their-code")
	code := assess.TidyCode(input.Get("value").String())
	fault = m.codeFault(code)
	show(m.Part("their-same"), fault == "own")
	if fault != "" {
		input.Call("focus")
		return fault
	}
	input.Set("value", code)
	return m.begin(rated{code, m.personOf(code)})
}

// sendHere begins a look at the work of who has the profile here.
func (m *accompaniment) sendHere() (fault string) {
	p, ok := m.profileOf(assess.TidyCode(m.Part("their-code").Get("value").String()))
	if !ok {
		return m.send() // the code was changed since
	}
	return m.begin(rated{p.Code(), p.Person()})
}

func (m *accompaniment) begin(about rated) (fault string) {
	author := ""
	if known := m.profiles(); len(known) > 0 {
		author = known[0].Person()
	}
	err := m.beginRound(about, assess.Accompanying, assess.OnTheJob, author)
	if err == nil {
		m.Part("accompany").Call("reset")
		show(m.Part("their-same"), false)
	}
	return refusal(err)
}

// profileOf is the profile here that bears a code.
func (m *accompaniment) profileOf(code string) (assess.Profile, bool) {
	for _, p := range m.profiles() {
		if assess.SameCode(p.Code(), code) {
			return p, true
		}
	}
	return assess.Profile{}, false
}

func (m *accompaniment) codeFault(code string) string {
	if _, own := m.profileOf(code); own {
		return "own"
	}
	switch fault := review.CodeFault(code, func(string) bool { return false }); fault {
	case review.NoFault:
		return ""
	case review.FaultEmpty, review.FaultForm:
		return string(fault)
	}
	return "other"
}
