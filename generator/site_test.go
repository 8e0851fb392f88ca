package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"

	"acompana/generator/internal/host"
	"acompana/generator/internal/pagetest"
	"acompana/generator/internal/publish"
)

// crawled is the real site, parsed once for all tests.
var crawled = sync.OnceValues(func() (*pagetest.Site, error) {
	dir, err := built()
	if err != nil {
		return nil, err
	}
	return pagetest.ReadSite(os.DirFS(dir))
})

func crawl(t *testing.T) *pagetest.Site {
	t.Helper()
	site, err := crawled()
	if err != nil {
		t.Fatal(err)
	}
	if len(site.Pages) < 80 {
		t.Fatalf("the site has only %d pages", len(site.Pages))
	}
	return site
}

func TestEveryPageIsSound(t *testing.T) {
	site := crawl(t)
	for _, address := range site.Addresses() {
		for _, fault := range site.Pages[address].Faults() {
			t.Error(fault)
		}
	}
}

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for _, dead := range crawl(t).DeadLinks() {
		t.Error(dead)
	}
}

func TestEveryPageHasItsOwnTitle(t *testing.T) {
	site := crawl(t)
	for _, repeated := range site.Repeated(pagetest.Title) {
		t.Error("one title for two pages: " + repeated)
	}
	for _, repeated := range site.Repeated((*pagetest.Page).Description) {
		t.Error("one description for two pages: " + repeated)
	}
}

// TestEveryPageIsReached follows links from the first page. Only the error page
// is found by nobody.
func TestEveryPageIsReached(t *testing.T) {
	site := crawl(t)
	reached := map[string]bool{}
	var visit func(address string)
	visit = func(address string) {
		page := site.Pages[address]
		if page == nil || reached[address] {
			return
		}
		reached[address] = true
		for _, l := range page.Links() {
			if next, _, err := page.Resolve(l); err == nil && l.Element == "a" && !l.External() {
				visit(next)
			}
		}
	}
	visit("/")
	for _, address := range site.Addresses() {
		if !reached[address] && address != "/404.html" {
			t.Errorf("no link leads to %s", address)
		}
	}
}

// TestEveryItemHasItsPlace: each thing the sources name is an anchor of one page,
// where the open data says.
func TestEveryItemHasItsPlace(t *testing.T) {
	site := crawl(t)
	addresses := map[string]string{}
	for _, it := range openItems(t) {
		addresses[it.ID] = it.Address
	}
	places := map[string][]string{}
	for _, address := range site.Addresses() {
		for _, n := range site.Pages[address].All(func(n *html.Node) bool { return pagetest.Has(n, "id") }) {
			id := pagetest.Attr(n, "id")
			places[id] = append(places[id], address)
		}
	}
	for _, row := range inventory(t) {
		page, anchor, _ := strings.Cut(addresses[row.ID], "#")
		if !slices.Equal(places[row.ID], []string{page}) || anchor != "" && anchor != row.ID {
			t.Errorf("%s is on %q; the open data says %q", row.ID, places[row.ID], addresses[row.ID])
		}
	}
}

// openItem is an item of the open data.
type openItem struct {
	ID      string `json:"id"`
	Address string `json:"direccion"`
	Said    []string
}

// openItems are the items of every document, with all that authors say of them.
func openItems(t *testing.T) []openItem {
	t.Helper()
	var all []openItem
	names, err := filepath.Glob(filepath.Join(builtSite(t), "datos", "*.json"))
	if err != nil || len(names) < 2 {
		t.Fatalf("%d files of open data: %v", len(names), err)
	}
	for _, name := range names {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		var data struct {
			Items []json.RawMessage `json:"elementos"`
		}
		if err := json.Unmarshal(raw, &data); err != nil {
			t.Fatal(err)
		}
		for _, raw := range data.Items {
			var it openItem
			var fields map[string]any
			if err := json.Unmarshal(raw, &it); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(raw, &fields); err != nil {
				t.Fatal(err)
			}
			it.Said = said(fields)
			all = append(all, it)
		}
	}
	return all
}

// unsaid are the keys that readers do not see as they are: names of things, and
// forms that only the glossary looks for.
var unsaid = map[string]bool{
	"id": true, "tipo": true, "padre": true, "direccion": true, "vea": true, "modalidades": true, "desde": true, "hasta": true,
	"alias": true, "reemplaza": true, "formas": true, "tecnicas": true, "actor": true, "quien": true, "modalidad": true,
	"escala": true, "esfera": true, "foco": true, "solo_en_cargo": true, "fuente": true,
	// These are for the tools: the sheet says «no aplica», the note what to bring.
	"condicion": true, "trae": true, "acompana": true,
}

