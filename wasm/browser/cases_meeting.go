//go:build js && wasm

package main

import (
	"sort"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// meeting prepares the meeting with the coordinator: which of the open cases go,
// and a sheet with what there is to say of each.
type meeting struct {
	*cases
	choices *meetingChoices
	sheet   *meetingSheet
	briefed map[string]briefed
	today   calendar.Day
	all     []meetingCase   // what is most pressing first
	picked  map[string]bool // what the person said of a case; kept nowhere
}

// meetingView is the view's name.
const meetingView = "meeting"

// meetingCase is an open case and what there is to say of it.
type meetingCase struct {
	id, code, modality, moment string
	*review.Briefing
}

// briefed is a briefing, as long as its case and the day are the same.
type briefed struct {
	of *record.Document
	*review.Briefing
}

func newMeeting(c *cases) *meeting {
	m := &meeting{cases: c, picked: map[string]bool{}}
	m.choices = newMeetingChoices(m)
	m.sheet = newMeetingSheet(m)
	c.On(c.Part("meeting-form"), "submit", func(event js.Value) { event.Call("preventDefault") })
	c.On(c.Part("meeting-print"), "click", func(js.Value) {
		if len(m.chosen()) > 0 {
			js.Global().Call("print")
		}
	})
	return m
}

// show shows the choices and the sheet as the cases are now.
func (m *meeting) show() {
	m.summaries.bring()
	m.brief()
	for _, part := range []string{"meeting-form", "meeting-sheet"} {
		show(m.Part(part), len(m.all) > 0)
	}
	show(m.Part("meeting-empty"), len(m.all) == 0)
	m.choices.show()
	m.sheet.show()
}

// pick takes the person's word for a case.
func (m *meeting) pick(id string, goes bool) {
	m.picked[id] = goes
	m.follow()
}

// pickAll takes the person's word for all cases; suggest takes it back.
func (m *meeting) pickAll(goes bool) {
	for _, c := range m.all {
		m.picked[c.id] = goes
	}
	m.follow()
}

func (m *meeting) suggest() {
	clear(m.picked)
	m.follow()
}

// follow shows what was picked, and says how many cases go.
func (m *meeting) follow() {
	m.choices.show()
	m.sheet.show()
	said := m.Part("meeting-said")
	page.Say(said, page.Complete(page.Data(said, "text"), "{n}", page.Decimal(len(m.chosen()))))
}

// brief brings the briefings up to date.
func (m *meeting) brief() {
	today, offset := calendarToday(), clockOffset()
	known := map[string]briefed{}
	m.all = nil
	for _, s := range m.summaries.all {
		if s.Closed != "" {
			continue
		}
		one := m.briefed[s.ID]
		if of := m.summaries.known[s.ID].of; one.of != of || m.today != today {
			c := review.Case{Document: of}
			criteria, services := m.names.criteria(c, c.Moment())
			made := review.Brief(c, criteria, services, today, offset)
			one = briefed{of, &made}
		}
		known[s.ID] = one
		m.all = append(m.all, meetingCase{s.ID, s.Code, s.Modality, s.Moment, one.Briefing})
	}
	m.briefed, m.today = known, today
	sort.Slice(m.all, func(i, j int) bool { return m.before(&m.all[i], &m.all[j]) })
}

// before puts what is most pressing first; what presses alike by its code.
func (m *meeting) before(a, b *meetingCase) bool {
	switch {
	case a.Before(*b.Briefing):
		return true
	case b.Before(*a.Briefing):
		return false
	case a.code != b.code:
		return a.code < b.code
	}
	return a.id < b.id
}

// goes reports whether a case is chosen: as the person said, or else as is
// suggested.
func (m *meeting) goes(c *meetingCase) bool {
	if goes, said := m.picked[c.id]; said {
		return goes
	}
	return c.Suggested()
}

// chosen are the cases that go, what is most pressing first.
func (m *meeting) chosen() []*meetingCase {
	var found []*meetingCase
	for i := range m.all {
		if m.goes(&m.all[i]) {
			found = append(found, &m.all[i])
		}
	}
	return found
}
