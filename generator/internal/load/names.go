package load

import (
	"reflect"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"acompana/wasm/guide"
)

// fillNames sets those fields of the struct by which others refer to it. It
// reports whether it found all that the struct must have.
func fillNames(node ast.Node, value any) bool {
	all := true
	into := reflect.ValueOf(value).Elem()
	for i := range into.NumField() {
		switch key, _, _ := strings.Cut(into.Type().Field(i).Tag.Get("json"), ","); key {
		case "id", "tipo", "nombre", "direccion":
			into.Field(i).SetString(valueOf(node, key))
			all = all && into.Field(i).Len() > 0
		case "padre", "titulo":
			into.Field(i).SetString(valueOf(node, key))
		}
	}
	if it, ok := value.(*guide.Item); ok {
		fillHistory(node, it)
	}
	return all
}

// fillHistory sets what decides whether those that the item replaces, or that
// replace it, lead somewhere. What it cannot read is a fault told already.
func fillHistory(node ast.Node, it *guide.Item) {
	it.Until = valueOf(node, "hasta")
	if pair := pairOf(node, "hasta"); pair != nil && it.Until == "" {
		if _, number := pair.Value.(*ast.IntegerNode); number { // only its quotes are missing
			it.Until = pair.Value.String()
		}
	}
	it.Retired = valueOf(node, "retirado")
	for _, entry := range listOf(node, "alias") {
		if text, ok := entry.(*ast.StringNode); ok {
			it.Aliases = append(it.Aliases, guide.ID(text.Value))
		}
	}
	for _, entry := range listOf(node, "reemplaza") {
		relation := guide.Relation(valueOf(entry, "relacion"))
		if relation == "" {
			relation = guide.Renames // it leads on, whichever was meant
		}
		if id := guide.ID(valueOf(entry, "id")); id != "" {
			it.Replaces = append(it.Replaces, guide.Replacement{ID: id, Relation: relation})
		}
	}
}

// listOf are the entries of a key of a mapping, none when it holds no list.
func listOf(node ast.Node, key string) []ast.Node {
	if pair := pairOf(node, key); pair != nil {
		if seq, ok := pair.Value.(*ast.SequenceNode); ok {
			return seq.Values
		}
	}
	return nil
}
