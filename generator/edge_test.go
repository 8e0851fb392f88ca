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
	"golang.org/x/net/html"

	"acompana/generator/internal/edge"
	"acompana/generator/internal/host"
	"acompana/generator/internal/pagetest"
	"acompana/wasm/search"
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

// edgeAnswersAsTheBrowser: the same hits, in the same order, as the index gives here,
// which is what the page's module shows.
func edgeAnswersAsTheBrowser(t *testing.T, base, dir string) {
	data, err := os.ReadFile(filepath.Join(dir, edge.IndexFile))
	if err != nil {
		t.Fatal(err)
	}
	index, err := search.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"a word": "redes", "accents": "GÉNERO", "an ñ": "niñas", "an n for ñ": "ninas", "a beginning": "genogr", "a slip": "valorasion",
		"several": "visita domiciliaria", "a number": "3.4", "an id": "h1-", "ended by a space": "red ", "with markup": `familia "<b>`, "nothing": "zzzzqqqq",
	} {
		t.Run(name, func(t *testing.T) {
			hits := index.Search(search.Query{Text: text, Limit: 13})
			if len(hits) == 0 != (name == "nothing") {
				t.Fatalf("%d hits", len(hits))
			}
			var want []string
			for _, hit := range hits[:min(len(hits), 12)] {
				want = append(want, ".."+hit.Entry.Address+" "+hit.Entry.Title+" | "+strings.Join(strings.Fields(hit.Passage), " "))
			}
			form := url.Values{"q": {text}}.Encode()
			for _, got := range []reply{
				ask(t, "POST", base+"/buscar/", formType, strings.NewReader(form)),
				ask(t, "GET", base+"/buscar/?"+form, "", nil),
			} {
				page := wantAnswer(t, got, 200, text)
				if diff := cmp.Diff(want, resultsOf(page)); diff != "" {
					t.Errorf("results (want -, got +):\n%s", diff)
				}
			}
		})
	}
}

// wantAnswer wants a sound page with the headers of a page, kept by nobody, and the
// query in its boxes.
func wantAnswer(t *testing.T, got reply, status int, query string) *pagetest.Page {
	t.Helper()
	if got.status != status {
		t.Errorf("status %d, want %d", got.status, status)
	}
	page, err := pagetest.Parse("/buscar/", got.body)
	if err != nil {
		t.Fatal(err)
	}
	for _, fault := range page.Faults() {
		t.Error(fault)
	}
	for _, h := range host.For("/buscar/", host.PolicyOf(got.body)) {
		if h.Name == host.CacheControl {
			h.Value = "no-store"
		}
		if value := got.headers.Get(h.Name); value != h.Value {
			t.Errorf("%s is %q, want %q", h.Name, value, h.Value)
		}
	}
	// The page is read as a browser with scripts does: the box without is text there.
	for _, box := range page.All(func(n *html.Node) bool { return pagetest.Attr(n, "type") == "search" }) {
		if got := pagetest.Attr(box, "value"); got != query {
			t.Errorf("the box #%s holds %q, want %q", pagetest.Attr(box, "id"), got, query)
		}
	}
	return page
}

// resultsOf are the rows of an answered page.
func resultsOf(page *pagetest.Page) []string {
	var rows []string
	for _, list := range page.All(func(n *html.Node) bool { return pagetest.Attr(n, "data-part") == "results" }) {
		for row := range list.ChildNodes() {
			link := row.FirstChild
			rows = append(rows, pagetest.Attr(link, "href")+" "+textOf(link)+" | "+strings.Join(strings.Fields(textOf(link.NextSibling)), " "))
		}
	}
	return rows
}

