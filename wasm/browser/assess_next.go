//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
)

// nextRound says when one's next round is best done. A selection has none.
type nextRound struct {
	*assessing
	from calendar.Day
}

func newNextRound(a *assessing) *nextRound {
	n := &nextRound{assessing: a}
	a.On(a.Part("reminder"), "click", func(js.Value) { n.remind() })
	return n
}

// show shows that once a round is finished and none is under way.
func (n *nextRound) show(made []assess.Round) {
	var last calendar.Day
	underWay := false
	for _, r := range made {
		if n.isOwn(r) && r.Mode() == assess.OnTheJob {
			last = max(last, r.Ended())
			underWay = underWay || !r.Finished()
		}
	}
	from, to := assess.NextFrom(last)
	n.from = from
	show(n.Part("next-round"), from != "" && !underWay)
	text, wording := n.Part("next-text"), "text"
	due := string(from) <= today()
	if due {
		wording = "due"
	}
	page.Say(text, page.Complete(page.Complete(page.Data(text, wording), "{q}", day(string(from))), "{r}", day(string(to))))
	show(n.Part("next-begin"), due)
}

// remind hands over a reminder that tells nobody what it is about, for a day that
// is still to come.
func (n *nextRound) remind() {
	words := n.Part("reminder")
	on := max(n.from, calendar.Day(today()).Add(1))
	event := calendar.Event{
		UID: "autoevaluacion-" + string(on) + "@acompana", Day: on,
		Summary: page.Data(words, "summary"), Note: page.Data(words, "note"), Alarm: true,
	}
	download("acompana-recordatorio.ics", "text/calendar", calendar.ICS([]calendar.Event{event}, n.author().Date))
}
