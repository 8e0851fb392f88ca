//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/chart"
)

// showResult shows what changed from a round to a later one: in words, in a table,
// and drawn. There is no number of changes, and no judgement on any.
func (c *comparison) showResult(then, now assess.Round) {
	ids := c.askedIDs(now.Mode())
	from, to := then.Counting(), now.Counting()
	m := assess.Compare(from, to, ids)
	which := c.Part("compare-which")
	text := page.Complete(page.Data(which, "text"), "{q}", day(string(then.Began())))
	page.Say(which, page.Complete(text, "{r}", day(string(now.Began()))))
	show(c.Part("compare-still"), len(m.Up)+len(m.Down)+len(m.New)+len(m.Gone) == 0)
	show(c.Part("compare-plan"), now.View() == assess.Own)
	place := c.Part("compare-lists")
	place.Call("replaceChildren")
	c.list(place, "compare-list", "up", m.Up)
	c.list(place, "compare-list", "down", m.Down)
	newOnes := "compare-list"
	if len(m.New) > mostListed {
		newOnes = "compare-folded"
	}
	c.list(place, newOnes, "new", m.New)
	c.list(place, "compare-list", "gone", m.Gone)
	c.list(place, "compare-folded", "same", m.Same)
	c.list(place, "compare-folded", "neither", m.Neither)
	back := c.showBack(then, now, ids)
	c.fillTable(ids, from, back, to)
	c.draw(then, now, ids, m)
}

// mostListed is how many competencies without a level before are listed in sight:
// of more, most were not asked for then.
const mostListed = 6

// list adds what moved in one way, by the name of its wordings.
func (c *comparison) list(place js.Value, template, name string, shifts []assess.Shift) {
	if len(shifts) == 0 {
		return
	}
	section := c.Copy(template)
	slot(section, "title").Set("textContent", page.Data(place, name))
	if note := slot(section, "note"); note.Truthy() {
		note.Set("textContent", page.Data(place, name+"Note"))
		show(note, page.Data(place, name+"Note") != "")
	}
	for _, shift := range shifts {
		text := page.Complete(page.Data(place, name+"Line"), "{q}", c.byID[shift.Competency].label)
		text = page.Complete(text, "{a}", c.levels[shift.From])
		item := document().Call("createElement", "li")
		item.Set("textContent", page.Complete(text, "{b}", c.levels[shift.To]))
		slot(section, "list").Call("append", item)
	}
	place.Call("append", section)
}

// showBack shows how the older round looks from today, where somebody said so, and
// gives those levels; nil otherwise.
func (c *comparison) showBack(then, now assess.Round, ids []string) assess.Levels {
	looked := looksBack(then, now, ids)
	show(c.Part("back-result"), looked)
	place := c.Part("back-lists")
	place.Call("replaceChildren")
	if !looked {
		return nil
	}
	seen := assess.Compare(then.Counting(), now.Before, ids)
	c.list(place, "compare-list", "lower", seen.Down)
	c.list(place, "compare-list", "higher", seen.Up)
	show(c.Part("back-alike"), len(seen.Down)+len(seen.Up) == 0)
	since := assess.Compare(now.Before, now.Counting(), ids)
	c.list(place, "compare-list", "up", since.Up)
	c.list(place, "compare-list", "down", since.Down)
	return now.Before
}

// looksBack reports whether a round says how an older one looks from its time.
func looksBack(then, now assess.Round, ids []string) bool {
	if now.Looks() != then.ID() {
		return false
	}
	for _, id := range ids {
		if now.Before(id) != "" {
			return true
		}
	}
	return false
}

// fillTable says each competency in a row. Where nobody looked back, the column
// for it is away.
func (c *comparison) fillTable(ids []string, from, back, to assess.Levels) {
	asked := map[string]bool{}
	for _, id := range ids {
		asked[id] = true
	}
	each(c.Part("compare"), "[data-back]", func(cell js.Value) { show(cell, back != nil) })
	each(c.Part("compare"), "[data-compared]", func(row js.Value) {
		id := page.Data(row, "compared")
		show(row, asked[id])
		row.Call("querySelector", "th > span").Set("textContent", page.Decimal(c.byID[id].number))
		cells := row.Call("querySelectorAll", "td")
		then, now := from(id), to(id)
		cells.Index(0).Set("textContent", c.levelWord(then))
		if back != nil {
			cells.Index(1).Set("textContent", c.levelWord(back(id)))
		}
		cells.Index(2).Set("textContent", c.levelWord(now))
		change := string(assess.Shift{From: then, To: now}.Change())
		cells.Index(3).Set("textContent", page.Data(c.Part("compare-words"), change))
		row.Get("dataset").Set("change", change)
	})
}

func (c *comparison) levelWord(level assess.Level) string {
	if level == "" {
		return page.Data(c.Part("compare-words"), "unanswered")
	}
	return c.levels[level]
}

// draw draws both rounds, and says the same in words.
func (c *comparison) draw(then, now assess.Round, ids []string, m assess.Movement) {
	figure := c.figure.element
	text := page.Data(figure, "note")
	if len(m.Up) > 0 {
		text += page.Complete(page.Data(figure, "up"), "{q}", c.labelsOf(m.Up))
	}
	if len(m.Down) > 0 {
		text += page.Complete(page.Data(figure, "down"), "{q}", c.labelsOf(m.Down))
	}
	if len(m.Up)+len(m.Down) == 0 {
		text += page.Data(figure, "still")
	}
	captions := chart.Captions{Title: page.Data(figure, "title"), Description: text, Series: []string{
		page.Complete(page.Data(figure, "older"), "{q}", day(string(then.Began()))),
		page.Complete(page.Data(figure, "newer"), "{q}", day(string(now.Began()))),
	}}
	from, to := then.Counting(), now.Counting()
	var axes []chart.Axis
	for _, id := range ids {
		axes = append(axes, chart.Axis{Label: page.Decimal(c.byID[id].number), First: from(id).Rank(), Second: to(id).Rank()})
	}
	c.figure.show(chart.Radar(captions, axes), text)
}

func (c *comparison) labelsOf(shifts []assess.Shift) string {
	text := ""
	for i, shift := range shifts {
		if i > 0 {
			text += "; "
		}
		text += c.byID[shift.Competency].label
	}
	return text
}
