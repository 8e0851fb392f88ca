package host

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// small is a site of every kind of file.
func small() fstest.MapFS {
	return fstest.MapFS{
		"index.html":             page("a"),
		"guia/index.html":        page("b"),
		"404.html":               page("a"),
		"sw.js":                  {},
		"manifest.webmanifest":   {},
		"datos/guia.json":        {},
		"recursos/casos.1.wasm":  {Data: []byte("\x00asm")},
		"recursos/boot.2.js":     {},
		"recursos/boot.2.js.br":  {},
		".acompana":              {},
		"_redirects":             {Data: RedirectsFile("https://x.org/sub/carpeta/", []Move{{"/guia/viejo/", "/guia/"}})},
		"recursos/_borrador.txt": {},
	}
}

func page(style string) *fstest.MapFile {
	return &fstest.MapFile{Data: []byte(`<meta http-equiv="Content-Security-Policy" content="style-src 'sha256-` + style + `'; trusted-types 'none'">`)}
}

func TestHeadersFile(t *testing.T) {
	site, err := Read(small(), "https://x.org/sub/carpeta/")
	if err != nil {
		t.Fatal(err)
	}
	site.Expect("/SHA256SUMS")
	got := strings.Split(string(HeadersFile(site)), "\n")
	var everywhere, rest []string
	for i, line := range got {
		if line == "/sub/carpeta/manifest.webmanifest" {
			everywhere, rest = got[1:i], got[i:]
			break
		}
	}
	want := []string{"/sub/carpeta/*"}
	for _, h := range append(always, Header{security, Policy{styles: []string{"'sha256-a'", "'sha256-b'"}}.String()}) {
		want = append(want, "  "+h.Name+": "+h.Value)
	}
	if diff := cmp.Diff(want, everywhere); diff != "" {
		t.Errorf("what is said of all (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(`/sub/carpeta/manifest.webmanifest
  Content-Type: application/manifest+json
  Cache-Control: no-cache
/sub/carpeta/recursos/boot.2.js
  Cache-Control: public, max-age=31536000, immutable
/sub/carpeta/recursos/casos.1.wasm
  Cache-Control: public, max-age=31536000, immutable
  Content-Type: application/wasm
/sub/carpeta/
  Cache-Control: no-cache
/sub/carpeta/404.html
  Cache-Control: no-cache
/sub/carpeta/SHA256SUMS
  Cache-Control: no-cache
/sub/carpeta/datos/*
  Cache-Control: no-cache
/sub/carpeta/guia/*
  Cache-Control: no-cache
/sub/carpeta/sw.js
  Cache-Control: no-cache
`, strings.Join(rest, "\n")); diff != "" {
		t.Errorf("the rest (-want +got):\n%s", diff)
	}
}

// TestRules draws sites and limits: each page is let do what it asks for, no
// header is said twice of an address, and no limit is passed.
func TestRules(t *testing.T) {
	address := rapid.StringMatching(`(/[a-d]{1,2}){0,3}/`)
	rapid.Check(t, func(t *rapid.T) {
		site := &Site{Root: rapid.SampledFrom([]string{"/", "/x/"}).Draw(t, "root"), pages: map[string]Policy{}, files: []string{"/recursos/a.1.wasm", "/sw.js"}}
		for _, a := range rapid.SliceOfDistinct(address, rapid.ID[string]).Draw(t, "pages") {
			site.pages[a] = Policy{styles: []string{fmt.Sprintf("'sha256-%040d'", rapid.IntRange(0, 40).Draw(t, "style"))}}
		}
		limits := Limits{Rules: rapid.IntRange(20, 60).Draw(t, "rules"), Line: rapid.IntRange(600, 2500).Draw(t, "line")}
		rules := site.Rules(limits)
		if len(rules) > limits.Rules {
			t.Fatalf("%d rules, more than %d", len(rules), limits.Rules)
		}
		for a, policy := range site.pages {
			said := map[string]string{}
			for _, r := range rules {
				start, wild := strings.CutSuffix(r.Pattern, "*")
				if site.at(a) != r.Pattern && !(wild && strings.HasPrefix(site.at(a), start)) {
					continue
				}
				for _, h := range r.Headers {
					if _, twice := said[h.Name]; twice {
						t.Fatalf("%s is said twice of %s", h.Name, a)
					}
					if said[h.Name] = h.Value; len(h.Name+": "+h.Value) > limits.Line {
						t.Fatalf("%s has a line of %d", a, len(h.Name+": "+h.Value))
					}
				}
			}
			if !strings.Contains(said[security], policy.styles[0]) && !strings.Contains(said[security], "'unsafe-inline'") {
				t.Fatalf("the styles of %s are not allowed: %s", a, said[security])
			}
		}
	})
}

func TestMoves(t *testing.T) {
	moves := []Move{{"/guia/viejo/", "/guia/nuevo/"}}
	for _, test := range []struct{ name, base, want string }{
		{"at the root", "https://x.org/", "/guia/viejo/ /guia/nuevo/ 301\n/guia/viejo /guia/nuevo/ 301\n"},
		{"no public address", "", "/guia/viejo/ /guia/nuevo/ 301\n/guia/viejo /guia/nuevo/ 301\n"},
		{"in a folder", "https://x.org/sub", "/sub/guia/viejo/ /sub/guia/nuevo/ 301\n/sub/guia/viejo /sub/guia/nuevo/ 301\n/sub/* /sub/404.html 404\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			file := RedirectsFile(test.base, moves)
			if diff := cmp.Diff(redirectsHead+test.want, string(file)); diff != "" {
				t.Errorf("_redirects (-want +got):\n%s", diff)
			}
			site, err := Read(fstest.MapFS{"_redirects": {Data: file}}, test.base)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(moves, site.Moves); diff != "" {
				t.Errorf("read again (-want +got):\n%s", diff)
			}
		})
	}
}

// TestServers: nginx and Apache are told of every header, of where the site
// stands, and of what moved.
func TestServers(t *testing.T) {
	site, err := Read(small(), "https://x.org/sub/carpeta/")
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{"nginx": string(Nginx(site, "x.org")), "Apache": string(Apache(site))} {
		t.Run(name, func(t *testing.T) {
			for _, h := range append(always, Header{security, site.Policy().String()}, Header{CacheControl, fresh}, Header{CacheControl, forEver}) {
				if !strings.Contains(text, h.Name) || !strings.Contains(text, `"`+h.Value+`"`) {
					t.Errorf("it lacks %s: %s", h.Name, h.Value)
				}
			}
			for _, want := range []string{"/sub/carpeta/404.html", "/sub/carpeta/recursos/", "^/sub/carpeta/guia/viejo/?$", "application/wasm", "application/manifest+json"} {
				if !strings.Contains(text, want) {
					t.Errorf("it lacks %q", want)
				}
			}
		})
	}
}
