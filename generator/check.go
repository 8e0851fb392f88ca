package main

import (
	"context"
	"flag"
	"fmt"
	"io"

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
