//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// meetingChoices are the boxes that say which cases go, each with the reason why
// it is suggested.
type meetingChoices struct {
	*meeting
	list  js.Value
	words *wordings
	limit int
	drawn []meetingChoice
}

// meetingChoice is a row of the list.
type meetingChoice struct {
	id, why string
	box     js.Value
}

func newMeetingChoices(m *meeting) *meetingChoices {
	template := m.Part("meeting-choice").Get("content").Get("firstElementChild")
	c := &meetingChoices{meeting: m, list: m.Part("meeting-cases"), words: newWordings(template), limit: rowsAtOnce}
	m.On(m.Part("meeting-all"), "click", func(js.Value) { m.pickAll(true) })
	m.On(m.Part("meeting-none"), "click", func(js.Value) { m.pickAll(false) })
	m.On(m.Part("meeting-suggested"), "click", func(js.Value) { m.suggest() })
	m.On(m.Part("meeting-more"), "click", func(js.Value) {
		at := c.limit
		c.limit += rowsAtOnce
		c.show()
		c.drawn[at].box.Call("focus")
	})
	m.On(c.list, "change", func(event js.Value) {
		box := event.Get("target")
		m.pick(page.Data(box, "id"), box.Get("checked").Bool())
	})
	return c
}

func (c *meetingChoices) show() {
	chosen := c.Part("meeting-chosen")
	text := page.Complete(page.Data(chosen, "text"), "{m}", page.Decimal(len(c.chosen())))
	page.Say(chosen, page.Complete(text, "{n}", page.Decimal(len(c.all))))
	c.draw(c.all[:min(len(c.all), c.limit)])
	more := c.Part("meeting-more")
	show(more, len(c.all) > c.limit)
	more.Set("textContent", page.Complete(page.Data(more, "text"), "{n}", page.Decimal(max(0, len(c.all)-c.limit))))
}

// draw makes the rows anew where they differ, and ticks what goes.
func (c *meetingChoices) draw(all []meetingCase) {
	if !c.same(all) {
		rows := make([]any, len(all))
		c.drawn = make([]meetingChoice, len(all))
		for i := range all {
			rows[i], c.drawn[i] = c.row(&all[i])
		}
		c.list.Call("replaceChildren", rows...)
	}
	for i := range all {
		c.drawn[i].box.Set("checked", c.goes(&all[i]))
	}
}

func (c *meetingChoices) same(all []meetingCase) bool {
	if len(all) != len(c.drawn) {
		return false
	}
	for i := range all {
		if c.drawn[i].id != all[i].id || c.drawn[i].why != c.why(&all[i]) {
			return false
		}
	}
	return true
}

func (c *meetingChoices) row(of *meetingCase) (js.Value, meetingChoice) {
	row := c.Copy("meeting-choice")
	box := slot(row, "chosen")
	box.Get("dataset").Set("id", of.id)
	slot(row, "code").Set("textContent", c.meeting.list.texts.code(of.code))
	why := c.why(of)
	slot(row, "why").Set("textContent", why)
	return row, meetingChoice{of.id, why, box}
}

// why says what there is to talk about.
func (c *meetingChoices) why(of *meetingCase) string {
	open := len(of.Open)
	if of.Facts {
		open++
	}
	text := joinedTexts(" · ",
		c.counted("overdue", len(of.Overdue)), c.counted("week", len(of.Week)),
		c.counted("unmet", len(of.NotMet)+len(of.PartlyMet)), c.counted("open", open))
	switch {
	case text != "":
		return text
	case of.Suggested():
		return c.counted("quiet", of.Untouched)
	}
	return c.words.of("why", "none")
}

func (c *meetingChoices) counted(key string, n int) string {
	if n == 0 {
		return ""
	}
	return c.words.number("why", key, n)
}
