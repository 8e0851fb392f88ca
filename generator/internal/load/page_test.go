package load

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"acompana/wasm/guide"
)

const front = "---\ntitulo: Página\ndescripcion: Una página.\ndireccion: /p/\n---\n"

// blockNames says in short what a page is made of.
func blockNames(blocks []guide.Block) []string {
	var names []string
	for _, block := range blocks {
		switch b := block.(type) {
		case *guide.Prose:
			names = append(names, "prose "+b.Passages()[0].Text)
		case *guide.Drawing:
			names = append(names, "drawing "+b.Name)
		case *guide.TableBlock:
			names = append(names, "table "+string(b.ID))
		case *guide.NotesBlock:
			names = append(names, "notes")
		case *guide.Listing:
			names = append(names, "listing")
		}
	}
	return names
}

func TestPageBlocks(t *testing.T) {
	for name, tc := range map[string]struct {
		body string
		want []string
	}{
		"empty":              {"\n\n", nil},
		"prose":              {"Uno.\n\nDos.", []string{"prose Uno. Dos."}},
		"directives":         {"{{ figura hilo }}\n{{ tabla t }}\n\n{{ notas }}", []string{"drawing hilo", "table t", "notes"}},
		"between prose":      {"Uno.\n\n{{elementos tipo=limite}}\n\nDos.", []string{"prose Uno.", "listing", "prose Dos."}},
		"right after a line": {"Uno.\n{{ notas }}\nDos.", []string{"prose Uno.", "notes", "prose Dos."}},
		"in a fence":         {"Uno.\n\n```\n{{ notas }}\n```", []string{"prose Uno. {{ notas }}"}},
		"after a fence":      {"Uno.\n\n```\n```text\n```\n{{ notas }}", []string{"prose Uno. ```text", "notes"}},
	} {
		t.Run(name, func(t *testing.T) {
			f := &file{name: "p.md"}
			p := parsePage(f, []byte(front+tc.body))
			if len(f.faults) > 0 {
				t.Fatalf("faults:\n%v", f.faults)
			}
			if diff := cmp.Diff(tc.want, blockNames(p.page.Blocks)); diff != "" {
				t.Errorf("blocks (-want +got):\n%s", diff)
			}
		})
	}
}

// Items print one level below the heading they stand under.
func TestListingLevels(t *testing.T) {
	body := "{{ enlaces tipo=hito }}\n\n## Dos\n\n{{ enlaces tipo=hito }}\n\n#### Cuatro\n\n{{ enlaces tipo=hito }}\n\n###### Seis\n\n{{ enlaces tipo=hito }}\n"
	p := parsePage(&file{name: "p.md"}, []byte(front+body))
	var levels []int
	for _, block := range p.page.Blocks {
		if l, ok := block.(*guide.Listing); ok {
			levels = append(levels, l.Level)
		}
	}
	if diff := cmp.Diff([]int{2, 3, 5, 5}, levels); diff != "" {
		t.Errorf("levels (-want +got):\n%s", diff)
	}
}

func TestListingConditions(t *testing.T) {
	f := &file{name: "p.md"}
	got := parseDirective(f, "{{ enlaces documento=guia tipo=criterio padre=h1-plan id=a,b }}", 9, 3)
	want := &guide.Listing{Document: "guia", IDs: []guide.ID{"a", "b"}, Kind: "criterio", Parent: "h1-plan", LinksOnly: true, Level: 3, Line: 9}
	if diff := cmp.Diff(guide.Block(want), got); diff != "" {
		t.Errorf("listing (-want +got):\n%s", diff)
	}
}

func TestAddresses(t *testing.T) {
	for path, want := range map[string]bool{
		"/": true, "/guia/": true, "/guia/h1-plan/": true, "/404.html": true, "/guia/lista.html": true,
		"": false, "guia/": false, "/guia": false, "//": false, "/guia//": false, "/../": false, "/./": false,
		"/Guia/": false, "/guía/": false, "/guia/#a/": false, "/guia?x/": false, "/.html": false, "/guia/.html": false,
	} {
		if got := isAddress(path); got != want {
			t.Errorf("isAddress(%q) = %v, want %v", path, got, want)
		}
	}
}

// The lines of a fault are those of the author's file, front matter and all.
func TestFrontMatterLines(t *testing.T) {
	_, body, line, ok := cutFrontMatter([]byte(front + "Texto.\n"))
	if !ok || line != 6 || !strings.HasPrefix(string(body), "Texto.") {
		t.Errorf("the body %q begins at line %d (%v), want line 6", body, line, ok)
	}
}
