package pack

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// course keeps what stands under /curso/ and /leer/.
var course = Choice{
	Keep: func(address string) bool {
		return strings.HasPrefix(address, "/curso/") || strings.HasPrefix(address, "/leer/")
	},
	Home:   "/curso/",
	NewTab: true,
}

// site is a small one, with the page under test at /curso/uno/.
func site(page string) Files {
	files := Files{}
	for name, file := range (fstest.MapFS{
		"index.html":           {Data: []byte("inicio")},
		"404.html":             {Data: []byte("no está")},
		"buscar/index.html":    {Data: []byte("buscar")},
		"curso/index.html":     {Data: []byte("curso")},
		"leer/index.html":      {Data: []byte("leer")},
		"leer/mas/index.html":  {Data: []byte("más")},
		"recursos/a.1f.js":     {Data: []byte("a")},
		"recursos/m.2e.wasm":   {Data: []byte("m")},
		"recursos/sobra.js":    {Data: []byte("b")},
		"curso/uno/index.html": {Data: []byte(page)},
	}) {
		files[name] = file.Data
	}
	return files
}

// rewritten is what becomes of the page at /curso/uno/.
func rewritten(t *testing.T, page string) string {
	t.Helper()
	set, err := Pack(site(page), course)
	if err != nil {
		t.Fatal(err)
	}
	return string(set["curso/uno/index.html"])
}