// textOf is the text of an element to the letter.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// edgeTakesAnyRequest: whatever comes gets a page that says what was wrong, in the
// site's frame, and nothing of it is markup.
func edgeTakesAnyRequest(t *testing.T, base string) {
	script := `"'><script>alert(1)</script><img src=x onerror=alert(1)>`
	for _, test := range []struct {
		name, method, path, kind, body string
		status                         int
		says, box                      string
	}{
		{"the page", "GET", "/buscar/", "", "", 200, "", ""},
		{"an empty query", "POST", "/buscar/", formType, "q=++", 200, "", ""},
		{"no query", "POST", "/buscar/", formType, "", 200, "", ""},
		{"other fields", "POST", "/buscar/", formType + "; charset=UTF-8", "x=1&q=redes&q=otra", 200, "Se muestran los primeros 12", "redes"},
		{"markup", "POST", "/buscar/", formType, url.Values{"q": {script}}.Encode(), 200, "", script},
		{"markup in the address", "GET", "/buscar/?" + url.Values{"q": {script}}.Encode(), "", "", 200, "", script},
		{"nothing found", "POST", "/buscar/", formType, "q=zzzzqqqq", 200, "Nada con «zzzzqqqq»", "zzzzqqqq"},
		{"nothing found, with markup", "POST", "/buscar/", formType, "q=zzzz%3Cqqqq%3E", 200, "Nada con «zzzz<qqqq>»", "zzzz<qqqq>"},
		{"bad UTF-8", "GET", "/buscar/?q=%FF%C3redes", "", "", 200, "", "\uFFFD\uFFFDredes"},
		{"NUL and lines", "POST", "/buscar/", formType, "q=re%00des%0A", 200, "", "re des "},
		{"bad escapes", "POST", "/buscar/", formType, "q=%zz%", 200, "", "%zz%"},
		{"200 letters", "POST", "/buscar/", formType, "q=" + strings.Repeat("%C3%B1", 200), 200, "Nada con", strings.Repeat("ñ", 200)},
		{"201 letters", "POST", "/buscar/", formType, "q=" + strings.Repeat("%C3%B1", 201), 400, "Escriba hasta 200 letras", ""},
		{"10,000 letters", "GET", "/buscar/?q=" + strings.Repeat("a", 10_000), "", "", 400, "Escriba hasta 200 letras", ""},
		{"10,000 letters in a form", "POST", "/buscar/", formType, "q=" + strings.Repeat("a", 10_000), 413, "Lo que llegó es muy largo", ""},
		{"no form", "POST", "/buscar/", "application/json", `{"q":"redes"}`, 415, "no viene de este formulario", ""},
		{"no type", "POST", "/buscar/", "", "q=redes", 415, "no viene de este formulario", ""},
		{"another method", "PUT", "/buscar/", formType, "q=redes", 405, "solo se lee o recibe una búsqueda", ""},
		{"deletion", "DELETE", "/buscar/?q=redes", "", "", 405, "solo se lee o recibe una búsqueda", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := ask(t, test.method, base+test.path, test.kind, strings.NewReader(test.body))
			page := wantAnswer(t, got, test.status, test.box)
			if page.ByID("resultados") == nil {
				t.Fatalf("not the search page:\n%s", got.body)
			}
			if text := pagetest.Text(page.ByID("resultados")); !strings.Contains(text, test.says) || test.says == "" && strings.Contains(text, "Lo que llegó") {
				t.Errorf("the page says %q, want %q", text, test.says)
			}
			if page.Named("img") != nil || bytes.Contains(got.body, []byte("<script>alert")) {
				t.Error("the query became markup")
			}
			if title := pagetest.Title(page); strings.Contains(title, "zzzz") {
				t.Errorf("the title %q tells what was searched", title)
			}
			if allow := got.headers.Get("Allow"); (test.status == 405) != (allow == "GET, HEAD, POST") {
				t.Errorf("Allow is %q", allow)
			}
		})
	}
	if got := ask(t, "HEAD", base+"/buscar/?q=redes", "", nil); got.status != 200 || len(got.body) > 0 {
		t.Errorf("HEAD: status %d and %d bytes", got.status, len(got.body))
	}
	if got := ask(t, "GET", base+"/buscar?q=redes", "", nil); got.status != 308 || got.headers.Get("Location") != "/buscar/?q=redes" {
		t.Errorf("without its slash: status %d to %q", got.status, got.headers.Get("Location"))
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
