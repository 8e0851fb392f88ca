//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// teamResult shows what is told of the people together, in the guide's order.
type teamResult struct {
	*team
	ids    []string
	rows   map[string]js.Value // of the tables, by competency
	labels map[string]string
}

func newTeamResult(t *team) *teamResult {
	r := &teamResult{team: t, rows: map[string]js.Value{}, labels: map[string]string{}}
	each(t.Part("team-result"), "[data-competency]", func(row js.Value) {
		id := page.Data(row, "competency")
		r.ids = append(r.ids, id)
		r.rows[id] = row
		r.labels[id] = row.Call("querySelector", "th").Get("textContent").String()
	})
	t.On(t.Part("team-print"), "click", func(js.Value) { js.Global().Call("print") })
	return r
}

func (r *teamResult) show(rounds []assess.Round, who assess.People) {
	told := assess.Gather(rounds, r.ids, who)
	show(r.Part("team-few"), len(personsIn(rounds, who)) > 0 && told.People == 0)
	show(r.Part("team-result"), told.People > 0)
	if told.People == 0 {
		r.wipe()
		return
	}
	r.say("team-people", told.People)
	printed := r.Part("team-printed")
	page.Say(printed, page.Complete(page.Data(printed, "text"), "{q}", day(today())))
	for _, count := range told.Competencies {
		r.fillRow(count)
	}
	r.foldUntold()
	r.listPriorities(told)
	r.listChanges(told)
	r.draw(told)
}

func (r *teamResult) say(part string, n int) {
	page.Say(r.Part(part), page.Complete(page.Data(r.Part(part), "text"), "{n}", page.Decimal(n)))
}

// clear shows nothing.
func (r *teamResult) clear() {
	show(r.Part("team-few"), false)
	show(r.Part("team-result"), false)
	r.wipe()
}

// wipe leaves no number in the page.
func (r *teamResult) wipe() {
	for _, row := range r.rows {
		each(row, "td", func(cell js.Value) { cell.Call("replaceChildren") })
	}
	for _, part := range []string{"team-priorities", "team-changes", "team-figures"} {
		r.Part(part).Call("replaceChildren")
	}
	r.eachUntold(func(line js.Value) { page.Say(line, "") })
	page.Say(r.Part("team-people"), "")
	page.Say(r.Part("team-again"), "")
}

// notShown stands where a number is not told.
const notShown = "—"

func (r *teamResult) fillRow(count assess.TeamCount) {
	row := r.rows[count.Competency]
	cells := row.Call("querySelectorAll", "td")
	some := false
	for i, tally := range count.Levels {
		cell := cells.Index(i)
		cell.Get("dataset").Set("told", tally.Told())
		some = some || tally.Told()
		if tally.Told() {
			cell.Set("textContent", page.Decimal(int(tally)))
		} else {
			r.sayHidden(cell)
		}
	}
	row.Get("dataset").Set("told", some)
	show(row, some)
}

// foldUntold names below each table those of which there is nothing to show, and
// leaves out a table of nothing else.
func (r *teamResult) foldUntold() {
	r.eachUntold(func(line js.Value) {
		names, told := "", false
		table := line.Call("closest", ".table").Call("querySelector", "table")
		each(table, "[data-competency]", func(row js.Value) {
			if !row.Get("hidden").Bool() {
				told = true
				return
			}
			if names != "" {
				names += "; "
			}
			names += r.labels[page.Data(row, "competency")]
		})
		show(table, told)
		show(line, names != "")
		page.Say(line, page.Complete(page.Data(line, "text"), "{q}", names))
	})
}

func (r *teamResult) eachUntold(do func(line js.Value)) {
	each(r.Part("team-result"), "[data-untold]", do)
}

// sayHidden puts a dash in a cell, which readers of the screen hear in words.
func (r *teamResult) sayHidden(cell js.Value) {
	dash := document().Call("createElement", "span")
	dash.Set("textContent", notShown)
	dash.Call("setAttribute", "aria-hidden", "true")
	words := document().Call("createElement", "span")
	words.Set("className", "unseen")
	words.Set("textContent", r.Part("team-hidden").Get("textContent"))
	cell.Call("replaceChildren", dash, words)
}

func (r *teamResult) listPriorities(told assess.Team) {
	var lines []any
	for _, count := range told.Competencies {
		lines = r.line(lines, page.Data(r.Part("team-priorities"), "text"), count.Competency, count.Priority)
	}
	r.Part("team-priorities").Call("replaceChildren", lines...)
	show(r.Part("no-priorities"), len(lines) == 0)
}

// line adds a line of a list, where its number is told.
func (r *teamResult) line(lines []any, wording, competency string, tally assess.Tally) []any {
	if !tally.Told() {
		return lines
	}
	item := document().Call("createElement", "li")
	text := page.Complete(wording, "{q}", r.labels[competency])
	item.Set("textContent", page.Complete(text, "{n}", page.Decimal(int(tally))))
	return append(lines, item)
}

func (r *teamResult) listChanges(told assess.Team) {
	again, list := r.Part("team-again"), r.Part("team-changes")
	var lines []any
	fell := false
	for _, count := range told.Competencies {
		lines = r.line(lines, page.Data(list, "up"), count.Competency, count.Moved)
		lines = r.line(lines, page.Data(list, "down"), count.Competency, count.Fell)
		fell = fell || count.Fell.Told()
	}
	list.Call("replaceChildren", lines...)
	if told.Again.Told() {
		r.say("team-again", int(told.Again))
	} else {
		page.Say(again, page.Data(again, "few"))
	}
	show(r.Part("no-changes"), told.Again.Told() && len(lines) == 0)
	show(r.Part("team-fell"), fell)
}
