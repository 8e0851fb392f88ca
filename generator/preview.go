package main

import (
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/host"
	"acompana/generator/internal/load"
)

// preview is the site while it is being written. Pages are rendered when asked
// for; a change costs only the files that changed. While the content is at
// fault, pages show the faults, and the last good site stays one link away.
type preview struct {
	root    string
	content string
	say     io.Writer

	mu      sync.Mutex
	source  *recorder // of the content
	loader  *load.Loader
	modules *assets.Modules
	sum     [sha256.Size]byte // of the modules' source, to know when to compile again
	good    *goodSite         // the last one without faults, nil before the first
	fault   error             // why the present content is not shown
	news    reloads
}

func newPreview(root, content string, say io.Writer) (*preview, error) {
	folder, err := openFolder(content)
	if err != nil {
		return nil, err
	}
	source := &recorder{FS: folder}
	return &preview{root: root, content: content, say: say, source: source, loader: load.NewLoader(source), news: newReloads()}, nil
}

// folders are those whose changes the preview shows.
func (p *preview) folders() []string {
	return []string{p.content, filepath.Join(p.root, "static"), filepath.Join(p.root, "wasm")}
}

// refresh reads what changed and tells open pages.
func (p *preview) refresh(ctx context.Context) {
	began := time.Now()
	p.mu.Lock()
	p.fault = p.rebuild(ctx)
	fault, good := p.fault, p.good
	p.mu.Unlock()
	if fault != nil {
		explain(p.say, fault)
	} else {
		fmt.Fprintf(p.say, "Actualizado en %d ms: %s.\n", time.Since(began).Milliseconds(), extent(good.content))
	}
	p.news.tell()
}

func (p *preview) rebuild(ctx context.Context) error {
	if err := p.compile(ctx); err != nil {
		return err
	}
	if p.good != nil {
		p.good.stale = true
	}
	p.source.begin()
	content, err := read(p.loader, p.content)
	if err != nil {
		return err
	}
	front, err := newFrontend(p.root, p.modules, content, assets.Plain)
	if err != nil {
		return err
	}
	front.assets.Index = "/recursos/indice.bin"
	front.assets.Reload = reloadScript
	good, err := newGoodSite(content, front, p.source.files)
	if err == nil {
		p.good = good
	}
	return err
}

func (p *preview) close() { p.news.close() }

// ServeHTTP implements http.Handler.
func (p *preview) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(host.CacheControl, "no-store")
	switch r.URL.Path {
	case reloadScript:
		send(w, r.URL.Path, host.Policy{})
		fmt.Fprint(w, reloadSource)
		return
	case reloadEvents:
		p.news.serve(w, r)
		return
	}
	p.mu.Lock()
	data, address, status := p.answer(r)
	p.mu.Unlock()
	if status == http.StatusFound {
		http.Redirect(w, r, address, status)
		return
	}
	policy := host.PolicyOf(data)
	if status == http.StatusInternalServerError {
		policy = host.Inline(faultStyles)
	}
	send(w, address, policy)
	w.WriteHeader(status)
	_, _ = w.Write(data)
}

// send begins an answer as a host would, but for what only a public one says.
func send(w http.ResponseWriter, address string, policy host.Policy) {
	for _, h := range host.Local(host.For(address, policy)) {
		w.Header().Set(h.Name, h.Value)
	}
}

// answer finds what an address shows now, and where that stands in a site;
// StatusFound, that it lacks its slash.
func (p *preview) answer(r *http.Request) (data []byte, address string, status int) {
	address = r.URL.Path
	isPage := strings.HasSuffix(address, "/") || strings.HasSuffix(address, ".html")
	if p.fault != nil && (p.good == nil || isPage && !r.URL.Query().Has(lastGood)) {
		return faultPage(p.fault, p.good != nil), "/", http.StatusInternalServerError
	}
	data, err := p.good.find(address)
	switch {
	case err != nil:
		return faultPage(err, false), "/", http.StatusInternalServerError
	case data != nil:
		return data, address, http.StatusOK
	case !isPage && p.good.content.Layout.Sheet(address+"/") != nil:
		return nil, address + "/", http.StatusFound
	}
	const absent = "/404.html"
	missing, err := p.good.site.Page(absent)
	if err != nil || missing == nil {
		missing = []byte("No existe esta dirección.\n")
	}
	return missing, absent, http.StatusNotFound
}
