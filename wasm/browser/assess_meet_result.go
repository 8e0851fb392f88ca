//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// showBoth shows what two people have to talk about: where they are far apart, in
// either direction, where they agree, and where only one gave a level.
func (m *twoViews) showBoth(own, other assess.Round) {
	meeting := assess.Meet(own.Counting(), other.Counting(), m.askedIDs(own.Mode()))
	title := m.Part("meet-title")
	page.Say(title, page.Complete(page.Data(title, "text"), "{q}", own.Code()))
	days := m.Part("meet-days")
	text := page.Complete(page.Data(days, "text"), "{q}", day(string(own.Ended())))
	page.Say(days, page.Complete(text, "{r}", day(string(other.Ended()))))
	m.showTalk(own, other, meeting.Talk)
	m.showAgree(meeting.Agree)
	m.showOpen(meeting.Open)
	page.Say(m.Part("meet-near"), counted(m.Part("meet-near"), meeting.Near))
	page.Say(m.Part("meet-neither"), counted(m.Part("meet-neither"), meeting.Neither))
	show(m.Part("meet-plan"), m.isOwn(own))
	show(m.Part("meet-theirs"), !m.isOwn(own))
}

// clear leaves nothing of the looks in the view.
func (m *twoViews) clear() {
	m.Part("meet-talk").Call("replaceChildren")
	for _, part := range []string{"meet-agree", "meet-open"} {
		slot(m.Part(part), "list").Call("replaceChildren")
	}
	for _, part := range []string{"meet-title", "meet-days", "meet-near", "meet-neither"} {
		page.Say(m.Part(part), "")
	}
}

func (m *twoViews) showTalk(own, other assess.Round, talk []assess.Pair) {
	show(m.Part("meet-quiet"), len(talk) == 0)
	show(m.Part("meet-order"), len(talk) > 0)
	rows := make([]any, len(talk))
	for i, pair := range talk {
		rows[i] = m.talkOf(own, other, pair)
	}
	m.Part("meet-talk").Call("replaceChildren", rows...)
}

func (m *twoViews) talkOf(own, other assess.Round, pair assess.Pair) js.Value {
	row := m.Copy("meet-pair")
	slot(row, "label").Set("textContent", m.byID[pair.Competency].label)
	m.side(row, "own", own, pair.Competency, pair.Own)
	m.side(row, "other", other, pair.Competency, pair.Other)
	slot(row, "anchor").Set("textContent", m.anchor(pair.Competency))
	way := "other"
	if pair.OwnHigher() {
		way = "own"
	}
	each(m.Part("meet-prompts"), "[data-way="+way+"]", func(prompt js.Value) {
		slot(row, "prompts").Call("append", prompt.Call("cloneNode", true))
	})
	return row
}

// side shows what one of the two sees, and the example that goes with it.
func (m *twoViews) side(row js.Value, name string, r assess.Round, competency string, level assess.Level) {
	slot(row, name).Set("textContent", m.levels[level])
	if example := r.Example(competency); example != "" {
		text := page.Complete(page.Data(m.Part("meet-prompts"), "example"), "{q}", example)
		slot(row, name+"-example").Set("textContent", text)
	}
}

// anchor is what the form says of how a competency shows.
func (m *twoViews) anchor(competency string) string {
	return m.form.element.Call("querySelector", "[data-competency="+competency+"] .signs dd").Get("textContent").String()
}

func (m *twoViews) showAgree(agree []assess.Pair) {
	list := slot(m.Part("meet-agree"), "list")
	var rows []any
	for _, pair := range agree {
		rows = append(rows, m.pairLine(page.Data(list, "text"), pair.Competency, pair.Own))
	}
	list.Call("replaceChildren", rows...)
	show(m.Part("meet-agree"), len(rows) > 0)
}

func (m *twoViews) showOpen(open []assess.Pair) {
	list := slot(m.Part("meet-open"), "list")
	var rows []any
	for _, pair := range open {
		wording, level := "own", pair.Own
		if pair.Own.Rank() == 0 {
			wording, level = "other", pair.Other
		}
		rows = append(rows, m.pairLine(page.Data(list, wording), pair.Competency, level))
	}
	list.Call("replaceChildren", rows...)
	show(m.Part("meet-open"), len(rows) > 0)
}

func (m *twoViews) pairLine(wording, competency string, level assess.Level) js.Value {
	text := page.Complete(wording, "{q}", m.byID[competency].label)
	item := document().Call("createElement", "li")
	item.Set("textContent", page.Complete(text, "{a}", m.levels[level]))
	return item
}
