package pagetest

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

// sound is a page without faults; tests spoil one thing of it.
const sound = `<!doctype html>
<html lang="es-CO"><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'">
<title>Una página</title><meta name="description" content="Dice algo.">
<style>a{color:red}</style></head>
<body><main><h1 id="uno">Uno</h1><h2>Dos</h2><a href="#uno">arriba</a><a href="otra/">otra</a></main></body></html>`

func TestFaults(t *testing.T) {
	for _, test := range []struct{ name, old, new, want string }{
		{"sound", "", "", ""},
		{"escaped twice", "Dos", "&amp;lt;b>", `"&amp;lt;"`},
		{"a directive left", "Dos", "{{ figura }}", `"{{"`},
		{"a format gone wrong", "Dos", "%!d(string=x)", `"%!"`},
		{"another language", "es-CO", "en", `language is "en"`},
		{"no doctype", "<!doctype html>", "", "no doctype"},
		{"no title", "Una página", "", "no title"},
		{"no description", "Dice algo.", "", "no description"},
		{"two mains", "</main>", "</main><main></main>", "2 main"},
		{"two first headings", "h2>", "h1>", "2 h1"},
		{"a level skipped", "h2>", "h3>", "h3 «Dos» follows h1"},
		{"an empty heading", "<h2>Dos", "<h2>", "empty h2"},
		{"an id twice", "<h2>", `<h2 id="uno">`, `id "uno"`},
		{"a reference to nothing", "<h2>", `<h2 aria-labelledby="nada">`, `"nada", which is not there`},
		{"a policy that allows all", "default-src 'none'", "default-src *", "default-src 'none'"},
		{"styles not allowed", "color:red", "color:blue", "does not allow the page's styles"},
		{"an inline style", "<h2>", `<h2 style="color:red">`, "h2 has an inline style"},
		{"an inline handler", "<h2>", `<h2 onclick="x()">`, "h2 has an inline onclick"},
		{"an inline script", "<h2>", `<script>x()</script><h2>`, "inline script"},
	} {
		t.Run(test.name, func(t *testing.T) {
			p, err := Parse("/", []byte(strings.ReplaceAll(sound, test.old, test.new)))
			if test.old == "" {
				p, err = Parse("/", []byte(sound))
			}
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Join(p.Faults(), "\n")
			if !strings.Contains(got, test.want) || (got == "") != (test.want == "") {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestDeadLinks(t *testing.T) {
	for _, test := range []struct{ name, link, want string }{
		{"a page", `<a href="guia/">`, ""},
		{"an anchor of a page", `<a href="guia/#uno">`, ""},
		{"the page itself", `<a href="./">`, ""},
		{"an anchor here", `<a href="#dos">`, "has no #dos"},
		{"an anchor there", `<a href="guia/#dos">`, "/guia/ has no #dos"},
		{"a page that is not there", `<a href="modelo/">`, "there is no /modelo/"},
		{"a folder without its slash", `<a href="guia">`, "there is no /guia"},
		{"above the site", `<a href="../guia/">`, "leaves the site"},
		{"another site", `<a href="https://ejemplo.org/">`, ""},
		{"another site, in the clear", `<a href="http://ejemplo.org/">`, "leaves the site"},
		{"a script of another site", `<script src="https://ejemplo.org/x.js"></script>`, "leaves the site"},
		{"an image of another site", `<img src="//ejemplo.org/x.png">`, "leaves the site"},
		{"an index that is not there", `<p data-index="indice.bin">`, "there is no /indice.bin"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, err := ReadSite(fstest.MapFS{
				"index.html":      {Data: []byte(test.link)},
				"guia/index.html": {Data: []byte(`<p id="uno">`)},
			})
			if err != nil {
				t.Fatal(err)
			}
			got := strings.Join(s.DeadLinks(), "\n")
			if !strings.Contains(got, test.want) || (got == "") != (test.want == "") {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestResolve(t *testing.T) {
	for _, test := range []struct{ from, target, want string }{
		{"/guia/hitos/", "../", "/guia/"},
		{"/guia/hitos/", "../..", "/"},
		{"/guia/hitos/", "../../datos/guia.json", "/datos/guia.json"},
		{"/guia/hitos/", "./#x", "/guia/hitos/"},
		{"/guia/hitos/", "plan/", "/guia/hitos/plan/"},
		{"/404.html", "/guia/", "/guia/"},
		{"/404.html", "guia/", "/guia/"},
	} {
		p := &Page{Address: test.from}
		if got, _, err := p.Resolve(Link{Target: test.target}); err != nil || got != test.want {
			t.Errorf("%s from %s is %s (%v), want %s", test.target, test.from, got, err, test.want)
		}
	}
}

func TestRepeated(t *testing.T) {
	s := NewSite()
	for address, title := range map[string]string{"/": "Inicio", "/a/": "Igual", "/b/": "Igual"} {
		if err := s.Add(address, []byte("<title>"+title+"</title>")); err != nil {
			t.Fatal(err)
		}
	}
	if diff := cmp.Diff([]string{`/a/ and /b/: "Igual"`}, s.Repeated(Title)); diff != "" {
		t.Errorf("repeated (-want +got):\n%s", diff)
	}
}
