//go:build js && wasm

package main

import (
	"errors"

	"acompana/wasm/assess"
	"acompana/wasm/record"
)

// roundsIn are the rounds of a text, at the version of the guide that the page
// has. A fault is the name of a wording.
func (t *team) roundsIn(text string) (rounds []*record.Document, more bool, fault string) {
	documents, err := record.DecodeBundle(text)
	if err != nil {
		return nil, false, faultOf(err)
	}
	counts := false
	for _, document := range documents {
		if document.Kind() != assess.Kind {
			more = more || document.Kind() != assess.ProfileKind
			continue
		}
		if next, err := follow(document, t.steps); err == nil {
			document = next
		}
		if document.Guide() != t.guide {
			return nil, more, "guide"
		}
		rounds = append(rounds, document)
		counts = counts || assess.ForTeam(assess.Round{Document: document})
	}
	switch {
	case len(rounds) == 0:
		return nil, more, "none"
	case !counts:
		return nil, more, "unfinished"
	}
	return rounds, more, ""
}

// faultOf names the wording for a text that cannot be read.
func faultOf(err error) string {
	newer, wrong := (*record.NewerSchemaError)(nil), (*record.SyntaxError)(nil)
	switch {
	case errors.As(err, &newer):
		return "newer-site"
	case errors.As(err, &wrong) && (wrong.Fault == record.FaultSize || wrong.Fault == record.FaultDocuments):
		return "too-large"
	}
	return "broken"
}

// gather joins what all files hold, and says in each row what it adds. A file that
// contradicts those before it is left out.
func (t *team) gather() []assess.Round {
	var all []*record.Document
	known := 0
	for _, f := range t.files {
		if len(f.rounds) == 0 {
			continue
		}
		joined, err := record.Join(all, f.rounds)
		if err != nil {
			f.refuse("contradicts")
			continue
		}
		all = joined
		people := len(personsIn(asRounds(all)))
		f.sayPeople(people - known)
		known = people
	}
	return asRounds(all)
}

func asRounds(documents []*record.Document) []assess.Round {
	rounds := make([]assess.Round, len(documents))
	for i, document := range documents {
		rounds[i] = assess.Round{Document: document}
	}
	return rounds
}

// personsIn are the people whose rounds count in a team.
func personsIn(rounds []assess.Round) map[string]bool {
	found := map[string]bool{}
	for _, r := range rounds {
		if assess.ForTeam(r) {
			found[r.Person()] = true
		}
	}
	return found
}
