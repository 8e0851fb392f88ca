//go:build js && wasm

package main

import (
	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// scope is what goes into a copy. A self-assessment is the person's own, so that
// it can stay out of what others are given, and the other way round.
type scope string

const (
	scopeAll   scope = "todo"
	scopeCases scope = "casos"
	scopeOwn   scope = "autoevaluacion"
)

// scope is the one that is chosen.
func (c *copying) scope() scope {
	return scope(c.Part("copy").Call("querySelector", "[name=copia-alcance]:checked").Get("value").String())
}

// chosen are the documents of the scope.
func (c *copying) chosen() []*record.Document {
	all, _ := c.everything()
	switch c.scope() {
	case scopeCases:
		return filtered(all, func(d *record.Document) bool { return d.Kind() == review.Kind })
	case scopeOwn:
		return filtered(all, ownAssessment(all))
	}
	return all
}

func filtered(all []*record.Document, keep func(*record.Document) bool) []*record.Document {
	var found []*record.Document
	for _, document := range all {
		if keep(document) {
			found = append(found, document)
		}
	}
	return found
}

// ownAssessment tells who works here, what rounds are about them, and what looks
// at others they made. Rounds of other people, which came by file, are not this
// person's to take along.
func ownAssessment(all []*record.Document) func(*record.Document) bool {
	profiles, _ := assessed(all)
	return func(d *record.Document) bool {
		if d.Kind() != assess.Kind {
			return d.Kind() == assess.ProfileKind
		}
		r := assess.Round{Document: d}
		return assess.About(r, profiles) || assess.MadeHere(r, profiles)
	}
}

// assessed are the profiles and the rounds among documents.
func assessed(all []*record.Document) (profiles []assess.Profile, rounds []assess.Round) {
	for _, document := range all {
		switch document.Kind() {
		case assess.ProfileKind:
			profiles = append(profiles, assess.Profile{Document: document})
		case assess.Kind:
			rounds = append(rounds, assess.Round{Document: document})
		}
	}
	return profiles, rounds
}

// sayOwn says what of the self-assessment goes and what stays out.
func (c *copying) sayOwn() {
	place := c.Part("copy-own")
	text := ""
	if c.scope() == scopeOwn {
		text = c.ownInWords(page.Data(place, "text"))
	}
	page.Say(place, text)
}

func (c *copying) ownInWords(wording string) string {
	all, _ := c.everything()
	profiles, rounds := assessed(all)
	about, looks, left := 0, 0, 0
	for _, r := range rounds {
		switch {
		case assess.About(r, profiles):
			about++
		case assess.MadeHere(r, profiles):
			looks++
		default:
			left++
		}
	}
	wording = page.Complete(wording, "{v}", page.Decimal(about))
	wording = page.Complete(wording, "{n}", page.Decimal(looks))
	return page.Complete(wording, "{m}", page.Decimal(left))
}
