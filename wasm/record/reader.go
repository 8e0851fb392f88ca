package record

import "slices"

// reader takes nodes apart. It keeps the first fault and goes on with zeros, so
// that what reads a form is as plain as the form.
type reader struct {
	parser
	err error
}

func (r *reader) fault(n *node, fault Fault, detail string) {
	if r.err == nil {
		r.err = r.fail(n.at, fault, detail)
	}
}

func (r *reader) is(n *node, kind byte) bool {
	if n.kind != kind {
		r.fault(n, FaultType, "")
	}
	return n.kind == kind
}

// only refuses an object with keys other than these.
func (r *reader) only(n *node, known ...string) {
	for key := range r.entries(n) {
		if !slices.Contains(known, key.text) {
			r.fault(key, FaultUnknown, key.text)
		}
	}
}

// entries yields an object's keys and values, in the order of the text.
func (r *reader) entries(n *node) func(yield func(key, value *node) bool) {
	return func(yield func(key, value *node) bool) {
		if !r.is(n, '{') {
			return
		}
		for i := 0; i < len(n.nodes); i += 2 {
			if !yield(&n.nodes[i], &n.nodes[i+1]) {
				return
			}
		}
	}
}

// list is a list's elements.
func (r *reader) list(n *node) []node {
	if !r.is(n, '[') {
		return nil
	}
	return n.nodes
}

// find is the value of a key, nil if it is absent.
func (r *reader) find(n *node, name string) *node {
	for key, value := range r.entries(n) {
		if key.text == name {
			return value
		}
	}
	return nil
}

// need is find for a key that must be there.
func (r *reader) need(n *node, name string) *node {
	if value := r.find(n, name); value != nil {
		return value
	}
	r.fault(n, FaultMissing, name)
	return &node{kind: 'n', at: n.at}
}

// text is a string for which valid holds; no node gives the empty one.
func (r *reader) text(n *node, valid func(string) bool) string {
	if n == nil || !r.is(n, '"') {
		return ""
	}
	if !valid(n.text) {
		r.fault(n, FaultValue, n.text)
	}
	return n.text
}

// count is a whole number.
func (r *reader) count(n *node) uint64 {
	if !r.is(n, '0') {
		return 0
	}
	number, ok := parseCount(n.text)
	if !ok {
		r.fault(n, FaultValue, n.text)
	}
	return number
}

// flag is true or false; no node gives false.
func (r *reader) flag(n *node) bool {
	if n == nil || n.kind == 'f' {
		return false
	}
	return r.is(n, 't')
}

// dot is a move's name; no node gives none.
func (r *reader) dot(n *node) Dot {
	if n == nil || !r.is(n, '"') {
		return Dot{}
	}
	dot, ok := parseDot(n.text)
	if !ok {
		r.fault(n, FaultValue, n.text)
	}
	return dot
}
