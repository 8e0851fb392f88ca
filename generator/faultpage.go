package main

import (
	"bytes"
	"errors"
	"html/template"

	"acompana/generator/internal/load"
)

// faultPage shows what is wrong where the author is looking.
func faultPage(fault error, address string, hasGood bool) []byte {
	var text bytes.Buffer
	explain(&text, fault)
	var faults load.Faults
	view := struct {
		Title, Text, LastGood string
		Faults                load.Faults
	}{Title: "No se pudo mostrar el sitio", Text: text.String()}
	if errors.As(fault, &faults) {
		view.Title, view.Text, view.Faults = counted(len(faults), "falta", "faltas")+" en el contenido", "", faults
	}
	if hasGood {
		view.LastGood = address + "?" + lastGood
	}
	var out bytes.Buffer
	if err := faultTemplate.Execute(&out, view); err != nil {
		return text.Bytes()
	}
	return out.Bytes()
}

var faultTemplate = template.Must(template.New("").Parse(`<!doctype html>
<html lang="es-CO"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
<style>
:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-family: Charter, Georgia, serif; }
li { margin-bottom: 1rem; }
code { font-weight: 700; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; }
</style>
<h1>{{.Title}}</h1>
{{with .Text}}<pre>{{.}}</pre>{{end}}
{{with .Faults}}<ol>{{range .}}<li><code>{{.File}}:{{.Line}}:{{.Column}}</code><br>{{.Message}}</li>{{end}}</ol>{{end}}
<p>Corrija y guarde: esta página se actualiza sola.{{with .LastGood}} Mientras tanto puede ver <a href="{{.}}">la última versión sin faltas</a>.{{end}}</p>
<script src="` + reloadScript + `"></script>
</html>
`))
