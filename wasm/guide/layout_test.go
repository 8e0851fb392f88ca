package guide

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func page(path string, order int, blocks ...Block) *Page {
	return &Page{Path: path, Title: "Página " + path, Order: order, Blocks: blocks}
}

func kind(k Kind) *Listing       { return &Listing{Kind: k, Line: 7} }
func named(ids ...ID) *Listing   { return &Listing{IDs: ids, Line: 8} }
func linksTo(ids ...ID) *Listing { return &Listing{IDs: ids, LinksOnly: true, Line: 9} }

// book is a document with each way an item can be placed: listed, beneath a
// parent, on a page of its own, listed apart from its parent.
func book() *Document {
	d := testDocument(
		&Item{ID: "h1", Kind: KindMilestone, Label: "Hito 1"},
		&Item{ID: "h1-plan", Kind: KindMoment, Parent: "h1", Label: "Plan"},
		&Item{ID: "h1-plan-uno", Kind: KindCriterion, Parent: "h1-plan"},
		&Item{ID: "h1-plan-otro", Kind: KindCriterion, Parent: "h1-plan"},
		&Item{ID: "h2", Kind: KindMilestone, Label: "Hito 2"},
		&Item{ID: "h2-cierre", Kind: KindMoment, Parent: "h2", Label: "Cierre"},
		&Item{ID: "lim-uno", Kind: "limite", Aliases: []ID{"lim-viejo"}},
	)
	d.Pages = []*Page{
		page("/doc/", 0),
		page("/doc/limites/", 10, kind("limite"), named("h1-plan-otro")),
		page("/doc/hitos/", 20, kind(KindMilestone), linksTo("lim-uno")),
		page("/doc/fin/", 30),
	}
	return d
}

func TestLayoutHomes(t *testing.T) {
	g := New(book())
	l, faults := g.Layout()
	if len(faults) > 0 {
		t.Fatalf("faults: %v", faultLines(faults))
	}
	want := map[ID]string{
		"h1":           "/doc/hitos/#h1",
		"h1-plan":      "/doc/hitos/h1-plan/",
		"h1-plan-uno":  "/doc/hitos/h1-plan/#h1-plan-uno",
		"h1-plan-otro": "/doc/limites/#h1-plan-otro",
		"h2":           "/doc/hitos/#h2",
		"h2-cierre":    "/doc/hitos/h2-cierre/",
		"lim-uno":      "/doc/limites/#lim-uno",
		"lim-viejo":    "/doc/limites/#lim-uno",
	}
	got := map[ID]string{}
	for id := range want {
		got[id] = l.Address(g.Item(id))
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("addresses (-want +got):\n%s", diff)
	}
	if got := ids(l.Beneath(g.Item("h1-plan"))); got != "h1-plan-uno" {
		t.Errorf("beneath h1-plan stand %q; h1-plan-otro is listed elsewhere", got)
	}
}

