package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp/kb"

	"acompana/generator/internal/browsertest"
)

// subPath is where the site stands in these tests: not at its host's root.
const subPath = "/sub/carpeta"

// TestInAFolderOfAHost reads, searches, works, and gets lost and back, in a site
// below its host's root. What stands beside it on the host is never asked for.
func TestInAFolderOfAHost(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the site for another address")
	}
	t.Parallel()
	base := serveBelow(t) + subPath
	page := browsertest.Start(t).Page(t, browsertest.View{Width: 360, Height: 740})
	asked := []string{}
	visit := func() { asked = append(asked, page.Requests()...) }

	page.Open(base + "/guia/limites/")
	page.Click("link", "Herramientas")
	page.Until("the link leads below", `location.pathname === "`+subPath+`/herramientas/"`)
	manifest := browsertest.Eval[string](page, `document.querySelector("link[rel=manifest]").href`)
	wantManifest(t, base, manifest)
	visit()

	page.Open(base + "/buscar/")
	page.Type("searchbox", searchBox, "redes de apoyo")
	page.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
	page.Press(kb.ArrowDown, kb.Enter)
	page.Until("the result is open", `location.pathname !== "`+subPath+`/buscar/"`)
	visit()

	openCase(page, base)
	page.Until("the service worker keeps to the folder", `navigator.serviceWorker.getRegistration().then(r => r && new URL(r.scope).pathname === "`+subPath+`/")`)
	visit()

	page.Open(base + "/guia/no/existe/")
	page.Click("link", "Modelo")
	page.Until("the way back is found", `location.pathname === "`+subPath+`/modelo/"`)
	visit()
	for _, path := range asked {
		if !strings.HasPrefix(path, subPath+"/") {
			t.Errorf("it asks for %s, outside its folder", path)
		}
	}
	for _, problem := range page.Problems() {
		if !strings.Contains(problem, "404") {
			t.Error(problem)
		}
	}
}

// serveBelow serves the real site, built for a folder, in that folder.
func serveBelow(t *testing.T) string {
	t.Helper()
	modules, err := theModules()
	if err != nil {
		t.Fatal(err)
	}
	content, err := readFolder(filepath.Join(root, "content"))
	if err != nil {
		t.Fatal(err)
	}
	b := &build{out: filepath.Join(t.TempDir(), "site"), base: "https://ejemplo.org" + subPath + "/", say: io.Discard}
	if err := b.publish(context.Background(), root, modules, content); err != nil {
		t.Fatal(err)
	}
	site := hostedAt(b.out, subPath)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/favicon.ico" {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		site(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// wantManifest wants what a browser installs to begin and stay in the folder.
func wantManifest(t *testing.T, base, address string) {
	t.Helper()
	if address != base+"/manifest.webmanifest" {
		t.Fatalf("the manifest is at %s", address)
	}
	response, err := http.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var manifest struct {
		Start string `json:"start_url"`
		Scope string `json:"scope"`
		Icons []struct{ Src string }
	}
	if err := json.NewDecoder(response.Body).Decode(&manifest); err != nil {
		t.Fatal(err)
	}
	addresses := []string{manifest.Start, manifest.Scope}
	for _, icon := range manifest.Icons {
		addresses = append(addresses, icon.Src)
	}
	for _, relative := range addresses {
		at, err := response.Request.URL.Parse(relative)
		if err != nil || !strings.HasPrefix(at.Path, subPath+"/") {
			t.Errorf("the manifest leads to %s, outside the folder", relative)
		}
	}
	if len(manifest.Icons) == 0 {
		t.Error("the manifest has no icons")
	}
}
