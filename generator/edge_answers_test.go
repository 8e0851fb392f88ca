package main

import (
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"acompana/generator/internal/edge"
	"acompana/generator/internal/host"
	"acompana/generator/internal/pagetest"
	"acompana/wasm/search"
)

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
