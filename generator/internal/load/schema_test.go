package load

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path"
	"reflect"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"golang.org/x/tools/txtar"

	"acompana/wasm/guide"
)

// contentDir is the project's own content.
const contentDir = "../../../content"

// compiled is the schema as an independent validator reads it.
func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("esquema.json", doc); err != nil {
		t.Fatal(err)
	}
	return c.MustCompile("esquema.json")
}

// valueOfYAML is a YAML text as the validator wants values.
func valueOfYAML(t *testing.T, data []byte) any {
	t.Helper()
	asJSON, err := yaml.YAMLToJSON(data)
	if err != nil {
		t.Fatal(err)
	}
	value, err := jsonschema.UnmarshalJSON(bytes.NewReader(asJSON))
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func TestSchemaAcceptsTheContent(t *testing.T) {
	s := compiled(t)
	found := 0
	err := fs.WalkDir(os.DirFS(contentDir), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".yaml" {
			return err
		}
		found++
		data, err := os.ReadFile(path.Join(contentDir, name))
		if err != nil {
			return err
		}
		if first, _, _ := strings.Cut(string(data), "\n"); first != "# yaml-language-server: $schema=../esquema.json" {
			t.Errorf("%s: the first line does not name the schema: %s", name, first)
		}
		if err := s.Validate(valueOfYAML(t, data)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		return nil
	})
	if err != nil || found == 0 {
		t.Fatalf("%d files: %v", found, err)
	}
}

func TestSchemaAcceptsAnotherGuide(t *testing.T) {
	s := compiled(t)
	for name, f := range library(t) {
		if path.Ext(name) == ".yaml" {
			if err := s.Validate(valueOfYAML(t, f.Data)); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
}

const soundItem = `elementos:
  - id: cri-a
    tipo: criterio
    etiqueta: Criterio
    texto: Un texto.
    fuente: {numeral: "1"}
    pide: Verifique.
    pregunta: ¿Sí?
    evidencia: Esto.
    error_frecuente: Aquello.
    condicion: egreso-progresivo
    reemplaza: [{id: cri-b, relacion: une}]
`

func TestSchemaRefuses(t *testing.T) {
	s := compiled(t)
	if err := s.Validate(valueOfYAML(t, []byte(soundItem))); err != nil {
		t.Fatalf("the sound sample: %v", err)
	}
	for name, change := range map[string][2]string{
		"key of no one":               {"    pide:", "    pidde: X\n    pide:"},
		"key of another kind":         {"tipo: criterio", "tipo: limite"},
		"missing key of every item":   {"    texto: Un texto.\n", ""},
		"missing key of the kind":     {"    pregunta: ¿Sí?\n", ""},
		"missing kind":                {"    tipo: criterio\n", ""},
		"unknown kind":                {"tipo: criterio", "tipo: criterios"},
		"id not in form":              {"id: cri-a", "id: Cri-A"},
		"number for a text":           {`numeral: "1"`, `numeral: 1`},
		"empty text":                  {"texto: Un texto.", `texto: " "`},
		"text for a list":             {"reemplaza: [{id: cri-b, relacion: une}]", "reemplaza: cri-b"},
		"empty list":                  {"reemplaza: [{id: cri-b, relacion: une}]", "reemplaza: []"},
		"unknown relation":            {"relacion: une", "relacion: junta"},
		"unknown condition":           {"condicion: egreso-progresivo", "condicion: egreso"},
		"unknown key within a source": {`{numeral: "1"}`, `{numeral: "1", libro: A}`},
		"unknown key at the top":      {"elementos:", "elemento:"},
		"unknown figure":              {soundItem, "figuras: [{nombre: nube, titulo: T, texto: T}]\n"},
		"more related than are read":  {"reemplaza: [{id: cri-b, relacion: une}]", "vea: [a, b, c, d, e]"},
		"unknown group of notes":      {soundItem, "notas: [{id: n, grupo: Ortografía, donde: D, que_pasa: Q, que_hacemos: Q}]\n"},
		"unquoted true":               {soundItem, "tablas: [{id: t, titulo: T, resumen: T, columnas: [A], filas: [[true]]}]\n"},
		"document without versions":   {soundItem, "documento: {id: a, titulo: A, corto: A, cita: A, base: /a/}\n"},
	} {
		t.Run(name, func(t *testing.T) {
			if !strings.Contains(soundItem, change[0]) {
				t.Fatalf("the sound sample does not say %q", change[0])
			}
			bad := strings.Replace(soundItem, change[0], change[1], 1)
			if err := s.Validate(valueOfYAML(t, []byte(bad))); err == nil {
				t.Error("the schema lets it through")
			}
			f := &file{name: "a.yaml"}
			if f.parse([]byte(bad)); len(f.faults) == 0 && !refusedLater[name] {
				t.Error("the schema is stricter than Load, which lets it through")
			}
		})
	}
}

// refusedLater are the faults that Load finds once all files are joined.
var refusedLater = map[string]bool{
	"id not in form": true, "unknown relation": true, "unknown condition": true, "unknown figure": true,
	"more related than are read": true, "unknown group of notes": true,
}

// What Load refuses within a file, the schema refuses too.
func TestSchemaAgreesWithLoad(t *testing.T) {
	s := compiled(t)
	for _, name := range []string{
		"value-unquoted", "value-empty", "value-form", "key-missing", "key-unknown", "source-missing", "kind-unknown",
	} {
		archive, err := txtar.ParseFile("testdata/" + name + ".txtar")
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range archive.Files {
			if path.Base(f.Name) == "a.yaml" && s.Validate(valueOfYAML(t, firstOfEachKey(f.Data))) == nil {
				t.Errorf("%s: the schema lets through a file that Load refuses", name)
			}
		}
	}
}

// firstOfEachKey drops the repeated line of key-unknown, which JSON cannot say.
func firstOfEachKey(data []byte) []byte {
	return bytes.Replace(data, []byte("    texto: Otro texto.\n"), nil, 1)
}

func TestSchemaIsSteady(t *testing.T) {
	first := Schema()
	for range 5 {
		if !bytes.Equal(first, Schema()) {
			t.Fatal("the schema differs from one call to the next")
		}
	}
	if !bytes.HasSuffix(first, []byte("}\n")) || !json.Valid(first) {
		t.Error("the schema is not JSON that ends in a line")
	}
	if !bytes.Contains(first, []byte("\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\"")) {
		t.Error("the schema is not indented, or does not say its draft")
	}
}

// Every key has its words, and no words describe a key that is gone.
func TestEveryKeyIsDescribed(t *testing.T) {
	used := map[string]bool{}
	types := []reflect.Type{reflect.TypeFor[dataFile](), reflect.TypeFor[guide.Item]()}
	for _, kind := range kinds() {
		if detail := kind.NewDetail(); detail != nil {
			types = append(types, reflect.TypeOf(detail).Elem())
		}
	}
	for len(types) > 0 {
		owner := types[0]
		types = types[1:]
		for _, f := range fieldsOf(owner) {
			name := owner.Name() + "." + f.key
			if strings.TrimSpace(describeKey(owner, f.key)) == "" {
				t.Errorf("%s has no description", name)
			}
			used[name] = true
			inner := f.typ
			for inner.Kind() == reflect.Slice || inner.Kind() == reflect.Pointer {
				inner = inner.Elem()
			}
			if inner.Kind() == reflect.Struct && inner != owner {
				types = append(types, inner)
			}
		}
	}
	for name := range descriptions {
		if !used[name] {
			t.Errorf("there is a description of %s, which no author can write", name)
		}
	}
}
