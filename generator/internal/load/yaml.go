package load

import (
	"errors"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// parseYAML returns the file's one document, nil when it is empty or broken.
// Repeated keys are let through: shape reports them in the author's terms.
func parseYAML(f *file, data []byte) ast.Node {
	tree, err := parser.ParseBytes(data, 0, parser.AllowDuplicateMapKey())
	if err != nil {
		f.unread = true
		f.broken(err)
		return nil
	}
	if len(tree.Docs) > 1 {
		at := tree.Docs[1].Start.Position
		f.fault(at.Line, at.Column, "sobra un segundo documento («---»); use un archivo por documento")
	}
	if len(tree.Docs) == 0 || tree.Docs[0].Body == nil || tree.Docs[0].Body.Type() == ast.NullType {
		return nil
	}
	return tree.Docs[0].Body
}

// broken reports a syntax error. The parser's own words are English and for
// programmers: they only choose ours.
func (f *file) broken(err error) {
	var syntax yaml.Error
	if !errors.As(err, &syntax) || syntax.GetToken() == nil {
		f.fault(1, 1, "el YAML está roto: %s", remedy(err.Error()))
		return
	}
	at := syntax.GetToken().Position
	f.fault(at.Line, at.Column, "el YAML está roto: %s", remedy(syntax.GetMessage()))
}

// remedies say what an author can do about a syntax error, by a part of the
// parser's message.
var remedies = []struct{ part, advice string }{
	{"mapping value is not allowed", "hay dos puntos de más o falta sangría; si son del texto, escríbalo con «>-» o entre comillas"},
	{"could not find end character", "faltan las comillas de cierre"},
	{"\t", "hay un tabulador; la sangría se hace con espacios"},
	{"tab character", "hay un tabulador; la sangría se hace con espacios"},
	{"must be specified", "falta cerrar un corchete o una llave"},
	{"flow map", "falta cerrar una llave"},
	{"sequence end token", "falta cerrar un corchete"},
	{"non-map value", "a esta línea le falta su clave, o le falta sangría"},
	{"value is not allowed in this context", "esta línea no encaja con la anterior; revise la sangría y las comillas"},
	{"reserved character", "un texto no empieza con ese signo; escríbalo entre comillas"},
}

func remedy(message string) string {
	for _, r := range remedies {
		if strings.Contains(message, r.part) {
			return r.advice
		}
	}
	return "revise sangrías, comillas y dos puntos"
}
