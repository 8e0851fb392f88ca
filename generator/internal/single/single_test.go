package single

import (
	"bytes"
	"strings"
	"testing"
)

// garden is a site of two pages.
func garden() Site {
	page := func(title string) string {
		return "<!doctype html><html><head><meta charset=\"utf-8\"><title>" + title + "</title><link rel=\"icon\" href=\"x\"><style>p{color:red}</style></head><body><p>" + title + "</p></body></html>"
	}
	return Site{
		Title: "La huerta & más", Store: "huerta:", Icon: []byte("<svg/>"), Script: `let x="ñ"`,
		Pages: map[string]string{"/": page("Inicio"), "/pasos/": page("Pasos")},
		Files: map[string][]byte{"b.bin": {0, 1, 2}, "a.bin": {'<', '=', '\r'}},
	}
}

func TestWrite(t *testing.T) {
	site := garden()
	first, err := Write(site)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Write(garden())
	if err != nil || !bytes.Equal(first, again) {
		t.Errorf("the same site gave another file (%v)", err)
	}
	text := decode(first)
	for _, want := range []string{
		Mark, `<html lang="es-CO" data-store="huerta:">`, "<title>La huerta &amp; m&#225;s</title>", `<script>let x="\u00f1"</script>`,
		strings.ReplaceAll(hash(plainScript(site.Script)), "'", "&#39;"), strings.ReplaceAll(hash("p{color:red}"), "'", "&#39;"), strings.ReplaceAll(hash(styles), "'", "&#39;"),
		`data-file="paginas"`, `data-file="a.bin"`, `data-file="b.bin"`, "<p data-part=\"end\" hidden></p>\n</body>\n</html>\n",
	} {
		if strings.Count(text, want) != 1 {
			t.Errorf("%q stands there %d times", want, strings.Count(text, want))
		}
	}
	if charset := bytes.Index(first, []byte(`<meta charset="windows-1252">`)); charset < 0 || charset > 1024 {
		t.Errorf("the encoding is named at %d: browsers look in the first 1,024 bytes", charset)
	}
	if at := bytes.Index(first, []byte(Mark)); at > 8<<10 {
		t.Errorf("the mark stands at %d, too far from the beginning", at)
	}
}

func TestWriteRefuses(t *testing.T) {
	for _, test := range []struct {
		name   string
		change func(*Site)
		says   string
	}{
		{"the end of a script", func(s *Site) { s.Script = `x="</SCRIPT>"` }, "end of a script"},
		{"a comment's beginning", func(s *Site) { s.Script = `x="<!--"` }, "end of a script"},
		{"no page", func(s *Site) { s.Pages["/pasos/"] = "hola" }, `"/pasos/": it is not a page`},
		{"a page with NUL", func(s *Site) { s.Pages["/"] += "\x00" }, `"/": it is not a page`},
	} {
		t.Run(test.name, func(t *testing.T) {
			site := garden()
			test.change(&site)
			if _, err := Write(site); err == nil || !strings.Contains(err.Error(), test.says) {
				t.Errorf("got %v, want %q", err, test.says)
			}
		})
	}
}
