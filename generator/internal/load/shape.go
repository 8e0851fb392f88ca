package load

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"
)

// position is a place in a file, from 1.
type position struct{ line, column int }

// positions finds the place of a key or entry by its path from the top of the
// walked value: "vea[0]", "fuente.pagina". The empty path is the value itself.
type positions map[string]position

// near is the position of the path or of the nearest one above it.
func (p positions) near(path string) position {
	for {
		if at, ok := p[path]; ok {
			return at
		}
		cut := strings.LastIndexAny(path, ".[")
		if cut < 0 {
			return p[""]
		}
		path = path[:cut]
	}
}

const listWanted = "aquí va una lista (una línea con «-» por entrada)"

// shape walks a YAML node against the Go types that it will be decoded into. It
// reports every unknown or missing key and every value of another form, which a
// decoder would report one at a time, and notes where each value stands.
type shape struct {
	file *file
	at   positions
}

func (s *shape) walk(node ast.Node, path string, types ...reflect.Type) {
	s.at[path] = place(node)
	t := types[0]
	switch t.Kind() {
	case reflect.Pointer:
		s.walk(node, path, t.Elem())
	case reflect.Struct:
		s.mapping(node, path, types)
	case reflect.Slice:
		s.sequence(node, path, t.Elem())
	default:
		s.scalar(node, path, t)
	}
}

func (s *shape) mapping(node ast.Node, path string, types []reflect.Type) {
	pairs, ok := pairsOf(node)
	if !ok {
		s.fault(node, "aquí van claves y valores, y %s", describe(node))
		return
	}
	known := fieldsOf(types...)
	seen := map[string]bool{}
	for _, pair := range pairs {
		key := keyOf(pair)
		field, ok := known.find(key)
		if !ok {
			s.fault(pair.Key, "no se conoce la clave %q%s", key, known.hint(key))
			continue
		}
		if seen[key] {
			s.fault(pair.Key, "la clave %q está repetida; deje una sola", key)
			continue
		}
		seen[key] = true
		s.walk(pair.Value, join(path, key), field.typ)
	}
	for _, field := range known {
		if field.required && !seen[field.key] {
			s.fault(node, "falta la clave %q", field.key)
		}
	}
}

func (s *shape) sequence(node ast.Node, path string, elem reflect.Type) {
	seq, ok := node.(*ast.SequenceNode)
	if !ok {
		s.fault(node, "%s, y %s", listWanted, describe(node))
		return
	}
	if len(seq.Values) == 0 {
		s.fault(node, "la lista %q está vacía; escriba al menos una entrada o quítela", lastKey(path))
	}
	for i, entry := range seq.Values {
		s.walk(entry, fmt.Sprintf("%s[%d]", path, i), elem)
	}
}

func (s *shape) scalar(node ast.Node, path string, t reflect.Type) {
	if text, ok := node.(*ast.StringNode); ok && t.Kind() != reflect.String && isBare(text.Value) {
		s.fault(node, "escriba este valor sin comillas: %s", text.Value)
		return
	}
	switch t.Kind() {
	case reflect.Bool:
		if _, ok := node.(*ast.BoolNode); !ok {
			s.fault(node, "aquí va true o false, y %s", describe(node))
		}
	case reflect.Int:
		if _, ok := node.(*ast.IntegerNode); !ok {
			s.fault(node, "aquí va un número entero, y %s", describe(node))
		}
	case reflect.String:
		s.text(node, path)
	}
}

// isBare reports whether a quoted text is a number, true or false.
func isBare(text string) bool {
	_, err := strconv.Atoi(text)
	return err == nil || text == "true" || text == "false"
}

// text accepts what YAML reads as a string. Numbers and true or false must be
// quoted, or «3.10» would lose its zero.
func (s *shape) text(node ast.Node, path string) {
	var value string
	switch n := node.(type) {
	case *ast.StringNode:
		value = n.Value
	case *ast.LiteralNode:
		value = n.Value.Value
	case *ast.NullNode:
		s.fault(node, "la clave %q está vacía; escriba un texto o quítela", lastKey(path))
		return
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		s.fault(node, "escriba este valor entre comillas: %q", node.String())
		return
	default:
		s.fault(node, "aquí va un texto, y %s", describe(node))
		return
	}
	if strings.TrimSpace(value) == "" && !mayBeEmpty(lastKey(path)) {
		s.fault(node, "la clave %q está vacía; escriba un texto o quítela", lastKey(path))
	}
}

// mayBeEmpty reports whether a text may say nothing: a date that the copy does
// not give, a table's cell.
func mayBeEmpty(key string) bool { return key == "fecha" || key == "filas" }

func (s *shape) fault(node ast.Node, format string, args ...any) {
	at := place(node)
	s.file.fault(at.line, at.column, format, args...)
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

func lastKey(path string) string {
	key := path[strings.LastIndexByte(path, '.')+1:]
	key, _, _ = strings.Cut(key, "[")
	return key
}
