//go:build js && wasm

package main

import (
	"strings"
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// arranging is pieces that are moved up and down until they stand in order.
type arranging struct {
	*askedQuestion
	list js.Value
}

func newArranging(q *askedQuestion) *arranging {
	a := &arranging{q, slot(q.form, "pieces")}
	each(a.list, "[data-slot=moves]", func(moves js.Value) { show(moves, true) })
	a.edges()
	q.On(a.list, "click", func(event js.Value) {
		button := event.Get("target").Call("closest", "[data-move]")
		if button.Truthy() && button.Call("getAttribute", "aria-disabled").IsNull() {
			a.move(button)
		}
	})
	return a
}

// move takes a piece one place up or down, and stays with it.
func (a *arranging) move(button js.Value) {
	piece := button.Call("closest", "[data-piece]")
	if page.Data(button, "move") == "up" {
		piece.Get("previousElementSibling").Call("before", piece)
	} else {
		piece.Get("nextElementSibling").Call("after", piece)
	}
	a.edges()
	button.Call("focus")
	a.tellPlace(piece)
	a.list.Call("dispatchEvent", js.Global().Get("Event").New("change", map[string]any{"bubbles": true}))
}

// tellPlace says where a piece stands now.
func (a *arranging) tellPlace(piece js.Value) {
	n, of := 0, a.list.Get("children").Length()
	for i := range of {
		if a.list.Get("children").Index(i).Equal(piece) {
			n = i + 1
		}
	}
	text := page.Complete(page.Data(a.Part("told"), "place"), "{n}", page.Decimal(n))
	a.tellAloud(page.Complete(text, "{m}", page.Decimal(of)))
}

// edges leaves no button that does nothing.
func (a *arranging) edges() {
	pieces := a.list.Get("children")
	for i := range pieces.Length() {
		for way, last := range map[string]int{"up": 0, "down": pieces.Length() - 1} {
			button := pieces.Index(i).Call("querySelector", "[data-move="+way+"]")
			if i == last {
				button.Call("setAttribute", "aria-disabled", "true")
			} else {
				button.Call("removeAttribute", "aria-disabled")
			}
		}
	}
}

func (a *arranging) given() string {
	var order []string
	each(a.list, "[data-piece]", func(piece js.Value) { order = append(order, page.Data(piece, "piece")) })
	return strings.Join(order, " ")
}

func (a *arranging) put(given string) {
	for _, number := range fieldsOf(given) {
		if piece := a.list.Call("querySelector", `[data-piece="`+number+`"]`); piece.Truthy() {
			a.list.Call("append", piece)
		}
	}
	a.edges()
}

// mark says of each piece whether it stands in its place.
func (a *arranging) mark(shown bool) {
	pieces := a.list.Get("children")
	for i := range pieces.Length() {
		placed := slot(pieces.Index(i), "placed")
		text := ""
		switch {
		case shown && page.Data(pieces.Index(i), "piece") == page.Decimal(i+1):
			text = page.Data(placed, "right")
		case shown:
			text = page.Data(placed, "wrong")
		}
		page.Say(placed, text)
	}
}

func (a *arranging) focus() {}

func (a *arranging) touched() js.Value { return a.list }
