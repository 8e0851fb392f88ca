//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// assessing is the tool for the self-assessment: views of all rounds, and of the
// round that is open its form, its results and its plan.
type assessing struct {
	*desk
	*competencies
	views   *views
	list    *roundList
	sheet   *sheet
	form    *roundForm
	results *results
	plan    *growthPlan
	early   *early
	tabs    *roundTabs
	compare *comparison
	meet    *twoViews
	before  string // the view that was in sight before the round
}

func startAssess(t *page.Tool) {
	a := &assessing{}
	a.desk = openDesk(t)
	a.competencies = readCompetencies(t)
	a.early = newEarly(a.desk, a.earlyForm())
	a.list = newRoundList(a)
	a.sheet = newSheet(a.desk, a.refresh)
	a.form = newRoundForm(a)
	a.results = newResults(a)
	a.plan = newPlan(a)
	a.tabs = newRoundTabs(a)
	newRoundBeginning(a)
	newAccompaniment(a)
	newRoundDeletion(a)
	a.compare = newComparison(a)
	a.meet = newTwoViews(a)
	a.views = newViews(a.desk, a.faces())
	a.desk.changed = a.heed
	a.desk.flush = a.sheet.flush
	a.desk.typing = func() bool { return len(a.sheet.typed) > 0 }
	a.On(a.Part("close"), "click", func(js.Value) { a.close() })
	a.On(a.Part("views"), "click", func(js.Value) { keepInSession(roundViewKey, a.views.shown) })
	a.begin()
}

// begin shows what this tab had in sight before.
func (a *assessing) begin() {
	shown := inSession(roundViewKey)
	if id := inSession(openRoundKey); a.isRound(id) {
		if a.isUnderWay(id) {
			a.early.giveForm(id)
		}
		a.before = listView
		a.show(id)
		if !a.form.busy() {
			a.tabs.resume(shown)
		}
		return
	}
	show(a.form.element, false)
	if a.views.refresh[shown] == nil {
		shown = listView
	}
	a.views.show(shown)
}

// faces are the views of all rounds, by what shows anew what they have.
func (a *assessing) faces() map[string]func() {
	return map[string]func(){listView: a.list.show, compareView: a.compare.show, meetView: a.meet.show}
}

// isRound reports whether an id is a round's.
func (a *assessing) isRound(id string) bool {
	document := a.document(id)
	return document != nil && document.Kind() == assess.Kind
}

// round is a document read as a round.
func (a *assessing) round(id string) assess.Round { return assess.Round{Document: a.document(id)} }

// rounds are all there are.
func (a *assessing) rounds() []assess.Round {
	var found []assess.Round
	for _, document := range a.ofKind(assess.Kind) {
		found = append(found, assess.Round{Document: document})
	}
	return found
}

// current is the round that is open.
func (a *assessing) current() assess.Round { return a.round(a.sheet.id) }

// heed follows what other windows did.
func (a *assessing) heed(id string) {
	if id == "" {
		page.Say(a.Part("said"), "")
	}
	switch open := a.sheet.id; {
	case open == "":
		a.views.update()
	case a.document(open) == nil:
		a.close()
		page.Say(a.Part("said"), page.Data(a.Part("said"), "elsewhere"))
	case id == open || id == "":
		a.sheet.show()
	}
}

// open shows the round that the person chose, and puts in it what was entered
// before there was one.
func (a *assessing) open(id string) {
	a.giveWaiting(id)
	a.before = a.views.shown
	a.show(id)
}

func (a *assessing) show(id string) {
	keepInSession(openRoundKey, id)
	a.views.show("")
	show(a.Part("opened"), true)
	page.Say(a.Part("told"), "")
	busy := a.form.busy()
	a.form.open(a.round(id))
	a.sheet.open(id)
	if busy {
		a.tabs.show(roundTab)
		return // somebody is answering already
	}
	a.tabs.begin(a.current())
	a.Part("round-title").Call("focus")
}

// refresh shows the round as it is now.
func (a *assessing) refresh() {
	r := a.current()
	a.tabs.describe(r)
	a.form.show(r)
	a.plan.show(r)
	if a.tabs.shown == resultsTab {
		a.results.show(r)
	}
}

// close empties what showed the round and goes back to the view before.
func (a *assessing) close() {
	a.sheet.close()
	keepInSession(openRoundKey, "")
	show(a.Part("opened"), false)
	a.tabs.hide()
	a.form.clear()
	a.results.clear()
	a.plan.clear()
	keepInSession(roundViewKey, a.before)
	a.views.open(a.before)
}
