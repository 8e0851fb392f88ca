package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"acompana/generator/internal/load"
)

func prepareCheck(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	dir := flags.String("content", "content", "carpeta del contenido")
	return func(context.Context) error {
		content, err := readFolder(*dir)
		if err != nil {
			return err
		}
		fmt.Fprintf(say, "Sin faltas: %s.\n", extent(content))
		return nil
	}
}

// extent says how much content there is.
func extent(c *load.Content) string {
	items := 0
	for _, d := range c.Guide.Documents {
		items += len(d.Items)
	}
	return fmt.Sprintf("%s, %s y %s",
		counted(len(c.Guide.Documents), "documento", "documentos"),
		counted(items, "elemento", "elementos"),
		counted(len(c.Layout.Sheets), "página", "páginas"))
}

func prepareSchema(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	out := flags.String("out", "content/esquema.json", "archivo que se escribe; «-» lo muestra en pantalla")
	return func(context.Context) error {
		if *out == "-" {
			_, err := say.Write(load.Schema())
			return err
		}
		if err := os.WriteFile(*out, load.Schema(), 0o644); err != nil {
			return fmt.Errorf("failed to write the schema: %w", err)
		}
		fmt.Fprintf(say, "Esquema escrito en %s. Su editor ya puede completar y subrayar los YAML.\n", *out)
		return nil
	}
}
