//go:build js && wasm

package main

import (
	"errors"

	"acompana/wasm/assess"
	"acompana/wasm/record"
)

// roundsIn are the rounds of a text, at the version of the guide that the page
// has, and the profiles that came with them. A fault is the name of a wording.
func (t *team) roundsIn(text string) (found []*record.Document, more bool, fault string) {
	documents, err := record.DecodeBundle(text)
	if err != nil {
		return nil, false, faultOf(err)
	}
	some, counts := false, false
	for _, document := range documents {
		switch document.Kind() {
		case assess.Kind:
		case assess.ProfileKind:
			found = append(found, document)
			continue
		default:
			more = true
			continue
		}
		if next, err := follow(document, t.steps); err == nil {
			document = next
		}
		if document.Guide() != t.guide {
			return nil, more, "guide"
		}
		found = append(found, document)
		some = true
		counts = counts || assess.ForTeam(assess.Round{Document: document})
	}
	switch {
	case !some:
		return nil, more, "none"
	case !counts:
		return nil, more, "unfinished"
	}
	return found, more, ""
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
func (t *team) gather() ([]assess.Round, assess.People) {
	var all []*record.Document
	who := assess.People{}
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
		who.Learn(asRounds(f.rounds), f.profiles)
		people := len(personsIn(asRounds(all), who))
		f.sayPeople(people - known)
		known = people
	}
	return asRounds(all), who
}

func asRounds(documents []*record.Document) []assess.Round {
	rounds := make([]assess.Round, len(documents))
	for i, document := range documents {
		rounds[i] = assess.Round{Document: document}
	}
	return rounds
}

// personsIn are the people whose rounds count in a team.
func personsIn(rounds []assess.Round, who assess.People) map[string]bool {
	found := map[string]bool{}
	for _, r := range rounds {
		if assess.ForTeam(r) {
			found[who.Of(r.Person())] = true
		}
	}
	return found
}
