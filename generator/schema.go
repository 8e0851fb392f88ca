package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"acompana/generator/internal/load"
)

func prepareSchema(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	out := flags.String("out", "content/esquema.json", "archivo que se escribe; «-» lo muestra en pantalla")
	return func(context.Context) error {
		if *out == "-" {
			_, err := say.Write(load.Schema())
			return err
		}
		if err := os.WriteFile(*out, load.Schema(), 0o644); err != nil {
			return &attempt{"escribir el esquema en " + strconv.Quote(*out), "Indique con -out un archivo de una carpeta que exista y donde pueda escribir.", err}
		}
		fmt.Fprintf(say, "Esquema escrito en %s. Su editor ya puede completar y subrayar los YAML.\n", *out)
		return nil
	}
}

// refreshSchema keeps the schema beside the content true to this program, so
// that an author's editor completes what check accepts. Without it the site is
// shown all the same, so that failing is only said.
func refreshSchema(content string, say io.Writer) {
	name := filepath.Join(content, "esquema.json")
	data := load.Schema()
	if old, err := os.ReadFile(name); err == nil && string(old) == string(data) {
		return
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		explain(say, &attempt{
			"poner al día el esquema " + strconv.Quote(filepath.ToSlash(name)),
			"El sitio se muestra igual, pero su editor puede no completar los YAML; revise los permisos de esa carpeta.", err,
		})
	}
}
