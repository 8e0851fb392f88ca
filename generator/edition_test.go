package main

import (
	"encoding/json"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"acompana/generator/internal/publish"
)

// TestEditionListsTheSite: the list names all pages and what they load, each as it is
// published, and nothing that is for others.
func TestEditionListsTheSite(t *testing.T) {
	h := newOfflineHost(t, builtSite(t))
	for _, address := range pagesOf(t, h.url) {
		if _, ok := h.list[strings.TrimPrefix(address, "/")]; !ok {
			t.Errorf("the list lacks %s", address)
		}
	}
	for path, entry := range h.list {
		file := path
		if path == "" || strings.HasSuffix(path, "/") {
			file += "index.html"
		}
		if digest := digestOf(readSite(t, builtSite(t), file)); entry[0] != digest {
			t.Errorf("%s has the digest %v, want %s", path, entry[0], digest)
		}
		for _, foreign := range []string{"datos/", "sitemap", "robots", "recursos/card.", "sw.js", "recursos/lista."} {
			if strings.HasPrefix(path, foreign) {
				t.Errorf("the list has %s", path)
			}
		}
	}
	for _, kind := range []string{".wasm", ".js", ".bin", ".txt", ".css", ".svg", ".png", ".webmanifest"} {
		if !slices.ContainsFunc(slices.Collect(maps.Keys(h.list)), func(path string) bool { return strings.HasSuffix(path, kind) }) {
			t.Errorf("the list has no %s", kind)
		}
	}
	list, err := json.Marshal(h.list)
	if err != nil || h.known.Weight == 0 || h.known.Bytes < len(list) {
		t.Errorf("it weighs %d of %d bytes: %v", h.known.Weight, h.known.Bytes, err)
	}
}

// TestEditionFollowsEveryFile: the same site has the same id; a change to any file, or to
// what is told of it, another.
func TestEditionFollowsEveryFile(t *testing.T) {
	var ids []string
	for _, change := range []func(*editionParts){
		func(*editionParts) {},
		func(*editionParts) {},
		func(p *editionParts) { p.files["/guia/"] = "otra" },
		func(p *editionParts) { p.files["/datos/guia.json"] = "{}" },
		func(p *editionParts) { p.files["/nueva/"] = "nueva" },
		func(p *editionParts) { p.script = "1;2" },
		func(p *editionParts) { p.notes = []string{"Una nota."} },
	} {
		p := &editionParts{files: map[string]string{"/": "inicio", "/guia/": "una", "/datos/guia.json": "[]"}, script: "1"}
		change(p)
		ids = append(ids, p.id(t))
	}
	if ids[0] != ids[1] {
		t.Errorf("the same site has two ids: %s, %s", ids[0], ids[1])
	}
	slices.Sort(ids)
	if different := len(slices.Compact(ids)); different != 6 {
		t.Errorf("%d ids for 6 sites", different)
	}
}

// editionParts are what an edition's id is made from.
type editionParts struct {
	files  map[string]string
	script string
	notes  []string
}

func (p *editionParts) id(t *testing.T) string {
	t.Helper()
	site, err := publish.New(filepath.Join(t.TempDir(), "site"))
	if err != nil {
		t.Fatal(err)
	}
	defer site.Discard()
	for address, data := range p.files {
		if err := site.AddPage(address, []byte(data)); err != nil {
			t.Fatal(err)
		}
	}
	e := edition{Bar: bar{Notes: p.notes}}
	if err := e.name(site.Sizes(), []byte(p.script)); err != nil {
		t.Fatal(err)
	}
	return e.ID
}
