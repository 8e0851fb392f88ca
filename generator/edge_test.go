package main

import (
	"bytes"
	"maps"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"acompana/generator/internal/edge"
	"acompana/generator/internal/host"
	"acompana/generator/internal/pagetest"
)

const formType = "application/x-www-form-urlencoded"

// TestEdge runs the folder in Cloudflare's own runtime, as wrangler would serve it.
func TestEdge(t *testing.T) {
	if testing.Short() {
		t.Skip("runs wrangler and its runtime")
	}
	t.Parallel()
	sample := builtEdge(t)
	base := serveEdge(t, sample.dir)
	t.Run("site", func(t *testing.T) { edgeServesTheSite(t, base, sample.dir) })
	t.Run("answers", func(t *testing.T) { edgeAnswersAsTheBrowser(t, base, sample.dir) })
	t.Run("requests", func(t *testing.T) { edgeTakesAnyRequest(t, base) })
	t.Run("many", func(t *testing.T) { edgeAnswersManyAtOnce(t, base) })
	t.Run("story", func(t *testing.T) { searchWithoutScripts(t, base) })
	t.Run("upload", func(t *testing.T) {
		weight := dryRun(t, sample.dir)
		t.Logf("wrangler would upload %.0f KiB compressed", weight)
		if weight > 1024 {
			t.Errorf("%.0f KiB are uploaded, more than 1 MB", weight)
		}
	})
}

// The site's own files come as from any host, by its _headers; what is not there, as
// its error page.
func edgeServesTheSite(t *testing.T, base, dir string) {
	script, err := filepath.Glob(filepath.Join(dir, edge.Public, "recursos", "boot.*.js"))
	if err != nil || len(script) != 1 {
		t.Fatalf("boot scripts: %q, %v", script, err)
	}
	// As it is, the page to search is the site's to the byte: browsers that keep the
	// site check it.
	plain, err := os.ReadFile(filepath.Join(dir, edge.Public, "buscar", "index.html"))
	if got := ask(t, "GET", base+"/buscar/", "", nil); err != nil || !bytes.Equal(got.body, plain) {
		t.Errorf("the page to search is another (%v):\n%s", err, got.body)
	}
	for _, test := range []struct {
		address, file string
		status        int
	}{
		{"/", "index.html", 200},
		{"/guia/limites/", "guia/limites/index.html", 200},
		{"/recursos/" + filepath.Base(script[0]), "recursos/" + filepath.Base(script[0]), 200},
		{"/sw.js", "sw.js", 200},
		{"/no-esta/", "404.html", 404},
		{"/recursos/no-esta.js", "404.html", 404},
	} {
		got := ask(t, "GET", base+test.address, "", nil)
		want, err := os.ReadFile(filepath.Join(dir, edge.Public, test.file))
		if err != nil {
			t.Fatal(err)
		}
		if got.status != test.status || !bytes.Equal(got.body, want) {
			t.Errorf("%s: status %d and %d bytes; want %d and %s", test.address, got.status, len(got.body), test.status, test.file)
		}
		wantHeaders(t, test.address, got, test.status == 200)
	}
}

// wantHeaders compares an answer's headers with the table. The policy is the table's
// for a whole section: it holds more styles than one page's.
func wantHeaders(t *testing.T, address string, got reply, cached bool) {
	t.Helper()
	for _, h := range host.For(address, host.PolicyOf(got.body)) {
		value := got.headers.Get(h.Name)
		switch {
		case h.Name == "Content-Security-Policy":
			if !strings.Contains(value, "default-src 'none'") || !strings.Contains(value, "frame-ancestors 'none'") {
				t.Errorf("%s: the policy is %q", address, value)
			}
		case h.Name == "Content-Type":
			if kind, _, _ := strings.Cut(h.Value, ";"); cached && !strings.HasPrefix(value, kind) {
				t.Errorf("%s: %s is %q, want %q", address, h.Name, value, h.Value)
			}
		case h.Name == host.CacheControl && !cached:
		case value != h.Value:
			t.Errorf("%s: %s is %q, want %q", address, h.Name, value, h.Value)
		}
	}
}

