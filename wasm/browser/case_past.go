//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// pastStays are the modalities that the case was in before, each with the
// handover to the next, which may come late.
type pastStays struct {
	*checklist
	list js.Value
	rows []*stayRow // made as more are needed, and used again
}

type stayRow struct {
	element  js.Value
	handover *field
}

func newPastStays(l *checklist) *pastStays {
	return &pastStays{checklist: l, list: l.Part("stays")}
}

func (p *pastStays) show(of sight) {
	stays := of.Stays()
	for len(p.rows) < len(stays) {
		p.add()
	}
	for i, row := range p.rows {
		show(row.element, i < len(stays))
		if i < len(stays) {
			p.fill(row, of, stays[i])
		}
	}
	show(p.Part("past"), len(stays) > 0)
}

func (p *pastStays) add() {
	row := p.Copy("stay")
	joinLabels(row, page.Decimal(len(p.rows)))
	p.list.Call("append", row)
	p.rows = append(p.rows, &stayRow{row, newField(p.checklist, row, "empalme", "", record.Choice)})
}

func (p *pastStays) fill(row *stayRow, of sight, stay review.Stay) {
	place, kind := slot(row.element, "stay"), "text"
	if stay.Until == "" {
		kind = "undated"
	}
	text := page.Complete(page.Data(place, kind), "{m}", p.label("new-modality", stay.Modality))
	page.Say(place, page.Complete(text, "{q}", day(string(stay.Until))))
	row.handover.dispute.Call("replaceChildren")
	row.handover.aim(review.HandoverRegister(stay.Name), of.closed)
	row.handover.show(of.Document)
}

// clear leaves nothing of a case.
func (p *pastStays) clear() {
	for _, row := range p.rows {
		page.Say(slot(row.element, "stay"), "")
		row.handover.dispute.Call("replaceChildren")
		row.handover.controls[0].Set("selectedIndex", 0)
		row.handover.clear()
		show(row.element, false)
	}
	show(p.Part("past"), false)
}