func TestPages(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"a folder", `<a href="../../leer/mas/">x</a>`, `<a href="../../leer/mas/index.html">x</a>`},
		{"a folder's place", `<a class=k href='../../leer/?q=1&amp;r=2#s' id=a>x</a>`, `<a class=k href="../../leer/index.html?q=1&amp;r=2#s" id=a>x</a>`},
		{"the folder above", `<a href="..">x</a><a href="../">y</a>`, `<a href="../index.html">x</a><a href="../index.html">y</a>`},
		{"the page itself", `<a href="./">x</a><form action="./" method="dialog">`, `<a href="index.html">x</a><form action="index.html" method="dialog">`},
		{"its own places", `<a href="#x">x</a><a href="?q=1">x</a><a href="">x</a>`, `<a href="#x">x</a><a href="?q=1">x</a><a href="">x</a>`},
		{"from the root", `<a href="/leer/mas/#b">x</a>`, `<a href="../../leer/mas/index.html#b">x</a>`},
		{"other sites", `<a href="https://ejemplo.org/a/">x</a><a href="mailto:a@b.c">y</a>`, `<a href="https://ejemplo.org/a/" target="_blank">x</a><a href="mailto:a@b.c">y</a>`},
		{"left out, in prose", `<p>Vea <a href="../../buscar/"><b>la búsqueda</b></a>.</p>`, `<p>Vea <b>la búsqueda</b>.</p>`},
		{"left out, in a list of prose", `<ul><li><a href="../../buscar/">x</a></li></ul>`, `<ul><li>x</li></ul>`},
		{"the site's first page", `<a class="mark" href="../../">Sitio</a>`, `<a class="mark" href="../index.html">Sitio</a>`},
		{"left out, from a meaning", `<noscript><p><a href="../../buscar/">x</a></p></noscript>`, `<noscript><p>x</p></noscript>`},
		{"a nav's link", `<nav><a href="../">a</a><a href="../../buscar/">b</a></nav>`, `<nav><a href="../index.html">a</a></nav>`},
		{"a nav's entry", `<nav><ol><li><a href="../../">Inicio</a></li><li><a href="../">Curso</a></li></ol></nav>`, `<nav><ol><li><a href="../index.html">Curso</a></li></ol></nav>`},
		{"a nav's heading", `<nav><p id="t"><a href="../../buscar/">b</a></p><ul><li><a href="../">a</a></li></ul></nav>`, `<nav><p id="t">b</p><ul><li><a href="../index.html">a</a></li></ul></nav>`},
		{"an entry with a list", `<nav><ul><li><a href="../../buscar/">b</a><ul><li><a href="../../404.html">c</a></li></ul></li><li><a href="../">a</a></li></ul></nav>`,
			`<nav><ul><li><a href="../index.html">a</a></li></ul></nav>`},
		{"an entry with a list that stays", `<nav><ul><li><a href="../../buscar/">b</a><ul><li><a href="../">a</a></li></ul></li></ul></nav>`,
			`<nav><ul><li>b<ul><li><a href="../index.html">a</a></li></ul></li></ul></nav>`},
		{"a list within an entry", `<nav><ul><li><a href="../">a</a><ul><li><a href="../../buscar/">b</a></li></ul></li></ul></nav>`,
			`<nav><ul><li><a href="../index.html">a</a></li></ul></nav>`},
		{"a nav with nothing left", `<p>x</p><nav><h2>Más</h2><ul><li><a href="../../buscar/">b</a></li></ul></nav><p>y</p>`, `<p>x</p><p>y</p>`},
		{"a nav without links", `<nav><ul></ul></nav>`, `<nav><ul></ul></nav>`},
		{"a nav never closed", `<div><nav><a href="../">a</a></div><p><a href="../../buscar/">b</a></p>`, `<div><nav><a href="../index.html">a</a></div><p>b</p>`},
		{"a file", `<script defer src="../../recursos/a.1f.js"></script>`, `<script defer src="../../recursos/a.1f.js"></script>`},
		{"a file left out", `<link rel="manifest" href="../../manifest.webmanifest"><p>x`, `<p>x`},
		{"files for scripts", `<section data-module="../../recursos/m.2e.wasm" data-courier="../../sw.js" data-root="../../" data-url="../../leer/" data-go="../../buscar/">`,
			`<section data-module="../../recursos/m.2e.wasm" data-courier="" data-root="../../" data-url="../../leer/index.html" data-go="">`},
		{"words for scripts", `<p data-words="No llegaron. Pruebe." data-open=" · {o}" data-dot="." data-leer="leer" data-none="">`, `<p data-words="No llegaron. Pruebe." data-open=" · {o}" data-dot="." data-leer="leer" data-none="">`},
		{"what scripts and styles say", `<script>"<a href='../../buscar/'>"</script><style>a{content:"<a href=../>"}</style><!-- <a href="../"> -->`,
			`<script>"<a href='../../buscar/'>"</script><style>a{content:"<a href=../>"}</style><!-- <a href="../"> -->`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, rewritten(t, test.page)); diff != "" {
				t.Errorf("want -, got +:\n%s", diff)
			}
		})
	}
}

// TestSet: the chosen pages and what they refer to, and no more.
func TestSet(t *testing.T) {
	set, err := Pack(site(`<script src="../../recursos/a.1f.js"></script><p data-module="../../recursos/m.2e.wasm">`), course)
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"curso/index.html", "curso/uno/index.html", "leer/index.html", "leer/mas/index.html", "recursos/a.1f.js", "recursos/m.2e.wasm"}
	if diff := cmp.Diff(want, slices.Sorted(maps.Keys(set))); diff != "" {
		t.Errorf("want -, got +:\n%s", diff)
	}
}

// TestOneFile: where all go in one file, links name the page after «#».
func TestOneFile(t *testing.T) {
	for _, test := range []struct{ name, page, want string }{
		{"a page", `<a href="../../leer/mas/">x</a>`, `<a href="#/leer/mas/">x</a>`},
		{"its place", `<a href="../../leer/#s">x</a>`, `<a href="#/leer/#s">x</a>`},
		{"the page itself", `<a href="./">x</a><a href="">y</a>`, `<a href="#/curso/uno/">x</a><a href="#/curso/uno/">y</a>`},
		{"a place in the page", `<a href="#x">x</a><svg><use href="#x"/></svg>`, `<a href="#/curso/uno/#x">x</a><svg><use href="#x"/></svg>`},
		{"left out", `<p><a href="../../buscar/">x</a></p>`, `<p>x</p>`},
		{"other sites", `<a href="https://ejemplo.org/a/#b">x</a>`, `<a href="https://ejemplo.org/a/#b">x</a>`},
		{"for scripts", `<p data-root="../../" data-url="../../leer/" data-module="../../recursos/m.2e.wasm">`, `<p data-root="#/" data-url="#/leer/" data-module="../../recursos/m.2e.wasm">`},
	} {
		t.Run(test.name, func(t *testing.T) {
			set, err := Pack(site(test.page), Choice{Keep: course.Keep, OneFile: true})
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, string(set["curso/uno/index.html"])); diff != "" {
				t.Errorf("want -, got +:\n%s", diff)
			}
		})
	}
}

