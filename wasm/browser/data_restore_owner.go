//go:build js && wasm

package main

import (
	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
)

// foreignOf tells the profiles that would make those who work here somebody else.
// They come in only if somebody says that they are their own, of another device.
func foreignOf(ours []*record.Document) func(*record.Document) bool {
	profiles, rounds := assessed(ours)
	return func(d *record.Document) bool {
		return d.Kind() == assess.ProfileKind && assess.Foreign(assess.Profile{Document: d}, profiles, rounds)
	}
}

// showOwners says whose copy it is: of somebody else's profile that it stays out,
// and of one that comes to where nobody works yet that it makes this device theirs.
func (r *restoring) showOwners(p plan) {
	box, becomes := r.Part("restore-owner"), r.Part("restore-becomes")
	show(box, len(p.owners) > 0)
	place := slot(box, "whose")
	page.Say(place, page.Complete(page.Data(place, "text"), "{q}", codesOf(p.owners)))
	var brought []entry
	for _, e := range p.fresh {
		if e.Kind() == assess.ProfileKind && !p.claimed {
			brought = append(brought, e)
		}
	}
	show(becomes, len(brought) > 0)
	page.Say(becomes, page.Complete(page.Data(becomes, "text"), "{q}", codesOf(brought)))
}

func (r *restoring) hideOwners() {
	r.Part("restore-mine").Set("checked", false)
	page.Say(slot(r.Part("restore-owner"), "whose"), "")
	page.Say(r.Part("restore-becomes"), "")
}

func codesOf(entries []entry) string {
	text := ""
	for i, e := range entries {
		if i > 0 {
			text += ", "
		}
		text += assess.Profile{Document: e.Document}.Code()
	}
	return text
}
