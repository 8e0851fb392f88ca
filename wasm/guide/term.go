package guide

// Acronym is an abbreviation and what it stands for.
type Acronym struct {
	Expansion string   `json:"expansion"`
	Forms     []string `json:"formas,omitempty"`
}

// Term is a word of the field; Forms are how it appears in running text, so
// that its first use on a page can be linked.
type Term struct {
	Forms []string `json:"formas,omitempty"`
	Avoid string   `json:"evite,omitempty"`
}

// Actor is a person, team or body that takes part in a case.
type Actor struct {
	Does  string   `json:"hace"`
	Forms []string `json:"formas,omitempty"`
	// Accompanies is how a list calls who may accompany a plan of one's own; empty
	// for who does not.
	Accompanies string `json:"acompana,omitempty"`
}

// Reference is a work or norm that the document points to.
type Reference struct {
	Citation string `json:"cita"`
	Serves   string `json:"para_que,omitempty"`
}

func (*Acronym) links() []link   { return nil }
func (*Term) links() []link      { return nil }
func (*Actor) links() []link     { return nil }
func (*Reference) links() []link { return nil }