// TestWithoutHome: a first page that is left out is linked from nowhere.
func TestWithoutHome(t *testing.T) {
	choice := course
	choice.Home = ""
	set, err := Pack(site(`<a class="mark" href="../../">Sitio</a>`), choice)
	if err != nil {
		t.Fatal(err)
	}
	if got := string(set["curso/uno/index.html"]); got != "Sitio" {
		t.Errorf("got %s", got)
	}
}

// TestMissing: a page without a file that it needs is no page.
func TestMissing(t *testing.T) {
	for _, page := range []string{`<img src="../../recursos/no.png">`, `<form action="../../buscar/">`} {
		if _, err := Pack(site(page), course); err == nil || !strings.Contains(err.Error(), `"curso/uno/index.html"`) {
			t.Errorf("%s: got %v", page, err)
		}
	}
}

// TestNothingElseChanges: pages that need no change come through to the byte,
// however they are written.
func TestNothingElseChanges(t *testing.T) {
	pieces := []string{
		"<p>", "</p>", "<nav>", "</nav>", "<ul>", "<li>", "</li>", "</ul>", `<a href="#a">`, `<a href='https://b.co/'>`, "</a>", "texto ñ", "&amp;", "<", ">", "<!-- x",
		"-->", "<br/>", `<svg viewBox="0 0 1 1"><path d="M0 0"/>`, "</svg>", "<script>", "</script>", "<title>", "<template>", "</template>", "<noscript>", "\r\n", "\x00",
		`<p a=1 b = '2' c="3>" hidden>`, `<p =x>`, `<P DATA-X="y">`, "<p a", "</", "<!doctype html>", "<![CDATA[", "<textarea>",
	}
	rapid.Check(t, func(t *rapid.T) {
		page := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		set, err := Pack(Files{"a/index.html": []byte(page)}, Choice{Keep: func(string) bool { return true }})
		if err != nil {
			t.Fatal(err)
		}
		if got := string(set["a/index.html"]); got != page {
			t.Errorf("got  %q\nfrom %q", got, page)
		}
	})
}

func TestZip(t *testing.T) {
	files := Files{"b/index.html": bytes.Repeat([]byte("huerta "), 1000), "a.txt": nil, "b/á.txt": []byte("ñ")}
	var first, second bytes.Buffer
	for _, w := range []*bytes.Buffer{&first, &second} {
		if err := Zip(w, files); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(first.Bytes(), second.Bytes()) || first.Len() > 1000 {
		t.Errorf("two archives of the same differ, or are not compressed: %d and %d bytes", first.Len(), second.Len())
	}
	r, err := zip.NewReader(bytes.NewReader(first.Bytes()), int64(first.Len()))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range r.File {
		names = append(names, f.Name)
		if !f.Modified.Equal(time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)) {
			t.Errorf("%s is of %s", f.Name, f.Modified)
		}
		file, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(file); err != nil || !bytes.Equal(got, files[f.Name]) {
			t.Errorf("%s holds %q (%v)", f.Name, got, err)
		}
	}
	if diff := cmp.Diff([]string{"a.txt", "b/index.html", "b/á.txt"}, names); diff != "" {
		t.Error(diff)
	}
}
