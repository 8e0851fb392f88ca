//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// competencies are those of the guide and what the page says of them, of levels
// and of modes.
type competencies struct {
	all    []*competency
	byID   map[string]*competency
	levels map[assess.Level]string
	phrase map[assess.Level]string // how a sentence says a level
	modes  map[string]string
}

type competency struct {
	id, group, label, url string
	number                int // in the guide's order, from 1
	onJob                 bool
	practices             []string
}

func readCompetencies(t *page.Tool) *competencies {
	c := &competencies{byID: map[string]*competency{}, levels: map[assess.Level]string{}, phrase: map[assess.Level]string{}, modes: map[string]string{}}
	each(t.Part("levels"), "li", func(li js.Value) {
		level := assess.Level(page.Data(li, "level"))
		c.levels[level], c.phrase[level] = li.Get("textContent").String(), page.Data(li, "sentence")
	})
	each(t.Part("modes"), "li", func(li js.Value) { c.modes[page.Data(li, "mode")] = li.Get("textContent").String() })
	each(t.Part("competencies"), "li", func(li js.Value) { c.add(li) })
	return c
}

func (c *competencies) add(li js.Value) {
	one := &competency{
		id: page.Data(li, "competencyId"), group: page.Data(li, "groupId"), label: page.Data(li, "label"),
		url: page.Data(li, "url"), number: len(c.all) + 1, onJob: page.Data(li, "onJob") != "",
	}
	each(li, "span", func(span js.Value) { one.practices = append(one.practices, span.Get("textContent").String()) })
	c.all = append(c.all, one)
	c.byID[one.id] = one
}

// asked are those that a mode asks for.
func (c *competencies) asked(mode string) []*competency {
	var found []*competency
	for _, one := range c.all {
		if !one.onJob || mode != assess.Selection {
			found = append(found, one)
		}
	}
	return found
}

// askedIDs are their ids.
func (c *competencies) askedIDs(mode string) []string { return c.askedIn(mode, "") }

// askedIn are the ids of those in a group, of all groups where it is empty.
func (c *competencies) askedIn(mode, group string) []string {
	var ids []string
	for _, one := range c.asked(mode) {
		if group == "" || one.group == group {
			ids = append(ids, one.id)
		}
	}
	return ids
}

// looked is how many of the competencies have an answer that counts.
func (c *competencies) looked(r assess.Round, group string) (answered, asked int) {
	ids := c.askedIn(r.Mode(), group)
	return len(ids) - r.Count(ids).Unanswered, len(ids)
}

// outOf puts two numbers in a wording.
func outOf(wording string, some, all int) string {
	return page.Complete(page.Complete(wording, "{v}", page.Decimal(some)), "{n}", page.Decimal(all))
}
