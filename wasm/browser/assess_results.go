//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/chart"
)

// results are what a round says: how many competencies are at each level, never a
// number for the person.
type results struct {
	*assessing
	bars, radar *figure
	byLevel     *levelLists
}

func newResults(a *assessing) *results {
	return &results{assessing: a, bars: newFigure(a, "bars"), radar: newFigure(a, "radar"), byLevel: &levelLists{a}}
}

func (s *results) show(r assess.Round) {
	s.sayWhose(r)
	s.sayLooked(r)
	s.fillTable(r)
	s.bars.show(s.drawBars(r))
	s.radar.show(s.drawRadar(r))
	s.byLevel.show(r)
}

func (s *results) clear() {
	s.bars.clear()
	s.radar.clear()
	s.byLevel.clear()
	page.Say(s.Part("looked"), "")
	page.Say(s.Part("lacking-examples"), "")
	each(s.Part("results"), "[data-row] td", func(cell js.Value) { cell.Set("textContent", "") })
}

// sayWhose names the person that somebody else looked at, and offers what comes
// after the round.
func (s *results) sayWhose(r assess.Round) {
	title := s.Part("results").Call("querySelector", "h3")
	page.Say(title, page.Complete(page.Data(title, whose(r)), "{q}", r.Code()))
	job := r.Mode() == assess.OnTheJob
	show(s.Part("to-plan"), mayPlan(r))
	show(s.Part("to-meet"), r.View() == assess.Accompanying && job && r.Finished())
	show(s.Part("no-plan"), r.Mode() == assess.Selection)
}

// sayLooked says how far the round went.
func (s *results) sayLooked(r assess.Round) {
	looked, asked := s.looked(r, "")
	wording := "some"
	switch looked {
	case 0:
		wording = "none"
	case asked:
		wording = "all"
	}
	page.Say(s.Part("looked"), outOf(page.Data(s.Part("looked"), wording), looked, asked))
	lacking := len(assess.Ready(r, s.askedIDs(r.Mode())).Examples)
	text := ""
	if lacking > 0 {
		text = counted(s.Part("lacking-examples"), lacking)
	}
	page.Say(s.Part("lacking-examples"), text)
}

func (s *results) fillTable(r assess.Round) {
	each(s.Part("results"), "[data-row]", func(row js.Value) {
		cells := row.Call("querySelectorAll", "td")
		count := r.Count(s.askedIn(r.Mode(), page.Data(row, "row")))
		for i, n := range append(count.InScale(), count.Unanswered) {
			cells.Index(i).Set("textContent", page.Decimal(n))
		}
	})
}

// drawBars draws the groups, and says the same in words.
func (s *results) drawBars(r assess.Round) (chart.Drawing, string) {
	captions := chart.Captions{Title: s.bars.data("title")}
	for _, level := range assess.Scale {
		captions.Levels = append(captions.Levels, s.levels[level])
	}
	var groups []chart.Bar
	for _, g := range s.form.groups {
		counts := r.Count(s.askedIn(r.Mode(), g.id)).InScale()
		label := g.element.Call("querySelector", "h3").Get("textContent").String()
		groups = append(groups, chart.Bar{Label: label, Counts: chart.Numbers(counts...)})
		if captions.Description != "" {
			captions.Description += "\n"
		}
		captions.Description += page.Complete(s.bars.data("group"), "{q}", label) + s.inWords(counts) + "."
	}
	return chart.Bars(captions, groups), captions.Description
}

// inWords says counts in the order of the scale: «3 en desarrollo, 1 en nivel
// autónomo».
func (s *results) inWords(counts []int) string {
	text := ""
	for i, level := range assess.Scale {
		if counts[i] == 0 {
			continue
		}
		if text != "" {
			text += s.bars.data("and")
		}
		text += page.Decimal(counts[i]) + " " + s.phrase[level]
	}
	if text == "" {
		return s.bars.data("nothing")
	}
	return text
}

// drawRadar draws each competency by its number.
func (s *results) drawRadar(r assess.Round) (chart.Drawing, string) {
	words := s.radar.data("text")
	counts := r.Counting()
	var axes []chart.Axis
	for _, one := range s.asked(r.Mode()) {
		axes = append(axes, chart.Axis{Label: page.Decimal(one.number), First: counts(one.id).Rank()})
	}
	return chart.Radar(chart.Captions{Title: s.radar.data("title"), Description: words}, axes), words
}