// edgeAnswersManyAtOnce: 300 requests by 8 clients, each with its own answer.
func edgeAnswersManyAtOnce(t *testing.T, base string) {
	queries := []string{"redes", "niñas", "genogr", "valorasion", "visita domiciliaria", "zzzzqqqq", "3.4", "familia"}
	next := make(chan string)
	var clients sync.WaitGroup
	for range 8 {
		clients.Go(func() {
			for query := range next {
				got, err := http.PostForm(base+"/buscar/", url.Values{"q": {query}})
				if err != nil {
					t.Error(err)
					continue
				}
				var body bytes.Buffer
				_, err = body.ReadFrom(got.Body)
				_ = got.Body.Close()
				if err != nil || got.StatusCode != 200 || !strings.Contains(body.String(), ` value="`+query+`"`) {
					t.Errorf("%q: status %d, %v, or the answer to another", query, got.StatusCode, err)
				}
			}
		})
	}
	for i := range 300 {
		next <- queries[i%len(queries)]
	}
	close(next)
	clients.Wait()
}

// TestEdgeOutlivesItsProgram: where the program ends in the midst of a search, that
// search alone fails, with a page that says so.
func TestEdgeOutlivesItsProgram(t *testing.T) {
	if testing.Short() {
		t.Skip("runs the edge's runtime")
	}
	t.Parallel()
	// No program survives fewer results than none.
	base, _ := serveWorker(t, func(site []byte) []byte { return bytes.Replace(site, []byte(`"limit":12`), []byte(`"limit":-12`), 1) })
	for range 3 {
		page := wantAnswer(t, ask(t, "GET", base+"/buscar/?q=redes", "", nil), 500, "")
		if says := pagetest.Text(page.ByID("resultados")); !strings.HasPrefix(says, "La búsqueda falló aquí") {
			t.Errorf("the failed search says %q", says)
		}
		wantAnswer(t, ask(t, "GET", base+"/buscar/?q=zzzzqqqq", "", nil), 200, "zzzzqqqq")
	}
}

// TestEdgeFolder: what is in it, what it weighs, what is said of it.
func TestEdgeFolder(t *testing.T) {
	if testing.Short() {
		t.Skip("builds the folder for the edge")
	}
	t.Parallel()
	sample := builtEdge(t)
	files, err := treeOf(sample.dir)
	if err != nil {
		t.Fatal(err)
	}
	worker := map[string][]byte{}
	for name, data := range files {
		if !strings.HasPrefix(name, edge.Public+"/") {
			worker[name] = []byte(data)
		}
	}
	want := []string{".acompana", edge.ModuleFile, edge.ScriptFile, edge.IndexFile, edge.SiteFile, edge.ConfigurationFile}
	if diff := cmp.Diff(slices.Sorted(slices.Values(want)), slices.Sorted(maps.Keys(worker))); diff != "" {
		t.Errorf("beside the site (want -, got +):\n%s", diff)
	}
	t.Logf("uploaded: %d bytes compressed; module %d of %d", uploaded(worker), zipped(worker[edge.ModuleFile]), len(worker[edge.ModuleFile]))
	if weight := uploaded(worker); weight > 1<<20 {
		t.Errorf("%d bytes compressed are uploaded, more than 1 MB", weight)
	}
	if !strings.Contains(files[edge.Public+"/buscar/index.html"], "viaja a quien aloja el sitio") || files[edge.Public+"/SHA256SUMS"] == "" {
		t.Error("the site's page does not say who answers, or its digests are missing")
	}
	for _, says := range []string{"Listo: ", "npx wrangler@" + edge.Wrangler + " deploy", "-base"} {
		if !strings.Contains(sample.said.String(), says) {
			t.Errorf("it does not say %q:\n%s", says, &sample.said)
		}
	}
}
