package main

import (
	"errors"
	"fmt"
	"html"
	"strings"

	"acompana/generator/internal/load"
)

// faultPage shows what is wrong where the author is looking. The templates and
// the guide may be what is at fault, so that it is made without them.
func faultPage(fault error, hasGood bool) []byte {
	var faults load.Faults
	var text, body strings.Builder
	title := "No se pudo mostrar el sitio"
	if errors.As(fault, &faults) {
		title = counted(len(faults), "falta", "faltas") + " en el contenido"
		listFaults(&body, faults)
	} else {
		explain(&text, fault)
		fmt.Fprintf(&body, "<pre>%s</pre>\n", html.EscapeString(text.String()))
	}
	body.WriteString("<p>Corrija y guarde: esta página se actualiza sola.")
	if hasGood {
		// Only a query: the page is the one asked for.
		body.WriteString(` Mientras tanto puede ver <a href="?` + lastGood + `">la última versión sin faltas</a>.`)
	}
	body.WriteString("</p>\n")
	title = html.EscapeString(title)
	return []byte(faultHead + "<title>" + title + "</title>\n<h1>" + title + "</h1>\n" + body.String() + faultFoot)
}

func listFaults(body *strings.Builder, faults load.Faults) {
	body.WriteString("<ol>")
	for _, f := range faults {
		fmt.Fprintf(body, "<li><code>%s:%d:%d</code><br>%s</li>", html.EscapeString(f.File), f.Line, f.Column, html.EscapeString(f.Message))
	}
	body.WriteString("</ol>\n")
}

// faultStyles are named by their hash in the header.
const faultStyles = `
:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; }
body { max-width: 60rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-family: Charter, Georgia, serif; }
li { margin-bottom: 1rem; }
code { font-weight: 700; overflow-wrap: anywhere; }
pre { white-space: pre-wrap; }
`

const faultHead = `<!doctype html>
<html lang="es-CO"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<style>` + faultStyles + `</style>
`

const faultFoot = `<script src="` + reloadScript + `"></script>
</html>
`
