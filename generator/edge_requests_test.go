package main

import (
	"bytes"
	"net/url"
	"strings"
	"testing"

	"acompana/generator/internal/pagetest"
)

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
