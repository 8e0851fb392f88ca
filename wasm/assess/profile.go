package assess

import "acompana/wasm/record"

// ProfileKind is how files call the documents that say who works here.
const ProfileKind = "perfil"

// Profile is such a document.
type Profile struct{ *record.Document }

// Person and Code are what counts in those registers, empty where nothing does.
func (p Profile) Person() string { return Round(p).Person() }
func (p Profile) Code() string   { return Round(p).Code() }

// About reports whether a round is about one of those who work here. All others
// came by file.
func About(r Round, profiles []Profile) bool {
	person := r.Person()
	for _, p := range profiles {
		if person != "" && p.Person() == person && !p.Deleted() {
			return true
		}
	}
	return false
}
