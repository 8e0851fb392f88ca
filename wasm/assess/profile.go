package assess

import (
	"sort"

	"acompana/wasm/record"
)

// ProfileKind is how files call the documents that say who works here.
const ProfileKind = "perfil"

// Profile is such a document.
type Profile struct{ *record.Document }

// Person and Code are what counts in those registers, empty where nothing does.
func (p Profile) Person() string { return Round(p).Person() }
func (p Profile) Code() string   { return Round(p).Code() }

// ByAge orders profiles by the day on which they were made, the oldest first. Who
// has several works under the oldest.
func ByAge(profiles []Profile) {
	sort.SliceStable(profiles, func(i, j int) bool {
		a, b := profiles[i].made(), profiles[j].made()
		return a < b || a == b && profiles[i].ID() < profiles[j].ID()
	})
}

// made is when the person of the profile was written.
func (p Profile) made() string {
	if moves := p.Values(PersonRegister); len(moves) > 0 {
		return moves[0].Date
	}
	return ""
}

// About reports whether a round is about one of those who work here. All others
// came by file.
func About(r Round, profiles []Profile) bool {
	return isAny(r.Person(), profiles)
}

// MadeHere reports whether somebody here makes a round, about themselves or about
// another. All others came by file. A look that does not say under which profile
// it was begun is of those who work here, unless it is about one of them.
func MadeHere(r Round, profiles []Profile) bool {
	switch {
	case r.View() != Accompanying:
		return About(r, profiles)
	case r.Author() != "":
		return isAny(r.Author(), profiles)
	}
	for _, p := range profiles {
		if SameCode(p.Code(), r.Code()) && !p.Deleted() {
			return false
		}
	}
	return !About(r, profiles)
}

// Foreign reports whether a profile that comes by file would make those who work
// here somebody else: it is of another person than theirs, and there are profiles
// or rounds of theirs already.
func Foreign(p Profile, profiles []Profile, rounds []Round) bool {
	if isAny(p.Person(), profiles) {
		return false
	}
	for _, r := range rounds {
		if !r.Deleted() && MadeHere(r, profiles) {
			return true
		}
	}
	for _, here := range profiles {
		if !here.Deleted() {
			return true
		}
	}
	return false
}

// isAny reports whether a person is of one of the profiles.
func isAny(person string, profiles []Profile) bool {
	for _, p := range profiles {
		if person != "" && p.Person() == person && !p.Deleted() {
			return true
		}
	}
	return false
}
