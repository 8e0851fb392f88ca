package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"time"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/load"
	"acompana/generator/internal/pack"
	"acompana/generator/internal/scorm"
	"acompana/wasm/guide"
)

// courseHome is where the course begins.
const courseHome = "/formacion/"

// courseParts are the parts of the site that a package holds: the course, and
// what it sends people to read.
var courseParts = []string{courseHome, "/guia/", "/modelo/", "/glosario/"}

// scormPackage is one making of a package for learning platforms.
type scormPackage struct {
	build build // what it reads, and what it says
	out   string
}

func prepareScorm(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	p := &scormPackage{build: build{say: say}}
	flags.StringVar(&p.build.content, "content", "content", "carpeta del contenido")
	flags.StringVar(&p.out, "out", "", "archivo del paquete, como acompana-scorm.zip")
	return p.run
}

func (p *scormPackage) run(ctx context.Context) error {
	p.build.began = time.Now()
	if err := p.checkOut(); err != nil {
		return err
	}
	root, err := projectRoot()
	if err != nil {
		return err
	}
	content, err := readFolder(p.build.content)
	if err != nil {
		return err
	}
	if content.Layout.Sheet(courseHome) == nil {
		return fmt.Errorf("%q no tiene una página con la dirección %q, donde empieza el curso; agréguela", p.build.content, courseHome)
	}
	p.build.phase("Contenido leído: %s", extent(content))
	out, err := newReplacement(p.out)
	if err != nil {
		return p.unwritable(err)
	}
	defer out.discard()
	return p.make(ctx, out, root, content)
}

func (p *scormPackage) make(ctx context.Context, out *replacement, root string, content *load.Content) error {
	modules, err := assets.Compile(ctx, root)
	if err != nil {
		return err
	}
	p.build.phase("Módulos del navegador compilados: %s", size(modules.Size()))
	files, err := courseFiles(ctx, root, modules, content)
	if err != nil {
		return err
	}
	packed, err := packCourse(root, content, files)
	if err != nil {
		return err
	}
	if err := pack.Zip(out, packed); err != nil {
		return p.unwritable(err)
	}
	if err := out.commit(); err != nil {
		return p.unwritable(err)
	}
	p.summary(packed, out.bytes)
	return nil
}

// courseFiles are the pages that a package holds, and all that any page loads.
func courseFiles(ctx context.Context, root string, modules *assets.Modules, content *load.Content) (pack.Files, error) {
	front, err := newFrontend(root, modules, content, assets.Hashed)
	if err != nil {
		return nil, err
	}
	front.leaveCourier() // it is for a whole site
	return siteFiles(ctx, content, front, inCourse)
}

// inCourse reports whether a page belongs in the package.
func inCourse(address string) bool {
	for _, part := range courseParts {
		if strings.HasPrefix(address, part) {
			return true
		}
	}
	return false
}

// packCourse makes a package of the site's files.
func packCourse(root string, content *load.Content, site pack.Files) (pack.Files, error) {
	script, err := assets.Script(os.DirFS(filepath.Join(root, "static")), "scorm.js")
	if err != nil {
		return nil, err
	}
	files, err := pack.Pack(site, pack.Choice{Keep: inCourse, Home: courseHome, NewTab: true})
	if err != nil {
		return nil, err
	}
	return scorm.Package(scorm.Course{
		ID: "acompana-formacion", Title: courseTitle(content.Layout.Sheet(courseHome)), Start: pack.Path(courseHome),
		Script: script, Files: files,
	})
}

// courseTitle is what platforms call the course: its document's title, or its
// page's where it has no document of its own.
func courseTitle(home *guide.Sheet) string {
	if home.Document.Base == courseHome {
		return home.Document.Title
	}
	return home.Title()
}