func TestLayoutReadingOrder(t *testing.T) {
	site := &Document{ID: "site", Base: "/", Versions: []Version{{ID: "1"}},
		Pages: []*Page{page("/", 0), page("/acerca/", 15), page("/404.html", 99)}}
	manual := &Document{ID: "manual", Base: "/manual/", Versions: []Version{{ID: "1"}},
		Pages: []*Page{page("/manual-a/", 10), page("/manual-b/", 20)}}
	l, _ := New(book(), site, manual).Layout()

	got := map[ID][]string{}
	for _, s := range l.Sheets {
		got[s.Document.ID] = append(got[s.Document.ID], s.Path)
		if s.Prev != nil && s.Prev.Next != s || s.Next != nil && s.Next.Prev != s {
			t.Errorf("%s: what comes before and after does not agree", s.Path)
		}
	}
	want := map[ID][]string{
		"doc":    {"/doc/", "/doc/limites/", "/doc/hitos/", "/doc/hitos/h1-plan/", "/doc/hitos/h2-cierre/", "/doc/fin/"},
		"site":   {"/", "/acerca/", "/404.html"},
		"manual": {"/manual-a/", "/manual-b/"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("reading order (-want +got):\n%s", diff)
	}
	for id, paths := range want {
		if got := walk(l.Sheet(paths[0])); got != strings.Join(paths, " ") {
			t.Errorf("reading on in %s leads through %s", id, got)
		}
		if before := l.Sheet(paths[0]).Prev; before != nil {
			t.Errorf("before the first page of %s comes %s", id, before.Path)
		}
	}
}

func walk(s *Sheet) string {
	var paths []string
	for ; s != nil; s = s.Next {
		paths = append(paths, s.Path)
	}
	return strings.Join(paths, " ")
}

func TestLayoutTree(t *testing.T) {
	l, _ := New(book()).Layout()
	for path, want := range map[string]string{
		"/doc/limites/":         "/doc/",
		"/doc/hitos/h1-plan/":   "/doc/hitos/",
		"/doc/hitos/h2-cierre/": "/doc/hitos/",
	} {
		if parent := l.Sheet(path).Parent; parent == nil || parent.Path != want {
			t.Errorf("%s stands under %v, want %s", path, parent, want)
		}
	}
	own := l.Sheet("/doc/hitos/h1-plan/")
	if own.Title() != "Plan" || own.Name() != "Plan" || own.Page != nil {
		t.Errorf("the page of h1-plan is titled %q and named %q, want its label", own.Title(), own.Name())
	}
	if l.Sheet("/doc/").Parent != nil || l.Sheet("/nada/") != nil {
		t.Error("found a page above the first, or one that does not exist")
	}
}

func TestLayoutSelected(t *testing.T) {
	d := book()
	both := &Listing{Kind: KindMoment, Parent: "h2", LinksOnly: true}
	inOrder := linksTo("lim-uno", "h2", "h1")
	other := &Listing{Kind: "limite", Document: "doc", LinksOnly: true}
	site := &Document{ID: "site", Base: "/", Pages: []*Page{page("/", 0, both, inOrder, other)}}
	both.Document = "doc"
	l, faults := New(d, site).Layout()
	if len(faults) > 0 {
		t.Fatalf("faults: %v", faultLines(faults))
	}
	for listing, want := range map[*Listing]string{both: "h2-cierre", inOrder: "lim-uno h2 h1", other: "lim-uno"} {
		if got := ids(l.Selected(listing)); got != want {
			t.Errorf("a list selects %q, want %q", got, want)
		}
	}
}

func TestLayoutFaults(t *testing.T) {
	const once = "; cada elemento tiene un solo lugar (use «enlaces» para nombrarlo otra vez)"
	for name, tc := range map[string]struct {
		change func(d *Document)
		want   []string
	}{
		"listed on two pages": {func(d *Document) { d.Pages[3].Blocks = []Block{named("lim-uno")} },
			[]string{`/doc/fin/ : el elemento "lim-uno" ya está en /doc/limites/` + once}},
		"listed twice on a page": {func(d *Document) {
			d.Pages[3].Blocks = []Block{named("h2", "h2")}
			d.Pages[2].Blocks = []Block{named("h1")}
		},
			[]string{`/doc/fin/ : el elemento "h2" ya está en /doc/fin/` + once}},
		"listed nowhere, children not reported": {func(d *Document) { d.Pages[2].Blocks = []Block{named("h1")} },
			[]string{`h2 id: el elemento "h2" no aparece en ninguna página; añádalo a una lista «elementos»`}},
		"only linked": {func(d *Document) { d.Pages[1].Blocks = []Block{named("h1-plan-otro"), linksTo("lim-uno")} },
			[]string{`lim-uno id: el elemento "lim-uno" no aparece en ninguna página; añádalo a una lista «elementos»`}},
		"selects nothing": {func(d *Document) { d.Pages[3].Blocks = []Block{kind(KindActor)} },
			[]string{`/doc/fin/ : esta lista no encuentra ningún elemento; revise tipo y padre`}},
		"lists an id that is not": {func(d *Document) { d.Pages[3].Blocks = []Block{linksTo("x")} },
			[]string{`/doc/fin/ : no existe ningún elemento "x"`}},
		"lists an alias": {func(d *Document) { d.Pages[3].Blocks = []Block{linksTo("lim-viejo")} },
			[]string{`/doc/fin/ : no existe ningún elemento "lim-viejo"`}},
		"lists an id of another kind": {func(d *Document) {
			d.Pages[3].Blocks = []Block{&Listing{IDs: []ID{"lim-uno"}, Kind: KindActor, LinksOnly: true}}
		}, []string{`/doc/fin/ : el elemento "lim-uno" no cumple las otras condiciones de la lista`}},
		"lists from no document": {func(d *Document) { d.Pages[3].Blocks = []Block{&Listing{Kind: KindActor, Document: "x"}} },
			[]string{`/doc/fin/ : no existe el documento "x"`}},
		"two pages at one address": {func(d *Document) { d.Pages[3].Path = "/doc/" },
			[]string{`/doc/ direccion: la dirección "/doc/" ya la tiene «Página /doc/»; escriba otra`}},
		"what a displaced page lists is not reported": {func(d *Document) { d.Pages[1].Path = "/doc/" },
			[]string{`/doc/ direccion: la dirección "/doc/" ya la tiene «Página /doc/»; escriba otra`}},
		"a page at an item's address": {func(d *Document) { d.Pages[3].Path = "/doc/hitos/h1-plan/" },
			[]string{`h1-plan direccion: la dirección "/doc/hitos/h1-plan/" ya la tiene «Página /doc/fin/»; escriba otra`}},
	} {
		t.Run(name, func(t *testing.T) {
			d := book()
			tc.change(d)
			_, faults := New(d).Layout()
			if diff := cmp.Diff(tc.want, faultLines(faults)); diff != "" {
				t.Errorf("faults (-want +got):\n%s", diff)
			}
		})
	}
}

func TestLayoutFaultsKeepTheLine(t *testing.T) {
	d := book()
	d.Pages[3].Blocks = []Block{named("lim-uno")}
	_, faults := New(d).Layout()
	if len(faults) != 1 || faults[0].Line != 8 {
		t.Errorf("faults %v, want one at line 8, where the list is", faults)
	}
}
