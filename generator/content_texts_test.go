package main

import (
	"html"
	"os"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"testing"

	"acompana/generator/internal/load"
	"acompana/wasm/guide"
)

// loadContent reads the project's own content once for all tests.
var loadContent = sync.OnceValues(func() (*load.Content, error) {
	return load.Load(os.DirFS("../content"))
})

func theContent(t *testing.T) *load.Content {
	t.Helper()
	content, err := loadContent()
	if err != nil {
		t.Fatalf("faults:\n%v", err)
	}
	return content
}

// text is something that readers read, and where an author finds it.
type text struct {
	where string // the id or page, and the key
	key   string // as written in YAML; «cuerpo» for a page's prose, «celda» for its tables
	says  string // one paragraph
}

func contentTexts(t *testing.T) []text {
	t.Helper()
	g := gatherer{}
	for _, d := range theContent(t).Guide.Documents {
		g.fields(string(d.ID), "", reflect.ValueOf(*d))
		for _, it := range d.Items {
			g.fields(string(it.ID), "", reflect.ValueOf(*it))
			if it.Detail != nil {
				g.fields(string(it.ID), "", reflect.ValueOf(it.Detail).Elem())
			}
		}
		gatherAll(&g, d.Tables, func(t *guide.Table) string { return string(t.ID) })
		gatherAll(&g, d.Notes, func(n *guide.EditorNote) string { return string(n.ID) })
		gatherAll(&g, d.Figures, func(f *guide.Figure) string { return "figura " + f.Name })
		gatherAll(&g, d.Kinds, func(k *guide.KindName) string { return "tipo " + string(k.Kind) })
		g.course(d)
		for _, p := range d.Pages {
			g.page(p)
		}
	}
	return g.texts
}

type gatherer struct{ texts []text }

func (g *gatherer) add(where, key, says string) {
	for paragraph := range strings.SplitSeq(says, "\n") {
		if paragraph = strings.TrimSpace(paragraph); paragraph != "" {
			g.texts = append(g.texts, text{where + " · " + key, key, paragraph})
		}
	}
}

func gatherAll[T any](g *gatherer, entries []*T, name func(*T) string) {
	for _, entry := range entries {
		g.fields(name(entry), "", reflect.ValueOf(entry).Elem())
	}
}

// course gathers what a document has to practise with. Questions and scenes have
// ids of their own, by which an author finds them.
func (g *gatherer) course(d *guide.Document) {
	gatherAll(g, d.Families, func(f *guide.Family) string { return string(f.ID) })
	gatherAll(g, d.Ecomaps, func(e *guide.Ecomap) string { return string(e.ID) })
	gatherAll(g, d.Exercises, func(e *guide.Exercise) string { return string(e.ID) })
	for _, e := range d.Exercises {
		gatherAll(g, e.Questions, func(q *guide.Question) string { return string(q.ID) })
	}
	gatherAll(g, d.Scenarios, func(s *guide.Scenario) string { return string(s.ID) })
	for _, s := range d.Scenarios {
		gatherAll(g, s.Scenes, func(s *guide.Scene) string { return string(s.ID) })
	}
}

// fields gathers every text that authors write in a value. Ids, kinds and the
// like have types of their own and are no texts.
func (g *gatherer) fields(where, key string, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			name, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
			if name != "" && name != "-" {
				g.fields(where, name, v.Field(i))
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			g.fields(where, key, v.Index(i))
		}
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() {
			g.add(where, key, v.String())
		}
	}
}

func (g *gatherer) page(p *guide.Page) {
	g.add(p.File, "titulo", p.Title)
	g.add(p.File, "descripcion", p.Description)
	g.add(p.File, "menu", p.Menu)
	for _, door := range p.Doors {
		g.fields(p.File, "", reflect.ValueOf(door))
	}
	if p.Lesson != nil {
		g.fields(p.File, "", reflect.ValueOf(*p.Lesson))
	}
	for _, block := range p.Blocks {
		if prose, ok := block.(*guide.Prose); ok {
			body, cells := paragraphsOf(prose.HTML())
			g.add(p.File, "cuerpo", body)
			g.add(p.File, "celda", cells)
		}
	}
}

var (
	cell     = regexp.MustCompile(`(?s)<t[dh][^>]*>(.*?)</t[dh]>`)
	shown    = regexp.MustCompile(`(?s)<pre>.*?</pre>`)
	blockTag = regexp.MustCompile(`</?(p|h[1-6]|li|ul|ol|blockquote|table|thead|tbody|tr|hr)\b[^>]*>`)
	anyTag   = regexp.MustCompile(`<[^>]*>`)
)

// paragraphsOf are the lines of text of a page's prose, apart from those of its
// tables' cells. Shown code is no prose.
func paragraphsOf(source string) (body, cells string) {
	source = shown.ReplaceAllString(source, "\n")
	for _, match := range cell.FindAllStringSubmatch(source, -1) {
		cells += plain(match[1]) + "\n"
	}
	source = strings.ReplaceAll(cell.ReplaceAllString(source, ""), "\n", " ")
	for line := range strings.SplitSeq(blockTag.ReplaceAllString(source, "\n"), "\n") {
		body += plain(line) + "\n"
	}
	return body, cells
}

func plain(line string) string {
	return strings.Join(strings.Fields(html.UnescapeString(anyTag.ReplaceAllString(line, ""))), " ")
}
