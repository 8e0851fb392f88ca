//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/review"
)

// caseTimeline tells what happened to the case, once it is unfolded.
type caseTimeline struct {
	*caseMore
	details, events, none js.Value
}

func newCaseTimeline(m *caseMore) *caseTimeline {
	t := &caseTimeline{m, m.Part("case-timeline"), m.Part("events"), m.Part("events-none")}
	m.whenOpened(t.details, t)
	return t
}

func (t *caseTimeline) show(c review.Case) {
	if !t.details.Get("open").Bool() {
		return
	}
	events := c.Timeline(clockOffset())
	rows := make([]any, len(events))
	for i, event := range events {
		rows[i] = t.row(c, event)
	}
	t.events.Call("replaceChildren", rows...)
	none := ""
	if len(events) == 0 {
		none = page.Data(t.none, "text")
	}
	page.Say(t.none, none)
}

func (t *caseTimeline) row(c review.Case, event review.Event) js.Value {
	row := t.Copy("event")
	date := page.Data(t.events, "undated")
	if event.Day != "" {
		date = day(string(event.Day))
	}
	slot(row, "day").Set("textContent", date)
	slot(row, "text").Set("textContent", t.words(c, event))
	if event.Kind == review.EventModality && event.Text != "" {
		slot(row, "more").Set("textContent", page.Data(t.events, camel(event.Text)))
	}
	why := slot(row, "why")
	if event.Kind == review.EventRound && event.Text != "" {
		why.Set("textContent", page.Complete(page.Data(why, "text"), "{q}", event.Text))
	}
	show(slot(row, "disputed"), event.Disputed)
	return row
}

// words say what happened.
func (t *caseTimeline) words(c review.Case, event review.Event) string {
	wording := page.Data(t.events, string(event.Kind))
	switch event.Kind {
	case review.EventRound:
		wording = page.Complete(wording, "{n}", page.Decimal(placeOf(event.Round, c.Rounds(event.Moment))))
		return page.Complete(wording, "{q}", t.label("new-moment", event.Moment))
	case review.EventMoment:
		return page.Complete(wording, "{q}", t.label("new-moment", event.Moment))
	case review.EventModality:
		return page.Complete(page.Complete(wording, "{a}", t.modality(event.From)), "{b}", t.modality(event.Modality))
	}
	return wording
}

func (t *caseTimeline) modality(id string) string {
	if id == "" {
		return page.Data(t.events, "nowhere")
	}
	return t.label("new-modality", id)
}

// placeOf is the place of a name in a list, counted as people do: names of rounds
// may leave a number out.
func placeOf(name string, names []string) int {
	for i, one := range names {
		if one == name {
			return i + 1
		}
	}
	return len(names)
}

func (t *caseTimeline) clear() {
	t.events.Call("replaceChildren")
	page.Say(t.none, "")
}
