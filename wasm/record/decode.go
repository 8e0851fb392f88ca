package record

import (
	"errors"
	"slices"
	"sort"
)

// Decode reads one document. It refuses anything that Encode would not write,
// order and space aside, with a SyntaxError, or a NewerSchemaError; it never
// returns a document with an error. The document shares the text's memory.
func Decode(text string) (*Document, error) {
	root, err := parse(text)
	if err != nil {
		return nil, err
	}
	r := reader{parser: parser{text: text}}
	return r.document(root)
}

func (r *reader) document(n *node) (*Document, error) {
	if err := r.raise(n, Schema, ups); err != nil {
		return nil, err
	}
	r.only(n, "esquema", "id", "tipo", "guia", "visto", "registros")
	d := &Document{
		id:    r.text(r.need(n, "id"), IsID),
		kind:  r.text(r.need(n, "tipo"), IsID),
		guide: r.text(r.need(n, "guia"), validGuide),
	}
	seen := r.seen(r.need(n, "visto"))
	moves := r.moves(r.need(n, "registros"), d.guide)
	if r.err != nil {
		return nil, r.err
	}
	d = d.with(seen, moves, nil)
	if err := d.check(); err != nil {
		return nil, r.place(n, err)
	}
	return d, nil
}

// place turns a contradiction among moves into a fault of the document's text,
// at the move.
func (r *reader) place(n *node, err error) error {
	corrupt := (*CorruptError)(nil)
	if !errors.As(err, &corrupt) {
		return err
	}
	for _, register := range r.entries(r.need(n, "registros")) {
		for i := range register.nodes {
			mark := r.need(&register.nodes[i], "marca")
			if mark.text == corrupt.Dot.String() {
				return r.fail(mark.at, FaultCorrupt, mark.text)
			}
		}
	}
	return r.fail(n.at, FaultCorrupt, "")
}

func (r *reader) seen(n *node) seen {
	var all seen
	for key, value := range r.entries(n) {
		top := Dot{Replica: r.text(key, validReplica), Counter: r.count(value)}
		if top.Counter == 0 || top.Counter > maxCounter {
			r.fault(value, FaultValue, value.text)
		}
		all = append(all, top)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Replica < all[j].Replica })
	return all
}

func (r *reader) moves(n *node, guide string) []*Move {
	var all []*Move
	for key, register := range r.entries(n) {
		item := r.text(key, validItem)
		list := r.list(register)
		if len(list) == 0 {
			r.fault(register, FaultValue, "")
		}
		for i := range list {
			all = append(all, r.move(&list[i], item, guide))
		}
	}
	sortMoves(all)
	return all
}

func (r *reader) move(n *node, item, guide string) *Move {
	m := &Move{Item: item, Guide: guide}
	for key, value := range r.entries(n) {
		switch key.text {
		case "marca":
			m.Dot = r.dot(value)
		case "fecha":
			m.Date = r.text(value, validDate)
		case "guia":
			m.Guide = r.text(value, validGuide)
		case "tras":
			m.Supersedes = r.dots(value)
		case "deshace":
			m.Undoes = r.dot(value)
		case "recupera":
			m.Restores = r.dot(value)
		case "heredado":
			m.Inherited = r.flag(value)
		default:
			r.value(m, key, value)
		}
	}
	if m.Dot.Zero() {
		r.fault(n, FaultMissing, "marca")
	}
	return m
}

// value reads what stands under the word of a kind.
func (r *reader) value(m *Move, key, value *node) {
	kind := Kind(key.text)
	switch {
	case !slices.Contains(kinds, kind):
		r.fault(key, FaultUnknown, key.text)
	case m.Value.Kind != Empty:
		r.fault(key, FaultDuplicate, key.text)
	default:
		m.Value = Value{kind, r.text(value, func(s string) bool { return Value{kind, s}.valid() })}
	}
}

// dots reads a set of dots: in order, none twice.
func (r *reader) dots(n *node) []Dot {
	var all []Dot
	list := r.list(n)
	for i := range list {
		dot := r.dot(&list[i])
		if i > 0 && compareDots(all[i-1], dot) >= 0 {
			r.fault(&list[i], FaultValue, list[i].text)
		}
		all = append(all, dot)
	}
	return all
}
