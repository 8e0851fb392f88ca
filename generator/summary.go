package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"acompana/generator/internal/publish"
)

func (b *build) phase(format string, args ...any) {
	fmt.Fprintf(b.say, "%6s  %s\n", seconds(time.Since(b.began)), fmt.Sprintf(format, args...))
}

// summary is what an author wants to know at the end: how much, how long, and
// which pages weigh most for a reader.
func (b *build) summary(site *publish.Site, pages int, compressed map[string]int) {
	total := 0
	var html []publish.Size
	for _, s := range site.Sizes() {
		total += s.Bytes
		if strings.HasSuffix(s.Path, ".html") {
			if n, ok := compressed[s.Path]; ok {
				s.Bytes = n
			}
			html = append(html, s)
		}
	}
	slices.SortFunc(html, func(x, y publish.Size) int { return cmp.Or(y.Bytes-x.Bytes, strings.Compare(x.Path, y.Path)) })
	fmt.Fprintf(b.say, "\nListo: %s, %s, en %s. El sitio está en %s.\n", counted(pages, "página", "páginas"), size(total), seconds(time.Since(b.began)), b.out)
	if left := site.Left(); left != "" {
		fmt.Fprintf(b.say, "Del sitio anterior quedó la carpeta %q, que no se pudo borrar; bórrela cuando pueda.\n", left)
	}
	how := "sin comprimir"
	if b.compress {
		how = "con brotli"
	}
	fmt.Fprintf(b.say, "Las páginas más pesadas, %s:\n", how)
	for _, s := range html[:min(5, len(html))] {
		fmt.Fprintf(b.say, "  %8s  %s\n", size(s.Bytes), s.Path)
	}
	if b.base == "" {
		fmt.Fprintln(b.say, "Para publicarlo, indique su dirección con -base: el mapa del sitio y las tarjetas la necesitan.")
	}
}
