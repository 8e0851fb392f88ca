//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/calendar"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// roundOpening asks since when and why a moment is verified again, and opens the
// round.
type roundOpening struct {
	*rounds
	button  js.Value // that asks for another round
	block   js.Value
	day     js.Value
	why     js.Value
	warning *warning
}

func newRoundOpening(r *rounds) *roundOpening {
	o := &roundOpening{
		rounds: r, button: slot(r.element, "open-round"), block: slot(r.element, "new-round"),
		day: slot(r.element, "round-day"), why: slot(r.element, "round-why"),
	}
	o.warning = newWarning(r.Tool, o.why)
	r.On(o.button, "click", func(js.Value) {
		o.close()
		o.day.Set("value", today())
		show(o.block, true)
		show(o.button, false)
		o.day.Call("focus")
	})
	r.On(slot(r.element, "round-start"), "click", func(js.Value) { o.start() })
	r.On(slot(r.element, "round-cancel"), "click", func(js.Value) {
		o.close()
		o.button.Call("focus")
	})
	return o
}

// offer offers to open a round, unless it is being asked about, an earlier one is
// looked at, or the case is closed.
func (o *roundOpening) offer(closed bool) {
	locked := closed || o.locked()
	if locked {
		show(o.block, false)
	}
	show(o.button, !locked && o.block.Get("hidden").Bool())
}

func (o *roundOpening) start() {
	on, ok := pastDay(o.day)
	if !ok {
		o.fault("day")
		o.day.Call("focus")
		return
	}
	why := o.why.Get("value").String()
	err := o.change(func(c review.Case, by record.Author) (*record.Document, error) {
		return review.OpenRound(c, by, o.moment.id, on, why)
	})
	if err != nil {
		o.fault("refused")
		return
	}
	o.close()
	o.list.Call("focus")
}

func (o *roundOpening) fault(name string) { sayWording(slot(o.element, "round-fault"), name) }

// close empties the question.
func (o *roundOpening) close() {
	o.day.Set("value", "")
	o.why.Set("value", "")
	o.warning.look("")
	o.fault("")
	show(o.block, false)
	show(o.button, true)
}

// sayWording says what is wrong by the name of its wording, or nothing.
func sayWording(place js.Value, name string) {
	text := ""
	if name != "" {
		text = page.Data(place, name)
	}
	page.Say(place, text)
}

// pastDay is the day that an input says, today's at the latest.
func pastDay(input js.Value) (calendar.Day, bool) {
	day, ok := calendar.Parse(input.Get("value").String())
	return day, ok && string(day) <= today() && input.Get("validity").Get("valid").Bool()
}
