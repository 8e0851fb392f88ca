//go:build js && wasm

package main

import (
	"sort"
	"strings"
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
)

// meetView is the view of a person's own look beside that of somebody who
// accompanies.
const meetView = "meet"

// twoViews brings two finished looks at one person's work together. Nothing of
// either is shown before somebody asks for both.
type twoViews struct {
	*assessing
	own, other string // ids, empty while nothing is chosen
	sure       string // of the pair about which somebody said that it is one person
	shown      bool
	file       *viewFile
}

func newTwoViews(a *assessing) *twoViews {
	m := &twoViews{assessing: a}
	m.file = newViewFile(a)
	own, other := a.Part("meet-own"), a.Part("meet-other")
	a.On(own, "change", func(js.Value) { m.choose(own.Get("value").String(), "") })
	a.On(other, "change", func(js.Value) { m.choose(m.own, other.Get("value").String()) })
	a.On(a.Part("meet-sure"), "click", func(js.Value) {
		m.sure = m.own + m.other
		m.see()
	})
	a.On(a.Part("meet-see"), "click", func(js.Value) { m.see() })
	a.On(a.Part("meet-plan"), "click", func(js.Value) { m.openPlan(m.own) })
	a.On(a.Part("meet-print"), "click", func(js.Value) { js.Global().Call("print") })
	return m
}

func (m *twoViews) choose(own, other string) {
	m.own, m.other, m.shown = own, other, false
	m.show()
}

// see shows both looks and brings the reader there.
func (m *twoViews) see() {
	m.shown = true
	m.show()
	m.Part("meet-title").Call("focus")
}

// show shows the choice, and both looks once somebody asked for them.
func (m *twoViews) show() {
	m.file.show()
	owns := m.owns()
	show(m.Part("meet-none"), len(owns) == 0)
	show(m.Part("meet-choice"), len(owns) > 0)
	if len(owns) == 0 {
		m.own, m.other, m.shown = "", "", false
		m.arrange(assess.Apart)
		return
	}
	own := chosenOf(owns, m.own)
	others := m.othersOf(own)
	other := chosenOf(others, m.other)
	m.shown = m.shown && own.ID() == m.own && other.ID() == m.other
	m.own, m.other = own.ID(), other.ID()
	m.offer(own, owns, others)
	m.arrange(assess.FitOf(own, other))
	if m.shown {
		m.showBoth(own, other)
	}
}

// arrange shows what can be done about the pair that is chosen.
func (m *twoViews) arrange(fit assess.Fit) {
	doubtful := fit == assess.ByHand && m.sure != m.own+m.other
	m.shown = m.shown && !doubtful
	show(m.Part("meet-codes"), doubtful)
	show(m.Part("meet-see"), fit != assess.Apart && !doubtful && !m.shown)
	show(m.Part("meet-result"), m.shown)
	if !m.shown {
		m.clear()
	}
}

// owns are people's own looks that have another to meet, the surest pairs first.
func (m *twoViews) owns() []assess.Round {
	var found []assess.Round
	best := map[string]assess.Fit{}
	for _, r := range m.rounds() {
		if others := m.othersOf(r); len(others) > 0 {
			found = append(found, r)
			best[r.ID()] = assess.FitOf(r, others[0])
		}
	}
	latestFirst(found)
	sort.SliceStable(found, func(i, j int) bool { return best[found[i].ID()] > best[found[j].ID()] })
	return found
}

// othersOf are the looks that an own one may meet, the surest first. They meet to
// learn from each other: what was answered for a selection meets nothing.
func (m *twoViews) othersOf(own assess.Round) []assess.Round {
	if own.Mode() != assess.OnTheJob {
		return nil
	}
	var found []assess.Round
	for _, r := range m.rounds() {
		if assess.FitOf(own, r) != assess.Apart {
			found = append(found, r)
		}
	}
	latestFirst(found)
	sort.SliceStable(found, func(i, j int) bool { return assess.FitOf(own, found[i]) > assess.FitOf(own, found[j]) })
	return found
}

// pairOf are the two looks to put beside each other where one is given; false if
// there is no other yet.
func (m *twoViews) pairOf(r assess.Round) (own, other string, ok bool) {
	if r.View() == assess.Own {
		if others := m.othersOf(r); len(others) > 0 {
			return r.ID(), others[0].ID(), true
		}
		return "", "", false
	}
	best := assess.Apart
	for _, one := range m.owns() {
		if fit := assess.FitOf(one, r); fit > best {
			own, best = one.ID(), fit
		}
	}
	return own, r.ID(), own != ""
}

// talked are the competencies that the two talk about, while the looks beside
// this one are in sight or were last.
func (m *twoViews) talked(own string) []string {
	if !m.shown || m.own != own {
		return nil
	}
	r := m.round(own)
	var ids []string
	for _, pair := range assess.Meet(r.Counting(), m.round(m.other).Counting(), m.askedIDs(r.Mode())).Talk {
		ids = append(ids, pair.Competency)
	}
	return ids
}

func (m *twoViews) offer(own assess.Round, owns, others []assess.Round) {
	offerRounds(m.Part("meet-own"), owns, m.names(owns, own), m.own)
	offerRounds(m.Part("meet-other"), others, m.names(others, own), m.other)
}

// names are what looks are called, and of another's whether it bears another code
// than the own one.
func (m *twoViews) names(rounds []assess.Round, own assess.Round) []string {
	names := make([]string, len(rounds))
	for i, r := range rounds {
		names[i] = m.lookName(r)
		if r.View() == assess.Accompanying && assess.FitOf(own, r) == assess.ByHand {
			names[i] += page.Data(m.Part("meet-words"), "hand")
		}
	}
	return names
}

// lookName is what a look is called, by whose it is.
func (a *assessing) lookName(r assess.Round) string {
	wording := "look"
	switch {
	case r.View() == assess.Accompanying:
	case a.isOwn(r):
		wording = "mine"
	default:
		wording = "theirs"
	}
	words := a.Part("meet-words")
	text := page.Complete(page.Data(words, wording), "{c}", r.Code())
	return page.Complete(text, "{q}", shortDay(page.Data(words, "months"), r.Ended()))
}

// shortDay writes a day for a list that is cut off early: «12 ago 2026».
func shortDay(months string, on calendar.Day) string {
	names := strings.Fields(months)
	if !on.Valid() || len(names) != 12 {
		return string(on)
	}
	month := int(on[5]-'0')*10 + int(on[6]-'0')
	return strings.TrimPrefix(string(on[8:]), "0") + " " + names[month-1] + " " + string(on[:4])
}
