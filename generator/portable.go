package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"path"
	"time"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/load"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/render"
	"acompana/generator/internal/single"
)

// What portable writes.
const (
	folderName = "acompana.zip"
	singleName = "acompana.html"
)

// looseStore begins the names in a browser's storage of a copy that is opened as a
// file: browsers may give all such files one storage.
const looseStore = "acompana-archivo:"

// portable is one making of the copies of the site that are carried about: a folder
// to unzip, and one file.
type portable struct {
	build build // what it reads, and what it says
	out   string
}

func preparePortable(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	p := &portable{build: build{say: say}}
	flags.StringVar(&p.build.content, "content", "content", "carpeta del contenido")
	flags.StringVar(&p.out, "out", "", "carpeta donde quedan "+folderName+" y "+singleName)
	return p.run
}

func (p *portable) run(ctx context.Context) error {
	p.build.began = time.Now()
	root, err := projectRoot()
	if err != nil {
		return err
	}
	if err := p.checkOut(root); err != nil {
		return err
	}
	content, err := readFolder(p.build.content)
	if err != nil {
		return err
	}
	p.build.phase("Contenido leído: %s", extent(content))
	out, err := p.begin()
	if err != nil {
		return err
	}
	defer out.discard()
	module, err := assets.CompileAll(ctx, root)
	if err != nil {
		return err
	}
	p.build.phase("Módulo del navegador compilado: %s", size(len(module)))
	copies, err := carry(ctx, root, module, content)
	if err != nil {
		return err
	}
	return p.write(out, copies)
}

// copies are the two, ready to be written.
type copies struct {
	folder pack.Files // by path within the archive
	single []byte
	pages  int
}

// carry makes both copies of a site.
func carry(ctx context.Context, root string, module []byte, content *load.Content) (*copies, error) {
	packed := single.Compress(module)
	folder, err := looseFolder(ctx, root, packed, content)
	if err != nil {
		return nil, err
	}
	single, err := looseFile(ctx, root, packed, content)
	if err != nil {
		return nil, err
	}
	pages := 0
	for name := range folder {
		if pack.IsPage(name) {
			pages++
		}
	}
	return &copies{folder, single, pages}, nil
}

// looseFront is what the pages of such a copy load: one module for all tools, and no
// courier, since there is no server to go between.
func looseFront(root string, content *load.Content, loose *render.Loose) (*frontend, error) {
	front, err := newFrontend(root, &assets.Modules{}, content, assets.Plain)
	if err != nil {
		return nil, err
	}
	front.leaveCourier()
	all := front.assets.Modules()
	for _, address := range all {
		front.leaveOut(*address)
	}
	whole := front.add(assets.Plain(wholeModule, nil)) // what it holds is added when all is packed
	for _, address := range all {
		*address = whole
	}
	front.assets.Index = "/recursos/indice.bin"
	front.loose = loose
	return front, nil
}

// inCopy reports whether a page belongs in a copy: there is no address that leads
// nowhere in a folder.
func inCopy(address string) bool { return address != errorPage }

// errorPage is what a server gives where there is no page.
const errorPage = "/404.html"

// everyPage is for the copy in one file, which says itself that there is no page.
func everyPage(string) bool { return true }

// looseNames are the files that pages of a copy may not fetch: with every tool, and
// where the site is searched.
type looseNames struct{ tools, search []string }

func looseNamesOf(front *frontend) looseNames {
	a := front.assets
	return looseNames{
		tools:  []string{pack.Path(a.Worker), pack.Path(a.Words), pack.Path(a.Cases)},
		search: []string{pack.Path(a.Index)},
	}
}

// wholeModule is what the scripts of a copy call the module.
const wholeModule = "acompana.wasm"

// take removes files from a set and gives them, compressed, by the last part of their
// paths. The module comes compressed: it is most of the work.
func take(from pack.Files, names []string, module []byte) map[string][]byte {
	taken := map[string][]byte{}
	for _, name := range names {
		data, exists := from[name]
		delete(from, name)
		switch {
		case path.Base(name) == wholeModule:
			taken[wholeModule] = module
		case exists:
			taken[path.Base(name)] = single.Compress(data)
		}
	}
	return taken
}

func (p *portable) unwritable(err error) error {
	return &attempt{fmt.Sprintf("escribir las copias en %q", p.out), "Elija con -out otra carpeta, donde usted pueda escribir.", err}
}
