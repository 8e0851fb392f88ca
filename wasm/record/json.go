package record

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Limits of any text that is read.
const (
	MaxBytes     = 8 << 20
	MaxDepth     = 16
	MaxDocuments = 5000
)

// node is one value of a JSON text. What it holds is for readers to judge.
type node struct {
	kind  byte   // '{' '[' '"' '0', or the first letter of true, false and null
	at    int    // offset of its first byte
	text  string // a string's content, a number's digits
	nodes []node // a list's elements; an object's keys and values by turns
}

// parser reads one JSON text as RFC 8259 has it, and refuses what parsers differ
// in: duplicate keys, invalid UTF-8, halves of surrogate pairs.
type parser struct {
	text  string
	at    int
	depth int
	stack []node // of lists and objects not yet closed
	free  []node // room for those closed
}

// parse gives the whole text as one node.
func parse(text string) (*node, error) {
	p := parser{text: text}
	if len(text) > MaxBytes {
		return nil, p.fail(MaxBytes, FaultSize, "")
	}
	if at := invalidUTF8(text); at >= 0 {
		return nil, p.fail(at, FaultUTF8, "")
	}
	var root node
	if err := p.value(&root); err != nil {
		return nil, err
	}
	if p.space(); p.at < len(text) {
		return nil, p.fail(p.at, FaultTrailing, "")
	}
	return &root, nil
}

// invalidUTF8 is where the text stops being UTF-8, -1 if it does not.
func invalidUTF8(text string) int {
	if utf8.ValidString(text) {
		return -1
	}
	for at, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[at:], "\uFFFD") {
			return at
		}
	}
	return -1
}

// fail is an error with the place of an offset.
func (p *parser) fail(at int, fault Fault, detail string) error {
	before := p.text[:min(at, len(p.text))]
	line := strings.Count(before, "\n") + 1
	column := utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
	if len(detail) > 2*maxID {
		detail = ""
	}
	return &SyntaxError{line, column, fault, detail}
}

func (p *parser) space() {
	for p.at < len(p.text) {
		switch p.text[p.at] {
		case ' ', '\n', '\r', '\t':
			p.at++
		default:
			return
		}
	}
}

// peek is the next byte that is not space, zero at the end.
func (p *parser) peek() byte {
	if p.space(); p.at == len(p.text) {
		return 0
	}
	return p.text[p.at]
}

func (p *parser) value(n *node) error {
	first := p.peek()
	n.kind, n.at = first, p.at
	switch {
	case first == '{' || first == '[':
		return p.nested(n)
	case first == '"':
		return p.str(n)
	case first == '-' || first >= '0' && first <= '9':
		return p.number(n)
	}
	for _, word := range []string{"true", "false", "null"} {
		if strings.HasPrefix(p.text[p.at:], word) {
			p.at += len(word)
			return nil
		}
	}
	return p.fail(p.at, FaultJSON, "")
}

// nested reads a list or an object up to its closing bracket.
func (p *parser) nested(n *node) error {
	if p.depth++; p.depth > MaxDepth {
		return p.fail(p.at, FaultDepth, "")
	}
	p.at++
	base := len(p.stack)
	end := n.kind + 2 // in ASCII, ']' and '}' stand two after their pair
	for p.peek() != end || len(p.stack) > base {
		if err := p.element(n.kind == '{'); err != nil {
			return err
		}
		next := p.peek()
		if next == end {
			break
		}
		if next != ',' {
			return p.fail(p.at, FaultJSON, "")
		}
		p.at++
	}
	p.at++
	p.depth--
	n.nodes = p.keep(p.stack[base:])
	p.stack = p.stack[:base]
	if n.kind == '{' {
		return p.distinct(n)
	}
	return nil
}

// keep copies nodes to where they stay: one allocation for many lists.
func (p *parser) keep(nodes []node) []node {
	if len(p.free) < len(nodes) {
		p.free = make([]node, max(256, len(nodes)))
	}
	n := copy(p.free, nodes)
	kept := p.free[:n:n]
	p.free = p.free[n:]
	return kept
}

// element reads one value of a list, or one key and value, onto the stack.
func (p *parser) element(keyed bool) error {
	if keyed {
		if p.peek() != '"' {
			return p.fail(p.at, FaultJSON, "")
		}
		key := node{kind: '"', at: p.at}
		if err := p.str(&key); err != nil {
			return err
		}
		p.stack = append(p.stack, key)
		if p.peek() != ':' {
			return p.fail(p.at, FaultJSON, "")
		}
		p.at++
	}
	var value node
	err := p.value(&value)
	p.stack = append(p.stack, value)
	return err
}

// distinct refuses an object that has a key twice, at the second.
func (p *parser) distinct(n *node) error {
	if len(n.nodes) <= 2*16 {
		for i := 2; i < len(n.nodes); i += 2 {
			for j := 0; j < i; j += 2 {
				if n.nodes[i].text == n.nodes[j].text {
					return p.fail(n.nodes[i].at, FaultDuplicate, n.nodes[i].text)
				}
			}
		}
		return nil
	}
	known := make(map[string]bool, len(n.nodes)/2)
	for key := range slices.Chunk(n.nodes, 2) {
		if known[key[0].text] {
			return p.fail(key[0].at, FaultDuplicate, key[0].text)
		}
		known[key[0].text] = true
	}
	return nil
}
