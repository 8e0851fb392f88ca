package render

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"acompana/generator/internal/load"
	"acompana/generator/internal/pagetest"
	"acompana/wasm/guide"
)

// update rewrites the expected fragments. Read every line of the difference.
var update = flag.Bool("update", false, "rewrite testdata/fragments.txtar")

// somewhere are assets at addresses that tests can follow.
var somewhere = Assets{
	Styles: "body{color:#111}", Parts: map[string]string{"figure": ".figure{margin:0}", "table": ".table{width:100%}"},
	Icon: "/recursos/icon.svg", Touch: "/recursos/icon-192.png", Card: "/recursos/card.png",
	Boot: "/recursos/boot.js", Runtime: "/recursos/wasm_exec.js", Cases: "/recursos/casos.wasm", Data: "/recursos/datos.wasm", Finder: "/recursos/buscar.wasm", Index: "/recursos/indice.bin",
}

// tester is what helpers need of a test, or of a check of a property.
type tester interface {
	Helper()
	Fatal(...any)
	Fatalf(string, ...any)
}

// archive is a folder of content from a txtar file.
func archive(t testing.TB, name string) fstest.MapFS {
	t.Helper()
	a, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	folder := fstest.MapFS{}
	for _, f := range a.Files {
		if strings.Contains(f.Name, "/") {
			folder[f.Name] = &fstest.MapFile{Data: f.Data}
		}
	}
	return folder
}

// siteOf renders the content of a folder.
func siteOf(t tester, folder fstest.MapFS, base string) *Site {
	t.Helper()
	content := contentOf(t, folder)
	if faults := Check(content.Guide, content.Layout); len(faults) > 0 {
		t.Fatal(faults)
	}
	s, err := New(content.Guide, content.Layout, Options{Base: base, Assets: somewhere})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func contentOf(t tester, folder fstest.MapFS) *load.Content {
	t.Helper()
	content, err := load.Load(folder)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// garden is the small guide of testdata.
func garden(t testing.TB) *Site { return siteOf(t, archive(t, "testdata/guide.txtar"), "") }

func pageOf(t tester, s *Site, address string) *pagetest.Page {
	t.Helper()
	raw, err := s.Page(address)
	if err != nil {
		t.Fatal(err)
	}
	if raw == nil {
		t.Fatalf("there is no page %s", address)
	}
	p, err := pagetest.Parse(address, raw)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// wholeSite is every page and data file, as a crawler sees them.
func wholeSite(t testing.TB, s *Site) *pagetest.Site {
	t.Helper()
	site := pagetest.NewSite()
	for _, path := range s.Paths() {
		raw, err := s.Page(path)
		if err != nil {
			t.Fatal(err)
		}
		if err := site.Add(path, raw); err != nil {
			t.Fatal(err)
		}
	}
	for _, path := range []string{"/manifest.webmanifest", somewhere.Icon, somewhere.Touch, somewhere.Boot, somewhere.Runtime, somewhere.Cases, somewhere.Data, somewhere.Finder, somewhere.Index} {
		site.Files[path] = true
	}
	for _, d := range s.guide.Documents {
		site.Files[d.DataPath()] = true
	}
	return site
}

// TestFragments compares what stands in testdata/fragments.txtar, whose names
// are an element's id, or «main», and its page.
func TestFragments(t *testing.T) {
	const name = "testdata/fragments.txtar"
	s := garden(t)
	a, err := txtar.ParseFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range a.Files {
		var id, address string
		if n, err := fmt.Sscanf(f.Name, "%s en %s", &id, &address); n != 2 {
			t.Fatalf("%q: %v", f.Name, err)
		}
		p := pageOf(t, s, address)
		element := p.ByID(id)
		if id == "main" {
			element = p.Named("main")[0]
		}
		if element == nil {
			t.Errorf("%s has no #%s", address, id)
			continue
		}
		got := strings.TrimSpace(pagetest.Outer(element)) + "\n"
		if diff := cmp.Diff(string(f.Data), got); diff != "" && !*update {
			t.Errorf("%s (-want +got):\n%s", f.Name, diff)
		}
		a.Files[i].Data = []byte(got)
	}
	if *update {
		if err := os.WriteFile(name, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func TestEveryPageIsSound(t *testing.T) {
	for _, base := range []string{"", "https://ejemplo.org/"} {
		site := wholeSite(t, siteOf(t, archive(t, "testdata/guide.txtar"), base))
		for _, address := range site.Addresses() {
			for _, fault := range site.Pages[address].Faults() {
				t.Error(fault)
			}
		}
		for _, repeated := range site.Repeated(pagetest.Title) {
			t.Error("one title for two pages: " + repeated)
		}
	}
}

func TestEveryLinkLeadsSomewhere(t *testing.T) {
	for _, dead := range wholeSite(t, garden(t)).DeadLinks() {
		t.Error(dead)
	}
}

// TestEveryItemIsPrinted wants each item's id and aliases as anchors of its home
// page and nowhere else, and all its words there.
func TestEveryItemIsPrinted(t *testing.T) {
	s := garden(t)
	site := wholeSite(t, s)
	for _, d := range s.guide.Documents {
		for _, it := range d.Items {
			home := s.layout.Home(it).Path
			for _, id := range append(it.Aliases, it.ID) {
				for _, address := range site.Addresses() {
					if found := site.Pages[address].ByID(string(id)) != nil; found != (address == home) {
						t.Errorf("#%s on %s: %v; its home is %s", id, address, found, home)
					}
				}
			}
			text := pagetest.Text(site.Pages[home].Root)
			for _, want := range []string{it.Label, it.Note, it.Practice, it.Source.String()} {
				if !strings.Contains(text, want) {
					t.Errorf("%s does not say %q of %s", home, want, it.ID)
				}
			}
		}
	}
}

func TestUnknownPage(t *testing.T) {
	if page, err := garden(t).Page("/nada/"); page != nil || err != nil {
		t.Errorf("got %d bytes and %v, want nothing", len(page), err)
	}
}

// TestForgottenProseIsMissedNowhere: a build lets go of each page once it is written,
// and all others are still whole.
func TestForgottenProseIsMissedNowhere(t *testing.T) {
	whole, spent := garden(t), garden(t)
	for _, path := range whole.Paths() {
		want, _ := whole.Page(path)
		got, _ := spent.Page(path)
		if string(got) != string(want) {
			t.Errorf("%s shows prose of a page before it", path)
		}
		spent.Forget(path)
		if sheet := spent.layout.Sheet(path); sheet != nil && sheet.Page != nil {
			for _, block := range sheet.Page.Blocks {
				if prose, ok := block.(*guide.Prose); ok && prose.HTML() != "" {
					t.Errorf("%s is not forgotten", path)
				}
			}
		}
	}
}

func TestPagesAreTheSameInAnyOrder(t *testing.T) {
	one, other := garden(t), garden(t)
	paths := one.Paths()
	for i := range paths {
		forth, _ := one.Page(paths[i])
		defer func() {
			back, _ := other.Page(paths[i])
			if string(forth) != string(back) {
				t.Errorf("%s depends on what was rendered before it", paths[i])
			}
		}()
	}
}
