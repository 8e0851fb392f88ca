package main

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"golang.org/x/tools/txtar"

	"acompana/generator/internal/assets"
	"acompana/generator/internal/browsertest"
	"acompana/generator/internal/host"
	"acompana/generator/internal/load"
	"acompana/generator/internal/publish"
)

// offlineHost serves a built site of which new editions can be deployed, well or badly,
// and which can be out of reach.
type offlineHost struct {
	url   string
	site  http.Handler
	known edition           // that of the newest deploy
	list  map[string][2]any // its files
	mu    sync.Mutex        // over what follows
	files map[string]string // what stands in the place of the site's, by address
	fails map[string]int    // addresses that answer with a fault, and which
	asked map[string]int    // requests
	gone  bool              // no answer at all
}

func newOfflineHost(t *testing.T, dir string) *offlineHost {
	h := &offlineHost{site: hosted(dir), files: map[string]string{}, fails: map[string]int{}, asked: map[string]int{}}
	script := readSite(t, dir, "sw.js")
	line, _, _ := strings.Cut(strings.TrimPrefix(script, "self.edition="), ";\n")
	if err := json.Unmarshal([]byte(line), &h.known); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte(readSite(t, dir, h.known.List[0])), &h.list); err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(h)
	t.Cleanup(server.Close)
	h.url = server.URL
	h.files["/sw.js"] = script
	h.answerAs(false)
	return h
}

func readSite(t *testing.T, dir, name string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func (h *offlineHost) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	h.asked[r.URL.Path]++
	data, changed := h.files[r.URL.Path]
	fault, gone := h.fails[r.URL.Path], h.gone
	h.mu.Unlock()
	switch {
	case gone:
		panic(http.ErrAbortHandler)
	case fault == cut:
		w.Header().Set("Content-Length", "1000000")
		_, _ = io.WriteString(w, "a medias")
		panic(http.ErrAbortHandler)
	case fault > 0:
		w.WriteHeader(fault)
	case changed:
		kind := r.URL.Path
		if strings.HasSuffix(kind, "/") {
			kind += "index.html"
		}
		w.Header().Set("Content-Type", host.ContentType(kind))
		_, _ = io.WriteString(w, data)
	default:
		h.site.ServeHTTP(w, r)
	}
}

// cut is a fault of its own: the answer ends in the middle.
const cut = 1

// with does something while nobody is served.
func (h *offlineHost) with(do func()) {
	h.mu.Lock()
	defer h.mu.Unlock()
	do()
}

// deploy puts an edition in the place of the one before: these files differ, and these
// notes tell of it.
func (h *offlineHost) deploy(t *testing.T, id string, changed map[string]string, notes ...string) {
	t.Helper()
	list := maps.Clone(h.list)
	for address, data := range changed {
		list[strings.TrimPrefix(address, "/")] = [2]any{digestOf(data), len(data)}
	}
	if notes == nil {
		notes = []string{}
	}
	raw, err := marshal(list)
	if err != nil {
		t.Fatal(err)
	}
	known := h.known
	known.ID, known.Bar.ID, known.Bar.Notes = id, id, notes
	known.List = [2]string{"recursos/lista." + id + ".json", "sha256-" + digestOf(string(raw))}
	line, err := marshal(known)
	if err != nil {
		t.Fatal(err)
	}
	h.with(func() {
		_, script, _ := strings.Cut(h.files["/sw.js"], ";\n")
		maps.Copy(h.files, changed)
		h.files["/"+known.List[0]] = string(raw)
		h.files["/sw.js"] = "self.edition=" + string(line) + ";\n" + script
	})
	h.known, h.list = known, list
}

// answerAs makes workers that are installed from now on hear whether to save data.
func (h *offlineHost) answerAs(saves bool) {
	h.with(func() {
		script := h.files["/sw.js"]
		for _, said := range []bool{true, false} {
			script = strings.ReplaceAll(script, browsertest.Connection(said), "")
		}
		line, rest, _ := strings.Cut(script, ";\n")
		h.files["/sw.js"] = line + ";\n" + browsertest.Connection(saves) + rest
	})
}

// requests are how often addresses were asked for since the last time.
func (h *offlineHost) requests() map[string]int {
	h.mu.Lock()
	defer h.mu.Unlock()
	asked := h.asked
	h.asked = map[string]int{}
	return asked
}

// smallSite is the garden's, with a page that says what is kept and without modules,
// built once.
var smallSite = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "acompana-huerta-")
	if err != nil {
		return "", err
	}
	shared = append(shared, dir)
	content, err := smallContent()
	if err != nil {
		return "", err
	}
	out := filepath.Join(dir, "site")
	return out, publishSmall(&build{say: io.Discard}, out, content)
})

// publishSmall writes a site to a folder, without modules and a bill of them.
func publishSmall(b *build, out string, content *load.Content) error {
	site, err := publish.New(out)
	if err != nil {
		return err
	}
	defer site.Discard()
	front, _, err := b.write(context.Background(), site, root, &assets.Modules{}, content)
	if err != nil {
		return err
	}
	if err := b.writeWorker(site, root, front, content, nil); err != nil {
		return err
	}
	if err := b.tellHosts(site, content); err != nil {
		return err
	}
	if err := sum(site); err != nil {
		return err
	}
	return site.Commit()
}

// smallContent is what that site says.
func smallContent() (*load.Content, error) {
	archive, err := txtar.ParseFile("internal/render/testdata/guide.txtar")
	if err != nil {
		return nil, err
	}
	folder := fstest.MapFS{
		"sitio/instalar.md": {Data: []byte("---\ntitulo: Instalar\ndescripcion: Cómo guardar el sitio.\ndireccion: /instalar/\nplantilla: instalar\n---\n\nTexto.\n")},
		"sitio/cambios.md":  {Data: []byte("---\ntitulo: Cambios\ndescripcion: Qué cambió.\ndireccion: /cambios/\nplantilla: cambios\n---\n\nTexto.\n")},
	}
	for _, f := range archive.Files {
		if strings.Contains(f.Name, "/") {
			folder[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	return load.Load(folder)
}

// digestOf is how the list of an edition names what a file holds.
func digestOf(data string) string {
	sum := sha256.Sum256([]byte(data))
	return base64.StdEncoding.EncodeToString(sum[:])
}

func smallHost(t *testing.T) *offlineHost {
	t.Helper()
	dir, err := smallSite()
	if err != nil {
		t.Fatal(err)
	}
	return newOfflineHost(t, dir)
}

// keeper is a window of somebody for whom data costs nothing.
var keeper = browsertest.View{Width: 360, Height: 740, SameStorage: true, KeepsSite: true}

// siteKept waits until the whole site is there, and its worker answers.
func siteKept(page *browsertest.Page) {
	page.Until("the site is kept", `navigator.serviceWorker.controller && caches.match("/?completa")`)
}