// said gathers the sentences of a value.
func said(value any) []string {
	var all []string
	switch v := value.(type) {
	case string:
		for line := range strings.Lines(v) {
			all = append(all, strings.Join(strings.Fields(line), " "))
		}
	case []any:
		for _, each := range v {
			all = append(all, said(each)...)
		}
	case map[string]any:
		for key, each := range v {
			if !unsaid[key] {
				all = append(all, said(each)...)
			}
		}
	}
	return all
}

// TestEveryWordIsShown: what authors write of an item stands on its page.
func TestEveryWordIsShown(t *testing.T) {
	site := crawl(t)
	texts := map[string]string{}
	for _, it := range openItems(t) {
		address, _, _ := strings.Cut(it.Address, "#")
		if texts[address] == "" {
			texts[address] = letters(pagetest.Text(site.Pages[address].Root))
		}
		for _, sentence := range it.Said {
			if !strings.Contains(texts[address], letters(sentence)) {
				t.Errorf("%s does not say of %s: %q", address, it.ID, sentence)
			}
		}
	}
}

// letters leaves out what layout changes: spaces beside links, and the capital
// of a sentence that continues another.
func letters(text string) string { return strings.ToLower(strings.ReplaceAll(text, " ", "")) }

// firstFlight is what a fresh connection carries before it waits: a page no
// heavier is painted after one round trip.
const firstFlight = 14_336

// TestGuidePagesAreLight: a page to read weighs one flight, and needs no script. One
// runs when all is shown, to keep the site; another where a choice is kept.
func TestGuidePagesAreLight(t *testing.T) {
	t.Parallel()
	site := crawl(t)
	read := 0
	for _, address := range site.Addresses() {
		if !slices.ContainsFunc([]string{"/guia/", "/modelo/", "/glosario/"}, func(part string) bool { return strings.HasPrefix(address, part) }) {
			continue
		}
		read++
		page := site.Pages[address]
		small, err := publish.Brotli(page.Raw)
		if err != nil {
			t.Fatal(err)
		}
		if len(small) > firstFlight {
			t.Errorf("%s weighs %d bytes with brotli, %d more than one flight", address, len(small), len(small)-firstFlight)
		}
		var scripts []string
		for _, n := range page.Named("script") {
			name, _ := scriptName(pagetest.Attr(n, "src"))
			scripts = append(scripts, name)
			if !pagetest.Has(n, "defer") {
				t.Errorf("%s waits for %s", address, name)
			}
		}
		want := []string{"offline.js"}
		if len(page.All(func(n *html.Node) bool { return pagetest.Has(n, "data-keep") })) > 0 {
			want = []string{"boot.js", "offline.js"}
		}
		if !slices.Equal(scripts, want) {
			t.Errorf("%s runs %v, want %v", address, scripts, want)
		}
		for _, n := range page.All(func(n *html.Node) bool { return n.Data == "link" }) {
			if rel := pagetest.Attr(n, "rel"); rel == "stylesheet" || rel == "preload" || rel == "modulepreload" {
				t.Errorf("%s needs a second request: %s", address, pagetest.Outer(n))
			}
		}
	}
	if read < 60 {
		t.Errorf("only %d pages of the guide", read)
	}
}

func TestScriptsAreLight(t *testing.T) {
	for name, ceiling := range map[string]int{"boot": 3 << 10, "offline": 1536} {
		names, err := filepath.Glob(filepath.Join(builtSite(t), "recursos", name+".*.js"))
		if err != nil || len(names) != 1 {
			t.Fatalf("%d scripts %q: %v", len(names), name, err)
		}
		data, err := os.ReadFile(names[0])
		if err != nil {
			t.Fatal(err)
		}
		small, err := publish.Brotli(data)
		if err != nil {
			t.Fatal(err)
		}
		if len(small) > ceiling {
			t.Errorf("the script %q weighs %d bytes with brotli, more than %d", name, len(small), ceiling)
		}
	}
}

// TestHostedFilesAreTyped: a browser compiles a module as it arrives only when
// it comes as application/wasm, and runs a script only as one.
func TestHostedFilesAreTyped(t *testing.T) {
	for name, want := range map[string]string{
		"/": "text/html; charset=utf-8", "/404.html": "text/html; charset=utf-8", "/recursos/a.1.js": "text/javascript; charset=utf-8",
		"/recursos/a.1.css": "text/css; charset=utf-8", "/recursos/a.1.wasm": "application/wasm", "/recursos/i.1.bin": "application/octet-stream", "/recursos/i.svg": "image/svg+xml",
		"/manifest.webmanifest": "application/manifest+json", "/datos/guia.json": "application/json", "/recursos/i.png": "image/png",
	} {
		if got := host.ContentType(name); got != want {
			t.Errorf("%s comes as %q, want %q", name, got, want)
		}
	}
}
