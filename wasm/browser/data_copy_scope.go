//go:build js && wasm

package main

import (
	"acompana/wasm/assess"
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

// ownAssessment tells who works here and what rounds are about them. Rounds of
// other people, which came by file, are not this person's to take along.
func ownAssessment(all []*record.Document) func(*record.Document) bool {
	var profiles []assess.Profile
	for _, document := range all {
		if document.Kind() == assess.ProfileKind {
			profiles = append(profiles, assess.Profile{Document: document})
		}
	}
	return func(d *record.Document) bool {
		return d.Kind() == assess.ProfileKind || d.Kind() == assess.Kind && assess.About(assess.Round{Document: d}, profiles)
	}
}
