//go:build js && wasm

package main

import (
	"strings"

	"acompana/wasm/assess"
	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/record"
	"acompana/wasm/review"
)

// profiles are the documents that say who works here: one, as a rule. The oldest
// is first, and what is begun here is of that one.
func (a *assessing) profiles() []assess.Profile {
	var found []assess.Profile
	for _, document := range a.ofKind(assess.ProfileKind) {
		found = append(found, assess.Profile{Document: document})
	}
	assess.ByAge(found)
	return found
}

// isOwn reports whether a round is the person's own look.
func (a *assessing) isOwn(r assess.Round) bool {
	return r.View() != assess.Accompanying && assess.About(r, a.profiles())
}

// isMade reports whether somebody here makes the round, about themselves or about
// another. All others came by file.
func (a *assessing) isMade(r assess.Round) bool { return assess.MadeHere(r, a.profiles()) }

// drawCode proposes a code for a person.
func (a *assessing) drawCode() string {
	taken := map[string]bool{}
	for _, r := range a.rounds() {
		taken[r.Code()] = true
	}
	code, _ := review.NewCode(strings.Fields(a.Data("codeWords")), backend.RandomNumbers(64), func(code string) bool { return taken[code] })
	return code
}

// profile is who works here; it is made with a code where there is none yet.
func (a *assessing) profile(code string) (assess.Profile, error) {
	if known := a.profiles(); len(known) > 0 {
		return known[0], nil
	}
	made, err := a.create(assess.ProfileKind, func(d *record.Document) (*record.Document, error) {
		return a.fill(d, []entered{
			{assess.PersonRegister, record.Value{Kind: record.Choice, Text: newPerson()}},
			{assess.CodeRegister, record.Value{Kind: record.Text, Text: code}},
		})
	})
	return assess.Profile{Document: made}, err
}

// newPerson is an id that tells nothing of a person.
func newPerson() string { return "persona-" + record.NewReplica([10]byte(backend.Random(10))) }

// personOf is the person that rounds with a code are about; a new one if there
// are none.
func (a *assessing) personOf(code string) string {
	for _, r := range a.rounds() {
		if r.Person() != "" && assess.SameCode(r.Code(), code) {
			return r.Person()
		}
	}
	return newPerson()
}

// entered is what is written in one register.
type entered struct {
	register string
	value    record.Value
}

// fill writes the registers that a document begins with, leaving aside what is
// empty. It writes as somebody else: whoever undoes their answers must not undo
// whose answers they are.
func (a *assessing) fill(d *record.Document, all []entered) (*record.Document, error) {
	by := record.Author{Replica: record.NewReplica([10]byte(backend.Random(10))), Date: a.author().Date}
	for _, one := range all {
		if one.value.Text == "" {
			continue
		}
		next, err := d.Set(by, one.register, one.value)
		if err != nil {
			return nil, err
		}
		d = next
	}
	return d, nil
}
