package guide

import (
	"net/url"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestRelative(t *testing.T) {
	for name, tc := range map[string]struct{ from, to, want string }{
		"itself":             {"/guia/", "/guia/", "./"},
		"anchor of itself":   {"/guia/", "/guia/#a", "./#a"},
		"home from home":     {"/", "/", "./"},
		"below":              {"/guia/", "/guia/limites/", "limites/"},
		"beside":             {"/guia/rol/", "/guia/limites/#a", "../limites/#a"},
		"above":              {"/guia/rol/", "/guia/", "../"},
		"home":               {"/guia/rol/", "/", "../../"},
		"another document":   {"/guia/rol/", "/modelo/focos/", "../../modelo/focos/"},
		"a shared beginning": {"/guia/rol/", "/guiado/", "../../guiado/"},
		"from a file":        {"/404.html", "/guia/", "guia/"},
		"a file to itself":   {"/404.html", "/404.html", "404.html"},
		"to a file":          {"/guia/", "/datos/guia.json", "../datos/guia.json"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := Relative(tc.from, tc.to); got != tc.want {
				t.Errorf("Relative(%q, %q) = %q, want %q", tc.from, tc.to, got, tc.want)
			}
		})
	}
}

func TestRelativeLeadsToItsTarget(t *testing.T) {
	word := rapid.SampledFrom([]string{"a", "ab", "guia", "h1-plan", "x2"})
	folder := rapid.Custom(func(t *rapid.T) string {
		words := rapid.SliceOfN(word, 0, 4).Draw(t, "words")
		return strings.TrimSuffix("/"+strings.Join(words, "/"), "/") + "/"
	})
	end := rapid.SampledFrom([]string{"", "", "404.html"})
	anchor := rapid.SampledFrom([]string{"", "#a", "#h1-plan"})
	rapid.Check(t, func(t *rapid.T) {
		from := folder.Draw(t, "from") + end.Draw(t, "from file")
		to := folder.Draw(t, "to") + end.Draw(t, "to file") + anchor.Draw(t, "anchor")
		link := Relative(from, to)
		if strings.HasPrefix(link, "/") || link == "" {
			t.Fatalf("Relative(%q, %q) = %q, which is not a relative link", from, to, link)
		}
		page, err := url.Parse("https://site.example/copy" + from)
		if err != nil {
			t.Fatal(err)
		}
		got, err := page.Parse(link)
		if err != nil {
			t.Fatal(err)
		}
		if want := "https://site.example/copy" + to; got.String() != want {
			t.Fatalf("Relative(%q, %q) = %q leads to %s, want %s", from, to, link, got, want)
		}
	})
}
