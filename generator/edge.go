package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/edge"
	"acompana/generator/internal/load"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/publish"
	"acompana/generator/internal/render"
)

// edgeFolder is one making of a folder that Cloudflare Workers can serve.
type edgeFolder struct {
	build build // what it reads, where it goes, and what it says
}

func prepareEdge(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	e := &edgeFolder{build{say: say, answered: true}}
	flags.StringVar(&e.build.content, "content", "content", "carpeta del contenido")
	flags.StringVar(&e.build.out, "out", "", "carpeta que se va a publicar, como nube")
	flags.StringVar(&e.build.base, "base", "", "dirección pública del sitio, como https://ejemplo.org/")
	return e.run
}

func (e *edgeFolder) run(ctx context.Context) error {
	e.build.began = time.Now()
	root, err := e.check()
	if err != nil {
		return err
	}
	content, err := readFolder(e.build.content)
	if err != nil {
		return err
	}
	search := render.SearchPage(content.Layout)
	if search == "" {
		return fmt.Errorf("%q no tiene una página para buscar (plantilla: buscar), que es lo que esto responde; agréguela, o use la orden «build»", e.build.content)
	}
	e.build.phase("Contenido leído: %s", extent(content))
	if err := e.build.checkWritable(); err != nil {
		return err
	}
	modules, err := assets.Compile(ctx, root)
	if err != nil {
		return err
	}
	e.build.phase("Módulos del navegador compilados: %s", size(modules.Size()))
	return e.make(ctx, root, modules, content, search)
}

// check refuses what can be told before anything is read, and finds the project.
func (e *edgeFolder) check() (root string, err error) {
	if e.build.out == "" {
		return "", errors.New("falta decir en qué carpeta queda; indíquela con -out, como -out nube")
	}
	if err := e.build.checkBase(); err != nil {
		return "", err
	}
	if u, err := url.Parse(e.build.base); err == nil && strings.Trim(u.Path, "/") != "" {
		return "", fmt.Errorf("-base %q tiene una carpeta, y en Cloudflare el sitio queda en la raíz; quítela", e.build.base)
	}
	if root, err = projectRoot(); err != nil {
		return "", err
	}
	return root, e.build.checkOut(root)
}

func (e *edgeFolder) make(ctx context.Context, root string, modules *assets.Modules, content *load.Content, search string) error {
	dir, err := os.MkdirTemp("", "acompana-")
	if err != nil {
		return fmt.Errorf("failed to make a folder for the site: %w", err)
	}
	defer os.RemoveAll(dir)
	files, err := e.siteFiles(ctx, filepath.Join(dir, edge.Public), root, modules, content)
	if err != nil {
		return err
	}
	worker, err := e.workerFiles(ctx, root, files, search)
	if err != nil {
		return err
	}
	out, err := e.build.begin()
	if err != nil {
		return err
	}
	defer out.Discard()
	for name, data := range files {
		worker[path.Join(edge.Public, name)] = data
	}
	for name, data := range worker {
		if err := out.Add(name, data); err != nil {
			return e.build.unwritable(err)
		}
	}
	if err := out.Commit(); err != nil {
		return e.build.unwritable(err)
	}
	e.summary(out, files, worker)
	return nil
}

// siteFiles builds the site in a folder of its own, so that what lists its files, for
// browsers to keep or for people to check, lists no other.
func (e *edgeFolder) siteFiles(ctx context.Context, dir, root string, modules *assets.Modules, content *load.Content) (pack.Files, error) {
	site, err := publish.New(dir)
	if err != nil {
		return nil, fmt.Errorf("failed to begin the site: %w", err)
	}
	defer site.Discard()
	if _, _, err := e.build.whole(ctx, site, root, modules, content); err != nil {
		return nil, err
	}
	if err := site.Commit(); err != nil {
		return nil, fmt.Errorf("failed to write the site: %w", err)
	}
	files := pack.Files{}
	for _, written := range site.Sizes() {
		if files[written.Path], err = os.ReadFile(filepath.Join(dir, filepath.FromSlash(written.Path))); err != nil {
			return nil, fmt.Errorf("failed to read the site: %w", err)
		}
	}
	return files, nil
}
