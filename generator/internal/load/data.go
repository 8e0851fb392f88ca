package load

import (
	"fmt"
	"reflect"
	"slices"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"acompana/wasm/guide"
)

// dataFile is what one YAML file holds, with the place of everything in it.
type dataFile struct {
	Document *guide.Document     `json:"documento,omitempty"`
	Items    []*guide.Item       `json:"elementos,omitempty"`
	Tables   []*guide.Table      `json:"tablas,omitempty"`
	Notes    []*guide.EditorNote `json:"notas,omitempty"`
	Kinds    []*guide.KindName   `json:"tipos,omitempty"`
	Figures  []*guide.Figure     `json:"figuras,omitempty"`

	Families  []*guide.Family   `json:"familias,omitempty"`
	Exercises []*guide.Exercise `json:"ejercicios,omitempty"`
	Scenarios []*guide.Scenario `json:"casos,omitempty"`
	Ecomaps   []*guide.Ecomap   `json:"ecomapas,omitempty"`

	documentAt positions
	itemsAt    []positions
	tablesAt   []positions
	notesAt    []positions
	kindsAt    []positions
	figuresAt  []positions

	familiesAt  []positions
	exercisesAt []positions
	scenariosAt []positions
	ecomapsAt   []positions
}

// parseData reads a YAML file, entry by entry, so that a fault in one does not
// hide those of the others. Of an entry at fault only its names are kept.
func parseData(f *file, data []byte) *dataFile {
	d := &dataFile{}
	body := parseYAML(f, data)
	if body == nil {
		return d
	}
	pairs, ok := pairsOf(body)
	if !ok {
		f.fault(place(body).line, 1, "el archivo debe empezar con una clave: documento, elementos, tablas, notas, figuras, tipos, familias, ejercicios, casos o ecomapas")
		return d
	}
	known := fieldsOf(reflect.TypeFor[dataFile]())
	seen := map[string]bool{}
	for _, pair := range pairs {
		key, at := keyOf(pair), place(pair.Key)
		if seen[key] {
			f.fault(at.line, at.column, "la clave %q está repetida; deje una sola", key)
			continue
		}
		seen[key] = true
		if !d.read(f, key, pair.Value) {
			f.fault(at.line, at.column, "no se conoce la clave %q%s", key, known.hint(key))
		}
	}
	return d
}

// read reads what stands under a key of the file. It reports whether there is such
// a key.
func (d *dataFile) read(f *file, key string, value ast.Node) bool {
	switch key {
	case "documento":
		d.document(f, value)
	case "elementos":
		each(f, value, d.item)
	case "tablas":
		d.Tables, d.tablesAt = entries[guide.Table](f, value)
	case "notas":
		d.Notes, d.notesAt = entries[guide.EditorNote](f, value)
	case "tipos":
		d.Kinds, d.kindsAt = entries[guide.KindName](f, value)
	case "figuras":
		d.Figures, d.figuresAt = entries[guide.Figure](f, value)
	case "familias":
		d.Families, d.familiesAt = parts[guide.Family](f, value)
	case "ejercicios":
		d.Exercises, d.exercisesAt = parts[guide.Exercise](f, value)
	case "casos":
		d.Scenarios, d.scenariosAt = parts[guide.Scenario](f, value)
	case "ecomapas":
		d.Ecomaps, d.ecomapsAt = parts[guide.Ecomap](f, value)
	default:
		return false
	}
	return true
}

// document reads what the folder says of itself. Without it, nothing that is
// said of versions and addresses can be judged.
func (d *dataFile) document(f *file, node ast.Node) {
	d.Document = new(guide.Document)
	at, ok := decode(f, node, d.Document)
	d.documentAt = at
	f.unread = f.unread || !ok
}

// decode checks a node against the values' types and fills them all from it.
// It reports whether the node was without fault; when not, only the names by
// which others refer to a value are filled, so that one fault does not make
// every reference look wrong.
func decode(f *file, node ast.Node, values ...any) (positions, bool) {
	before := len(f.faults)
	s := shape{file: f, at: positions{}}
	var types []reflect.Type
	for _, value := range values {
		types = append(types, reflect.TypeOf(value).Elem())
	}
	s.walk(node, "", types...)
	if len(f.faults) > before {
		for _, value := range values {
			f.unread = !fillNames(node, value) || f.unread
		}
		return s.at, false
	}
	for _, value := range values {
		if err := yaml.NodeToValue(node, value); err != nil {
			at := place(node)
			f.fault(at.line, at.column, "no se entiende: %v", err)
			return s.at, false
		}
	}
	return s.at, true
}

func each(f *file, node ast.Node, visit func(*file, ast.Node)) {
	seq, ok := node.(*ast.SequenceNode)
	if !ok {
		at := place(node)
		f.fault(at.line, at.column, "%s, y %s", listWanted, describe(node))
		return
	}
	for _, entry := range seq.Values {
		visit(f, entry)
	}
}

func entries[T any](f *file, node ast.Node) (found []*T, places []positions) {
	each(f, node, func(f *file, entry ast.Node) {
		value := new(T)
		at, _ := decode(f, entry, value)
		found = append(found, value)
		places = append(places, at)
	})
	return found, places
}

// parts reads entries of a course. They refer to one another in so many ways that
// nothing is judged as a whole while one of them is at fault.
func parts[T any](f *file, node ast.Node) ([]*T, []positions) {
	before := len(f.faults)
	found, places := entries[T](f, node)
	f.unread = f.unread || len(f.faults) > before
	return found, places
}

// item reads one element: the fields of every item and those of its kind.
func (d *dataFile) item(f *file, node ast.Node) {
	it := new(guide.Item)
	values := []any{it}
	kind := guide.Kind(valueOf(node, "tipo"))
	if kind != "" && !kind.Known() {
		d.stray(f, node, kind)
		return
	}
	if it.Detail = kind.NewDetail(); it.Detail != nil {
		values = append(values, it.Detail)
	}
	at, _ := decode(f, node, values...)
	d.Items = append(d.Items, it)
	d.itemsAt = append(d.itemsAt, at)
}

// stray reports an element of a kind that does not exist. Which keys it may
// have is then unknown, so the rest of it is not judged.
func (d *dataFile) stray(f *file, node ast.Node, kind guide.Kind) {
	f.unread = true
	at := place(node)
	if pair := pairOf(node, "tipo"); pair != nil {
		at = place(pair.Value)
	}
	meant := ""
	for _, known := range kinds() {
		if alike(string(known), string(kind)) {
			meant = fmt.Sprintf("; ¿quiso decir %q?", known)
			break
		}
	}
	f.fault(at.line, at.column, "no existe el tipo %q%s", kind, meant)
}

// kinds lists the kinds by name.
func kinds() []guide.Kind {
	all := guide.Kinds()
	slices.Sort(all)
	return all
}
