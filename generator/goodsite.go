package main

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io/fs"
	"sync"

	"acompana/generator/internal/load"
	"acompana/generator/internal/render"
)

// goodSite is a site without faults. It makes each file when it is first asked
// for. Reading the content again invalidates it; the sources it came from then
// serve to make what was never asked for.
type goodSite struct {
	content *load.Content
	front   *frontend
	site    *render.Site
	files   map[string][]byte // by address, those made so far
	sources map[string][]byte // the author's files, by name
	stale   bool              // the content has been read again since
}

func newGoodSite(content *load.Content, front *frontend, sources map[string][]byte) (*goodSite, error) {
	site, err := render.New(content.Guide, content.Layout, render.Options{Assets: front.assets, Loose: front.loose})
	if err != nil {
		return nil, err
	}
	g := &goodSite{content: content, front: front, site: site, files: map[string][]byte{}, sources: sources}
	for _, f := range front.files {
		g.files[f.Address] = f.Data
	}
	return g, nil
}

// find is the file at an address, nil when there is none.
func (g *goodSite) find(address string) ([]byte, error) {
	if data, ok := g.files[address]; ok {
		return data, nil
	}
	if g.stale {
		if err := g.revive(); err != nil {
			return nil, err
		}
	}
	data, err := g.make(address)
	if err == nil && data != nil {
		g.files[address] = data
	}
	return data, err
}

func (g *goodSite) make(address string) ([]byte, error) {
	switch address {
	case g.front.assets.Index:
		return searchIndex(g.site, g.front.loose), nil
	case "/manifest.webmanifest":
		return g.site.Manifest(g.front.icon192, g.front.icon512)
	case "/sitemap.xml":
		return g.site.Sitemap(), nil
	case "/robots.txt":
		return g.site.Robots(), nil
	}
	for _, d := range g.content.Guide.Documents {
		if address == d.DataPath() {
			return g.site.OpenData(d)
		}
	}
	return g.site.Page(address)
}

// revive reads the site's sources once more.
func (g *goodSite) revive() error {
	folder, err := folderOf(g.sources)
	if err != nil {
		return err
	}
	content, err := load.Load(folder)
	if err != nil {
		return fmt.Errorf("failed to read the last good content: %w", err)
	}
	again, err := newGoodSite(content, g.front, g.sources)
	if err == nil {
		g.content, g.site, g.stale = again.content, again.site, false
	}
	return err
}

// folderOf is a folder in memory with the files.
func folderOf(files map[string][]byte) (fs.FS, error) {
	var archive bytes.Buffer
	w := zip.NewWriter(&archive)
	for name, data := range files {
		f, err := w.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Store})
		if err != nil {
			return nil, err
		}
		if _, err := f.Write(data); err != nil {
			return nil, err
		}
	}
	if err := w.Close(); err != nil {
		return nil, err
	}
	return zip.NewReader(bytes.NewReader(archive.Bytes()), int64(archive.Len()))
}

// recorder is a folder that remembers the files read since begin. Files may be
// read at the same time.
type recorder struct {
	fs.FS
	mu    sync.Mutex
	files map[string][]byte
}

func (r *recorder) begin() { r.files = map[string][]byte{} }

// ReadFile implements fs.ReadFileFS.
func (r *recorder) ReadFile(name string) ([]byte, error) {
	data, err := fs.ReadFile(r.FS, name)
	if err == nil {
		r.mu.Lock()
		r.files[name] = data
		r.mu.Unlock()
	}
	return data, err
}
