package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"acompana/generator/internal/browsertest"
)

// BenchmarkPages opens each kind of page as a browser does that was never here, and
// counts what the page itself asks for until it is at rest: the bodies of the
// answers, with brotli. What the service worker fetches for later is not among it.
func BenchmarkPages(b *testing.B) {
	guide := heaviest(b, "guia")
	for _, kind := range []struct{ name, address, ready string }{
		{"first", "/", "true"},
		{"guide", guide, "true"},
		{"lesson", "/formacion/rol/", `document.querySelector("[data-tool]")?.dataset.state`},
		{"search", "/buscar/", `document.querySelector("[data-part=query]")`},
		{"casos", casesPage, toolAnswers},
		{"autoevaluacion", "/herramientas/autoevaluacion/", toolAnswers},
		{"equipo", "/herramientas/equipo/", toolAnswers},
		{"datos", dataPage, toolAnswers},
	} {
		b.Run(kind.name, func(b *testing.B) { countRequests(b, newBenchHost(b, compressedSite(b)), kind.address, kind.ready) })
	}
	b.Run("goapp", func(b *testing.B) { countRequests(b, hostPeer(b, "goapp"), "/", peerChoices) })
	b.Run("vitepress", func(b *testing.B) { countRequests(b, hostVitePress(b), guide, "true") })
}

// toolAnswers is true when a tool works or asks where to keep.
const toolAnswers = `(tool => tool.dataset.state || tool.dataset.gate)(document.querySelector("[data-tool]"))`

// heaviest is the address of the heaviest page of a part of the site.
func heaviest(b *testing.B, part string) (address string) {
	b.Helper()
	dir, most := compressedSite(b), int64(0)
	pages, err := filepath.Glob(filepath.Join(dir, part, "*", "index.html.br"))
	if err != nil || len(pages) == 0 {
		b.Fatalf("%d pages in %q: %v", len(pages), part, err)
	}
	for _, page := range pages {
		info, err := os.Stat(page)
		if err != nil {
			b.Fatal(err)
		}
		if info.Size() > most {
			most, address = info.Size(), strings.TrimSuffix(strings.TrimPrefix(filepath.ToSlash(page), filepath.ToSlash(dir)), "index.html.br")
		}
	}
	return address
}

// tabIcon is what a browser fetches for itself, not for the page.
var tabIcon = regexp.MustCompile(`/(favicon|icon)[^/]*$`)

// paintingNeeds are the paths of the page itself and of what it waits for before it
// is painted.
const paintingNeeds = `[location.pathname, ...performance.getEntriesByType("resource")
	.filter(entry => entry.renderBlockingStatus === "blocking").map(entry => new URL(entry.name).pathname)]`

// countRequests opens a page and reports what it asked for.
func countRequests(b *testing.B, host *benchHost, address, ready string) {
	page := browsertest.Start(b).Page(b, phone)
	for b.Loop() {
		page.Open(host.url + address)
		page.Until("the page is ready", ready)
		if strings.HasPrefix(address, "/buscar/") {
			page.Type("searchbox", searchBox, "redes")
			page.Until("there are results", `document.querySelector("ol[data-part=results] li")`)
		}
		time.Sleep(2 * time.Second)
	}
	requests, total := 0, 0
	for _, asked := range page.Requests() {
		if tabIcon.MatchString(asked) {
			continue
		}
		requests++
		_, file := host.find(asked)
		if file == nil {
			b.Fatalf("%s asks for %q, which is not there", address, asked)
		}
		total += len(file.body)
		b.Logf("%8d %s", len(file.body), asked)
	}
	b.ReportMetric(float64(requests), "requests")
	painting := browsertest.Eval[[]string](page, paintingNeeds)
	paint := 0
	for _, asked := range painting {
		_, file := host.find(asked)
		paint += len(file.body)
	}
	b.ReportMetric(float64(len(painting)), "requests-paint")
	b.ReportMetric(float64(paint), "B-paint")
	b.ReportMetric(float64(total), "B")
	b.ReportMetric(0, "ns/op")
}
