package load

import (
	"bytes"
	"encoding/json"
	"reflect"
	"slices"

	"acompana/wasm/guide"
)

// Schema is a JSON Schema (draft-07, which editors' YAML servers know best) of
// the YAML files. It is derived from the types and tags that shape checks, so
// that an editor underlines what Load would refuse.
func Schema() []byte {
	top := object(reflect.TypeFor[dataFile]())
	top["properties"].(schema)["elementos"] = schema{
		"type": "array", "minItems": 1, "items": itemSchema(),
		"description": describeKey(reflect.TypeFor[dataFile](), "elementos"),
	}
	top["$schema"] = "http://json-schema.org/draft-07/schema#"
	top["title"] = "Archivo de contenido"
	return printed(top)
}

type schema map[string]any

func printed(s schema) []byte {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(s); err != nil {
		panic(err) // maps of strings and lists: nothing that can fail
	}
	return out.Bytes()
}

// itemSchema describes an element: the keys of all, and for each kind the keys
// that it adds. Kinds that share their fields share a branch.
func itemSchema() schema {
	item := object(reflect.TypeFor[guide.Item]())
	delete(item, "additionalProperties") // each branch closes the list of keys
	common := reflect.TypeFor[guide.Item]()
	var branches []schema
	for _, group := range kindGroups() {
		branches = append(branches, schema{
			"if":   schema{"properties": schema{"tipo": schema{"enum": group.kinds}}, "required": []string{"tipo"}},
			"then": branch(common, group.detail),
		})
	}
	item["allOf"] = branches
	return item
}

// branch holds the keys of a kind's own fields, and repeats the names of the
// common ones: in draft-07 a list of keys is closed only over those beside it.
func branch(common, detail reflect.Type) schema {
	properties := schema{}
	for _, f := range fieldsOf(common) {
		properties[f.key] = true
	}
	then := schema{"properties": properties, "additionalProperties": false}
	if detail == nil {
		return then
	}
	own := object(detail)
	for key, value := range own["properties"].(schema) {
		properties[key] = value
	}
	if required, ok := own["required"]; ok {
		then["required"] = required
	}
	return then
}

// kindGroup is the kinds that have the same fields; detail is nil for plain ones.
type kindGroup struct {
	kinds  []guide.Kind
	detail reflect.Type
}

func kindGroups() []*kindGroup {
	var groups []*kindGroup
	for _, kind := range kinds() {
		var detail reflect.Type
		if fields := kind.NewDetail(); fields != nil {
			detail = reflect.TypeOf(fields).Elem()
		}
		at := slices.IndexFunc(groups, func(g *kindGroup) bool { return g.detail == detail })
		if at < 0 {
			at = len(groups)
			groups = append(groups, &kindGroup{detail: detail})
		}
		groups[at].kinds = append(groups[at].kinds, kind)
	}
	return groups
}

// object describes a struct as shape reads it.
func object(t reflect.Type) schema {
	properties := schema{}
	var required []string
	for _, f := range fieldsOf(t) {
		value := valueSchema(t, f.key, f.typ)
		value["description"] = describeKey(t, f.key)
		properties[f.key] = value
		if f.required {
			required = append(required, f.key)
		}
	}
	s := schema{"type": "object", "properties": properties, "additionalProperties": false}
	if required != nil {
		s["required"] = required
	}
	return s
}

// valueSchema describes a field's value; owner and key single out the texts
// that only some words may fill.
func valueSchema(owner reflect.Type, key string, t reflect.Type) schema {
	switch t.Kind() {
	case reflect.Pointer:
		return valueSchema(owner, key, t.Elem())
	case reflect.Struct:
		return object(t)
	case reflect.Slice:
		return listSchema(owner, key, t)
	case reflect.Bool:
		return schema{"type": "boolean"}
	case reflect.Int:
		return schema{"type": "integer"}
	}
	return textSchema(owner, key, t)
}

func listSchema(owner reflect.Type, key string, t reflect.Type) schema {
	list := schema{"type": "array", "minItems": 1, "items": valueSchema(owner, key, t.Elem())}
	if owner == reflect.TypeFor[guide.Item]() && key == "vea" {
		list["maxItems"] = guide.MaxSee
	}
	return list
}

func textSchema(owner reflect.Type, key string, t reflect.Type) schema {
	switch {
	case t == reflect.TypeFor[guide.ID]():
		return schema{"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
	case t == reflect.TypeFor[guide.Kind]():
		return schema{"type": "string", "enum": kinds()}
	case t == reflect.TypeFor[guide.Relation]():
		return schema{"type": "string", "enum": []guide.Relation{guide.Renames, guide.Splits, guide.Joins, guide.Moves}}
	case t == reflect.TypeFor[guide.Way]():
		return schema{"type": "string", "enum": guide.Ways}
	case t == reflect.TypeFor[guide.Use]():
		return schema{"type": "string", "enum": guide.Uses}
	case owner == reflect.TypeFor[guide.EcomapNode]() && key == "capa":
		return schema{"type": "string", "enum": guide.Layers}
	case owner == reflect.TypeFor[guide.EcomapTie]() && key == "fuerza":
		return schema{"type": "string", "enum": guide.Strengths}
	case owner == reflect.TypeFor[guide.EcomapTie]() && key == "apoyo":
		return schema{"type": "string", "enum": guide.Supports}
	case owner == reflect.TypeFor[guide.Criterion]() && key == "condicion":
		return schema{"type": "string", "enum": []string{guide.ConditionProgressiveExit}}
	case owner == reflect.TypeFor[guide.Figure]() && key == "nombre":
		return schema{"type": "string", "enum": guide.Drawings}
	case owner == reflect.TypeFor[guide.EditorNote]() && key == "grupo":
		return schema{"type": "string", "enum": guide.NoteGroups}
	case mayBeEmpty(key):
		return schema{"type": "string"}
	}
	return schema{"type": "string", "pattern": `\S`}
}
