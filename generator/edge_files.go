package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"time"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/edge"
	"acompana/generator/internal/host"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/publish"
)

// workerFiles are what answers searches: the program, its script, the index, what
// they know of the site, and how to deploy it all.
func (e *edgeFolder) workerFiles(ctx context.Context, root string, site pack.Files, search string) (pack.Files, error) {
	module, err := assets.Edge(ctx, root)
	if err != nil {
		return nil, err
	}
	script, err := assets.Worker(os.DirFS(filepath.Join(root, "static")), "edge.js")
	if err != nil {
		return nil, err
	}
	cut, err := edge.NewCut(site[pack.Path(search)])
	if err != nil {
		return nil, err
	}
	known, err := edge.Site{Cut: cut, Address: search, Headers: edgeHeaders(search, site[pack.Path(search)])}.Module()
	if err != nil {
		return nil, err
	}
	return pack.Files{
		edge.ModuleFile: module, edge.ScriptFile: script, edge.SiteFile: known,
		edge.IndexFile:         site[path.Join(path.Dir(pack.Path(search)), cut.Index)],
		edge.ConfigurationFile: edge.Configuration(e.build.base, search),
	}, nil
}

// edgeHeaders are those of every answer: a page's, but that nobody keeps it.
func edgeHeaders(address string, page []byte) [][2]string {
	var headers [][2]string
	for _, h := range host.For(address, host.PolicyOf(page)) {
		if h.Name == host.CacheControl {
			h.Value = "no-store"
		}
		headers = append(headers, [2]string{h.Name, h.Value})
	}
	return headers
}

// summary is what was made, and what comes next.
func (e *edgeFolder) summary(out *publish.Site, site, worker pack.Files) {
	say := e.build.say
	fmt.Fprintf(say, "\nListo: %s, y un programa de búsqueda de %s comprimido, en %s. Todo está en %s.\n",
		counted(len(site), "archivo", "archivos"), size(uploaded(worker)), seconds(time.Since(e.build.began)), e.build.out)
	if left := out.Left(); left != "" {
		fmt.Fprintf(say, "De la vez anterior quedó la carpeta %q, que no se pudo borrar; bórrela cuando pueda.\n", left)
	}
	fmt.Fprintf(say, "Para publicarlo hacen falta una cuenta de Cloudflare y Node. Dentro de esa carpeta, ejecute:\n  npx wrangler@%s deploy\n", edge.Wrangler)
	fmt.Fprintln(say, "La primera vez, wrangler abre el navegador para entrar en su cuenta. Antes puede probarlo en su computador:")
	fmt.Fprintf(say, "  npx wrangler@%s dev\n", edge.Wrangler)
	if e.build.base == "" {
		fmt.Fprintln(say, "Cuando sepa la dirección del sitio, indíquela con -base: el mapa del sitio y las tarjetas la necesitan.")
	}
}

// uploaded is what the program's files weigh on the way to Cloudflare, which has a
// limit for it.
func uploaded(worker pack.Files) int {
	total := 0
	for _, name := range []string{edge.ModuleFile, edge.ScriptFile, edge.SiteFile, edge.IndexFile} {
		total += zipped(worker[name])
	}
	return total
}

func zipped(data []byte) int {
	var small bytes.Buffer
	w, _ := gzip.NewWriterLevel(&small, gzip.BestCompression) // a level that exists
	_, _ = w.Write(data)                                      // a buffer takes all
	_ = w.Close()
	return small.Len()
}
