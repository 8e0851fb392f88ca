package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"net/url"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/load"
	"acompana/generator/internal/publish"
)

// build is one construction of the site.
type build struct {
	content  string
	out      string
	base     string
	compress bool
	answered bool // whoever hosts the site answers searches
	recall   bool // the site takes its service worker back
	say      io.Writer
	began    time.Time
}

func prepareBuild(flags *flag.FlagSet, say io.Writer) func(context.Context) error {
	b := &build{say: say}
	flags.StringVar(&b.content, "content", "content", "carpeta del contenido")
	flags.StringVar(&b.out, "out", "site", "carpeta donde queda el sitio")
	flags.StringVar(&b.base, "base", "", "dirección pública del sitio, como https://ejemplo.org/")
	flags.BoolVar(&b.compress, "compress", true, "escribe también .br y .gz")
	offline := flags.Bool("offline", true, "guarda el sitio en cada equipo para abrirlo sin señal; con false, retira lo que ya guardó y no toca lo que las personas escribieron")
	return func(ctx context.Context) error {
		b.recall = !*offline
		return b.run(ctx)
	}
}

// memoryGoal is what a build tries to stay under, in bytes: large sites are
// built on small machines. Below it nothing is collected more often than usual.
const memoryGoal = 120 << 20

func (b *build) run(ctx context.Context) error {
	b.began = time.Now()
	debug.SetMemoryLimit(memoryGoal)
	if err := b.checkBase(); err != nil {
		return err
	}
	root, err := projectRoot()
	if err != nil {
		return err
	}
	if err := b.checkOut(root); err != nil {
		return err
	}
	content, err := readFolder(b.content)
	if err != nil {
		return err
	}
	b.phase("Contenido leído: %s", extent(content))
	if err := b.checkWritable(); err != nil {
		return err
	}
	modules, err := assets.Compile(ctx, root)
	if err != nil {
		return err
	}
	b.phase("Módulos del navegador compilados: %s", size(modules.Size()))
	return b.publish(ctx, root, modules, content)
}

// checkBase wants an absolute URL, and ends it in «/».
func (b *build) checkBase() error {
	if b.base == "" {
		return nil
	}
	u, err := url.Parse(b.base)
	if err != nil || u.Host == "" || u.Scheme != "https" && u.Scheme != "http" || u.RawQuery != "" || u.Fragment != "" {
		return fmt.Errorf("-base %q no es una dirección completa, como https://ejemplo.org/", b.base)
	}
	b.base = strings.TrimSuffix(b.base, "/") + "/"
	return nil
}

func (b *build) publish(ctx context.Context, root string, modules *assets.Modules, content *load.Content) error {
	site, err := b.begin()
	if err != nil {
		return err
	}
	defer site.Discard()
	pages, sizes, err := b.whole(ctx, site, root, modules, content)
	if err != nil {
		return err
	}
	if err := site.Commit(); err != nil {
		return b.unwritable(err)
	}
	b.summary(site, pages, sizes)
	return nil
}

// squash compresses what was added since the last time and returns what each file
// weighs then; nothing where that is not wanted.
func (b *build) squash(ctx context.Context, site *publish.Site) (map[string]int, error) {
	if !b.compress {
		return map[string]int{}, nil
	}
	return site.Compress(ctx, cacheFolder())
}

// cacheFolder remembers compressed files between builds, empty where the
// machine has no place for that.
func cacheFolder() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return filepath.Join(dir, "acompana")
}
