package answer

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/net/html"
	"pgregory.net/rapid"

	"acompana/wasm/search"
)

// frame is a small search page with a place for everything.
var frame = Frame{
	Page: []string{
		"<!doctype html><title>", "title", "Buscar</title><input", "value", `><p id="said">`, "answer", `</p><ol>`, "results", "</ol><div", "without", ">Listas</div>",
	},
	Row: []string{`<li><a href="`, "href", `">`, "title", "</a><p>", "passage", "</p><small>", "kind", " ", "place", "</small></li>"},
	Words: map[string]string{
		"none": "Nada con «{q}».", "one": "1 resultado.", "many": "{n} resultados.", "more": "Los primeros {n}.",
		"long": "Muy largo.", "large": "Demasiado.", "form": "No es el formulario.", "method": "Así no.",
		"title-found": "Hay", "title-none": "Nada", "title-refused": "No se buscó",
	},
	Root: "../", Limit: 2,
}

func newServer(t testing.TB) *Server {
	t.Helper()
	index := search.Build([]search.Entry{
		{ID: "riego", Address: "/huerta/#riego", Title: "Regar <temprano>", Kind: "Paso", Place: `"Manual" · p. 3`, Text: "Riegue las plantas & espere."},
		{ID: "poda", Address: "/huerta/#poda", Title: "Podar", Text: "Las plantas secas."},
		{ID: "abono", Address: "/huerta/#abono", Title: "Abonar", Text: "Las plantas débiles."},
	}, nil)
	server, err := New(frame, index.Encode())
	if err != nil {
		t.Fatal(err)
	}
	return server
}

func TestAnswer(t *testing.T) {
	const before, after = "<!doctype html><title>", ">Listas</div>"
	empty := before + `Buscar</title><input><p id="said"></p><ol></ol><div` + after
	refused := func(says string) string {
		return before + `No se buscó · Buscar</title><input><p id="said">` + says + `</p><ol></ol><div` + after
	}
	none := func(value, shown string) string {
		return before + `Nada · Buscar</title><input value="` + value + `"><p id="said">Nada con «` + shown + `».</p><ol></ol><div` + after
	}
	for _, test := range []struct {
		name     string
		question Question
		status   int
		page     string
	}{
		{"nothing asked", Question{}, 200, empty},
		{"white space", Question{Text: " \n\x00"}, 200, empty},
		{"one", Question{Text: "temprano"}, 200, before + `Hay · Buscar</title><input value="temprano"><p id="said">1 resultado.</p><ol>` +
			`<li><a href="../huerta/#riego">Regar &lt;<mark>temprano</mark>&gt;</a><p>Riegue las plantas &amp; espere.</p><small>Paso &#34;Manual&#34; · p. 3</small></li></ol><div hidden` + after},
		{"nothing found", Question{Text: "zzzz"}, 200, none("zzzz", "zzzz")},
		{"markup", Question{Text: `"><b>zzzz</b>&'`}, 200, none("&#34;&gt;&lt;b&gt;zzzz&lt;/b&gt;&amp;&#39;", "&#34;&gt;&lt;b&gt;zzzz&lt;/b&gt;&amp;&#39;")},
		{"white space around", Question{Text: " zzzz "}, 200, none(" zzzz ", "zzzz")},
		{"bad text", Question{Text: "zz\xffzz\x7f\u0085"}, 200, none("zz\uFFFDzz  ", "zz\uFFFDzz")},
		{"what looks like a place to fill", Question{Text: "{q} {n}"}, 200, none("{q} {n}", "{q} {n}")},
		{"too long", Question{Text: strings.Repeat("ñ", LongestQuery+1)}, 400, refused("Muy largo.")},
		{"a large body", Question{Refused: "large"}, 413, refused("Demasiado.")},
		{"no form", Question{Text: "temprano", Refused: "form"}, 415, refused("No es el formulario.")},
		{"no way to ask", Question{Refused: "method"}, 405, refused("Así no.")},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := newServer(t).Answer(test.question)
			if got.Status != test.status || got.Page != test.page {
				t.Errorf("status %d:\n%s\nwant %d:\n%s", got.Status, got.Page, test.status, test.page)
			}
		})
	}
}

func TestAmounts(t *testing.T) {
	server := newServer(t)
	for query, want := range map[string]string{"podar": "1 resultado.", "secas débiles": "2 resultados.", "plantas": "Los primeros 2."} {
		page := server.Answer(Question{Text: query}).Page
		if !strings.Contains(page, `<p id="said">`+want+`</p>`) {
			t.Errorf("%s: %s, want %s", query, page, want)
		}
		if rows, most := strings.Count(page, "<li>"), frame.Limit; rows == 0 || rows > most {
			t.Errorf("%s: %d rows", query, rows)
		}
	}
}

func TestTheIndexMustBeWhole(t *testing.T) {
	if _, err := New(frame, []byte("nada")); !errors.Is(err, search.ErrFormat) {
		t.Errorf("got %v, want %v", err, search.ErrFormat)
	}
}

// TestNothingAskedIsMarkup: whatever is asked, the page has the elements that the
// frame and the rows have, and the box holds what was asked.
func TestNothingAskedIsMarkup(t *testing.T) {
	server := newServer(t)
	pieces := rapid.SampledFrom([]string{"plantas", " ", "<", ">", `"`, "'", "&", "&lt;", "</title>", "<script>", "</p>", "<!--", "\x00", "\xff", "ñ", "{q}", "\u2028", "=", "/"})
	known := map[string]bool{"html": true, "head": true, "title": true, "body": true, "input": true, "p": true, "ol": true, "div": true, "li": true, "a": true, "small": true, "mark": true}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(pieces, 0, 30).Draw(t, "pieces"), "")
		reply := server.Answer(Question{Text: text})
		root, err := html.Parse(strings.NewReader(reply.Page))
		if err != nil || !utf8.ValidString(reply.Page) {
			t.Fatalf("%q: %v", reply.Page, err)
		}
		for n := range root.Descendants() {
			if n.Type == html.CommentNode || n.Type == html.ElementNode && (!known[n.Data] || n.Data == "input" && len(n.Attr) > 1) {
				t.Fatalf("%q became markup: %s", text, reply.Page)
			}
			if n.Data == "input" && len(n.Attr) == 1 && n.Attr[0].Val != clean(text) {
				t.Fatalf("the box holds %q, want %q", n.Attr[0].Val, clean(text))
			}
		}
	})
}
