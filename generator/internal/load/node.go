package load

import (
	"fmt"

	"github.com/goccy/go-yaml/ast"
)

// pairsOf are the keys and values of a mapping, however the parser holds them.
func pairsOf(node ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := node.(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	}
	return nil, false
}

func pairOf(node ast.Node, key string) *ast.MappingValueNode {
	pairs, _ := pairsOf(node)
	for _, pair := range pairs {
		if keyOf(pair) == key {
			return pair
		}
	}
	return nil
}

// valueOf is the text of a key of a mapping, empty when there is none.
func valueOf(node ast.Node, key string) string {
	if pair := pairOf(node, key); pair != nil {
		if text, ok := pair.Value.(*ast.StringNode); ok {
			return text.Value
		}
	}
	return ""
}

// keyOf is the key without the quotes that an author may have put around it.
func keyOf(pair *ast.MappingValueNode) string {
	if text, ok := pair.Key.(*ast.StringNode); ok {
		return text.Value
	}
	return pair.Key.String()
}

// describe says what is there in place of what was wanted.
func describe(node ast.Node) string {
	switch node.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "hay claves y valores"
	case *ast.SequenceNode:
		return "hay una lista"
	case *ast.NullNode:
		return "no hay nada"
	}
	return fmt.Sprintf("hay %q", node.String())
}

// place is where the author sees a value begin: a mapping or list at its first
// key, not at a colon.
func place(node ast.Node) position {
	if pairs, ok := pairsOf(node); ok && len(pairs) > 0 {
		node = pairs[0].Key
	}
	token := node.GetToken()
	if token == nil || token.Position == nil {
		return position{1, 1}
	}
	return position{token.Position.Line, token.Position.Column}
}
