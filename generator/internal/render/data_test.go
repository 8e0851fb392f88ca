package render

import (
	"encoding/json"
	"encoding/xml"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/google/go-cmp/cmp"

	"acompana/wasm/guide"
)

// published is what readers of the open data rely on.
type published struct {
	ID       guide.ID         `json:"id"`
	Title    string           `json:"titulo"`
	Versions []guide.Version  `json:"versiones"`
	Licence  string           `json:"licencia"`
	Items    []map[string]any `json:"elementos"`
	Tables   []map[string]any `json:"tablas"`
	Notes    []map[string]any `json:"notas_del_editor"`
}

func openData(t *testing.T, s *Site, id guide.ID) published {
	t.Helper()
	raw, err := s.OpenData(s.guide.Document(id))
	if err != nil {
		t.Fatal(err)
	}
	repeatedKeys(t, raw)
	var data published
	if err := json.Unmarshal(raw, &data); err != nil {
		t.Fatal(err)
	}
	return data
}

// repeatedKeys reports keys that stand twice in an object: a decoder keeps only
// the last.
func repeatedKeys(t *testing.T, raw []byte) {
	t.Helper()
	var any yaml.MapSlice // YAML holds JSON, and is strict about keys
	if err := yaml.Unmarshal(raw, &any); err != nil {
		t.Errorf("the open data is faulty: %v", err)
	}
}

func TestOpenData(t *testing.T) {
	data := openData(t, garden(t), "huerta")
	got := published{ID: data.ID, Title: data.Title, Versions: data.Versions, Licence: data.Licence}
	want := published{
		ID: "huerta", Title: "Manual de la huerta", Licence: "CC-BY-4.0",
		Versions: []guide.Version{{ID: "1", Date: "2020-01-01"}, {ID: "2", Date: "2025-02-01"}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if len(data.Tables) != 2 || len(data.Notes) != 1 {
		t.Errorf("%d tables and %d notes, want 2 and 1", len(data.Tables), len(data.Notes))
	}
}

// TestOpenDataHoldsWhatAuthorsWrote compares each item with the author's own
// file: every key, every value, and the address besides.
func TestOpenDataHoldsWhatAuthorsWrote(t *testing.T) {
	s := garden(t)
	site := wholeSite(t, s)
	written := writtenItems(t)
	data := openData(t, s, "huerta")
	if len(data.Items) != len(written) || len(written) == 0 {
		t.Errorf("%d items published, %d written", len(data.Items), len(written))
	}
	for _, got := range data.Items {
		id := got["id"].(string)
		address, anchor, _ := strings.Cut(got["direccion"].(string), "#")
		if page := site.Pages[address]; page == nil || page.ByID(id) == nil || anchor != "" && anchor != id {
			t.Errorf("%s is not at %s", id, got["direccion"])
		}
		delete(got, "direccion")
		if diff := cmp.Diff(written[id], got); diff != "" {
			t.Errorf("%s (-written +published):\n%s", id, diff)
		}
	}
}

// writtenItems are the items of the garden's files, by id.
func writtenItems(t *testing.T) map[string]map[string]any {
	t.Helper()
	written := map[string]map[string]any{}
	for name, file := range archive(t, "testdata/guide.txtar") {
		if !strings.HasPrefix(name, "huerta/") || !strings.HasSuffix(name, ".yaml") {
			continue
		}
		var data struct {
			Items []map[string]any `yaml:"elementos"`
		}
		if err := yaml.Unmarshal(file.Data, &data); err != nil {
			t.Fatal(err)
		}
		for _, it := range data.Items {
			written[it["id"].(string)] = it
		}
	}
	return written
}

func TestManifest(t *testing.T) {
	raw, err := garden(t).Manifest("/recursos/icon-192.png", "/recursos/icon-512.png")
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(raw, &got); err != nil {
		t.Fatal(err)
	}
	want := map[string]any{
		"name": "La huerta", "short_name": "La huerta", "lang": "es-CO", "dir": "ltr", "display": "standalone",
		"description": "Lo que necesita quien cuida un surco.",
		"start_url":   "./", "scope": "./", "background_color": "#fbf8f3", "theme_color": "#fffefb",
		"icons": []any{
			map[string]any{"src": "recursos/icon-192.png", "sizes": "192x192", "type": "image/png", "purpose": "any maskable"},
			map[string]any{"src": "recursos/icon-512.png", "sizes": "512x512", "type": "image/png", "purpose": "any maskable"},
		},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSitemap(t *testing.T) {
	for _, base := range []string{"", "https://ejemplo.org/huerta/"} {
		s := siteOf(t, archive(t, "testdata/guide.txtar"), base)
		var got struct {
			XMLName xml.Name `xml:"http://www.sitemaps.org/schemas/sitemap/0.9 urlset"`
			Loc     []string `xml:"url>loc"`
		}
		if err := xml.Unmarshal(s.Sitemap(), &got); err != nil {
			t.Fatal(err)
		}
		var want []string
		for _, path := range s.Paths() {
			if path != "/404.html" {
				want = append(want, strings.TrimSuffix(base, "/")+path)
			}
		}
		if diff := cmp.Diff(want, got.Loc); diff != "" {
			t.Errorf("base %q (-pages +map):\n%s", base, diff)
		}
	}
}

func TestRobots(t *testing.T) {
	for base, want := range map[string]string{
		"":                     "User-agent: *\nAllow: /\n",
		"https://ejemplo.org/": "User-agent: *\nAllow: /\n\nSitemap: https://ejemplo.org/sitemap.xml\n",
	} {
		if got := string(siteOf(t, archive(t, "testdata/guide.txtar"), base).Robots()); got != want {
			t.Errorf("base %q: got %q, want %q", base, got, want)
		}
	}
}

func TestEntries(t *testing.T) {
	s := garden(t)
	site := wholeSite(t, s)
	found := map[string]bool{}
	for _, e := range s.Entries() {
		address, anchor, _ := strings.Cut(e.Address, "#")
		if page := site.Pages[address]; page == nil || anchor != "" && page.ByID(anchor) == nil {
			t.Errorf("an entry leads to %s, which is not there", e.Address)
		}
		if e.Title == "" || e.Place == "" {
			t.Errorf("the entry of %s has title %q and place %q", e.Address, e.Title, e.Place)
		}
		found[e.ID] = true
	}
	for _, id := range slices.Sorted(maps.Keys(writtenItems(t))) {
		if !found[id] {
			t.Errorf("the search does not find %s", id)
		}
	}
	if found["404.html"] {
		t.Error("the search finds the error page")
	}
}
