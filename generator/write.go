package main

import (
	"context"
	"maps"
	"runtime"
	"sync"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/load"
	"acompana/generator/internal/publish"
	"acompana/generator/internal/render"
)

// whole puts a site in the staging folder: first what people read and what that loads,
// then the files that tell of others. It counts the pages and, where they are compressed,
// returns what the files weigh then. The content's prose is spent afterwards.
func (b *build) whole(ctx context.Context, out *publish.Site, root string, modules *assets.Modules, content *load.Content) (pages int, sizes map[string]int, err error) {
	front, pages, err := b.write(ctx, out, root, modules, content)
	if err != nil {
		return 0, nil, err
	}
	b.phase("Páginas escritas: %d", pages)
	if sizes, err = b.squash(ctx, out); err != nil {
		return 0, nil, err
	}
	if err := b.writeWorker(out, root, front, content, sizes); err != nil {
		return 0, nil, err
	}
	if err := b.deliver(ctx, out, root, content, front); err != nil {
		return 0, nil, err
	}
	last, err := b.squash(ctx, out)
	if err != nil {
		return 0, nil, err
	}
	maps.Copy(sizes, last)
	if b.compress {
		b.phase("Archivos comprimidos: %d", len(sizes))
	}
	return pages, sizes, sum(out)
}

// write puts every file of the site in the staging folder, but for those that tell
// of all the others, and counts its pages.
func (b *build) write(ctx context.Context, out *publish.Site, root string, modules *assets.Modules, content *load.Content) (*frontend, int, error) {
	front, err := newFrontend(root, modules, content, assets.Hashed)
	if err != nil {
		return nil, 0, err
	}
	if b.recall {
		front.leaveCourier()
	}
	options := render.Options{Base: b.base, SearchAnswered: b.answered, Assets: front.assets}
	site, err := render.New(content.Guide, content.Layout, options)
	if err != nil {
		return nil, 0, err
	}
	if site.Searches() {
		// The index is made from the site and named by its content, so the site
		// is prepared once more with its address.
		options.Assets.Index = front.add(assets.Hashed("indice.bin", searchIndex(site, nil)))
		if site, err = render.New(content.Guide, content.Layout, options); err != nil {
			return nil, 0, err
		}
	}
	for _, file := range front.files {
		if file.Address == workerAddress {
			continue
		}
		if err := out.AddPage(file.Address, file.Data); err != nil {
			return nil, 0, err
		}
	}
	if err := writeData(out, site, content, front); err != nil {
		return nil, 0, err
	}
	pages, err := writePages(ctx, out, site)
	return front, pages, err
}

// writePages renders as many pages at a time as there are processors.
func writePages(ctx context.Context, out *publish.Site, site *render.Site) (int, error) {
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	paths := site.Paths()
	next := make(chan string)
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for path := range next {
				if err := writePage(out, site, path); err != nil {
					stop(err)
				}
			}
		})
	}
	for _, path := range paths {
		if ctx.Err() != nil {
			break
		}
		next <- path
	}
	close(next)
	workers.Wait()
	return len(paths), context.Cause(ctx)
}

func writePage(out *publish.Site, site *render.Site, path string) error {
	page, err := site.Page(path)
	if err != nil {
		return err
	}
	site.Forget(path)
	return out.AddPage(path, page)
}

func writeData(out *publish.Site, site *render.Site, content *load.Content, front *frontend) error {
	manifest, err := site.Manifest(front.icon192, front.icon512)
	if err != nil {
		return err
	}
	files := map[string][]byte{
		"/manifest.webmanifest": manifest,
		"/sitemap.xml":          site.Sitemap(),
		"/robots.txt":           site.Robots(),
	}
	for _, d := range content.Guide.Documents {
		if path := d.DataPath(); path != "" {
			if files[path], err = site.OpenData(d); err != nil {
				return err
			}
		}
	}
	for path, data := range files {
		if err := out.AddPage(path, data); err != nil {
			return err
		}
	}
	return nil
}
