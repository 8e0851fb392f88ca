package record

// Document is one thing that people work on. It never changes and may be shared.
type Document struct {
	id, kind, guide string

	seen    seen
	moves   []*Move // by register, then by dot; see normal
	current []bool  // for each move, whether no other supersedes it
}

// New makes a document without moves. Its id and kind have the form of ids;
// guide is the version of the guide that its registers belong to.
func New(id, kind, guide string) (*Document, error) {
	if !IsID(id) || !IsID(kind) || !validGuide(guide) {
		return nil, ErrName
	}
	return &Document{id: id, kind: kind, guide: guide}, nil
}

// validGuide reports whether a text may name a version of the guide: «1»,
// «g34-p.v1».
func validGuide(s string) bool {
	for i := range len(s) {
		if c := s[i]; c <= ' ' || c >= 0x7F || c == '"' || c == '\\' {
			return false
		}
	}
	return s != "" && len(s) <= maxID
}

// ID names the document for ever.
func (d *Document) ID() string { return d.id }

// Kind is the tool's name for documents of its own: «caso».
func (d *Document) Kind() string { return d.kind }

// Guide is the version of the guide that the registers belong to.
func (d *Document) Guide() string { return d.guide }

// Fork is the same document under another id: what to do with a copy that Merge
// refuses, and with a copy that is to go its own way.
func (d *Document) Fork(id string) (*Document, error) {
	if !IsID(id) {
		return nil, ErrName
	}
	fork := *d
	fork.id = id
	return &fork, nil
}

// Equal reports whether two copies hold the same moves and have seen the same.
func (d *Document) Equal(o *Document) bool {
	if d == o {
		return true
	}
	if d.id != o.id || d.kind != o.kind || d.guide != o.guide || len(d.seen) != len(o.seen) {
		return false
	}
	for i := range d.seen {
		if d.seen[i] != o.seen[i] {
			return false
		}
	}
	return equalMoves(d.moves, o.moves)
}
