//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
)

// receivedLooks are what can be done with the rounds that came by file: talk about
// one, or take it off this device and bring it back.
type receivedLooks struct {
	*assessing
	gone string // the id of the last one taken off
}

func newReceivedLooks(a *assessing) *receivedLooks {
	l := &receivedLooks{assessing: a}
	a.On(a.Part("received"), "click", func(event js.Value) {
		button := event.Get("target").Call("closest", "button[data-slot]")
		if button.IsNull() {
			return
		}
		id := page.Data(button.Call("closest", "[data-id]"), "id")
		if page.Data(button, "slot") == "drop" {
			l.drop(id)
		} else {
			l.talk(id)
		}
	})
	a.On(a.Part("drop-undo"), "click", func(js.Value) { l.bringBack() })
	return l
}

// show ties the cards of the list to their rounds. What has no other look to meet
// yet cannot be talked about.
func (l *receivedLooks) show() {
	cards := l.Part("received").Get("children")
	for i, r := range l.received() {
		card := cards.Index(i)
		card.Get("dataset").Set("id", r.ID())
		_, _, paired := l.meet.pairOf(r)
		show(slot(card, "talk"), paired)
		began := slot(card, "began")
		began.Set("textContent", page.Complete(page.Data(began, "text"), "{q}", day(string(r.Began()))))
	}
}

// received are they in the order of the list.
func (l *receivedLooks) received() []assess.Round {
	var found []assess.Round
	for _, r := range l.rounds() {
		if !l.isMade(r) {
			found = append(found, r)
		}
	}
	newestFirst(found)
	return found
}

func (l *receivedLooks) talk(id string) {
	if own, other, ok := l.meet.pairOf(l.round(id)); ok {
		l.meet.own, l.meet.other, l.meet.shown = own, other, false
		l.views.open(meetView)
	}
}

func (l *receivedLooks) drop(id string) {
	if err := l.remove(id); err != nil {
		l.bar.took(err)
		return
	}
	l.gone = id
	l.list.show()
	show(l.Part("dropped"), true)
	l.Part("drop-undo").Call("focus")
}

func (l *receivedLooks) bringBack() {
	show(l.Part("dropped"), false)
	said := "restored"
	if l.undelete(l.gone) != nil {
		said = "late"
	}
	page.Say(l.Part("said"), page.Data(l.Part("said"), said))
	l.views.open(listView)
}
