package guide

import (
	"reflect"
	"slices"
	"strings"
	"testing"
)

// testDocument is a sound document with the items, two versions and one page
// that prints every kind the tests use.
func testDocument(items ...*Item) *Document {
	return &Document{
		ID: "doc", Title: "Documento", Short: "Doc", Base: "/doc/", Folder: "doc",
		Versions: []Version{{ID: "1"}, {ID: "2"}},
		Items:    items,
	}
}

func ids(items []*Item) string {
	var names []string
	for _, it := range items {
		names = append(names, string(it.ID))
	}
	return strings.Join(names, " ")
}

func jsonKeys(value any) map[string]bool {
	keys := map[string]bool{}
	t := reflect.Indirect(reflect.ValueOf(value)).Type()
	for i := range t.NumField() {
		key, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		if key != "" && key != "-" {
			keys[key] = true
		}
	}
	return keys
}

func TestLookup(t *testing.T) {
	one := testDocument(&Item{ID: "a", Kind: "limite"}, &Item{ID: "b", Kind: "actor"})
	one.Tables = []*Table{{ID: "t"}}
	one.Figures = []*Figure{{Name: "hilo"}}
	one.Notes = []*EditorNote{{ID: "n", Items: []ID{"a"}}}
	one.Kinds = []*KindName{{Kind: "limite", One: "límite", Many: "límites"}}
	two := testDocument(&Item{ID: "c", Kind: "limite", Aliases: []ID{"c-old"}})
	two.ID = "other"
	g := New(one, two)

	if it := g.Item("c-old"); it == nil || it.ID != "c" {
		t.Errorf("the alias c-old leads to %v, want c", it)
	}
	if g.Item("d") != nil || g.Table("u") != nil || g.Figure("focos") != nil || g.Document("none") != nil {
		t.Error("found something that is not there")
	}
	if g.Table("t") != one.Tables[0] || g.Figure("hilo") != one.Figures[0] || g.Document("other") != two {
		t.Error("did not find a table, a figure or a document that is there")
	}
	if got := ids(g.OfKind("limite")); got != "a c" {
		t.Errorf("the items of kind limite are %q, want a c", got)
	}
	if got := g.NotesOn("a"); len(got) != 1 || got[0] != one.Notes[0] {
		t.Errorf("the notes on a are %v", got)
	}
	if got := g.KindName("limite").Many; got != "límites" {
		t.Errorf("limite in the plural is %q", got)
	}
	if got := g.KindName("actor").Many; got != "actor" {
		t.Errorf("a kind that no author named is called %q, want the kind itself", got)
	}
}

func TestFirstOfTwoKeepsItsID(t *testing.T) {
	d := testDocument(&Item{ID: "a", Label: "primero"}, &Item{ID: "a", Label: "segundo"})
	d.Tables = []*Table{{ID: "t", Title: "primera"}, {ID: "t", Title: "segunda"}}
	g := New(d)
	if got := g.Item("a").Label; got != "primero" {
		t.Errorf("a is the item %q, want the first", got)
	}
	if got := g.Table("t").Title; got != "primera" {
		t.Errorf("t is the table %q, want the first", got)
	}
}

func TestSuccessors(t *testing.T) {
	by := func(id ID, relation Relation) Replacement { return Replacement{id, relation} }
	for name, tc := range map[string]struct {
		items []*Item
		want  string
	}{
		"current": {[]*Item{{ID: "a"}}, "a"},
		"unknown": {[]*Item{{ID: "b"}}, ""},
		"renamed": {[]*Item{{ID: "a", Until: "1"}, {ID: "b", Replaces: []Replacement{by("a", Renames)}}}, "b"},
		"chain": {[]*Item{
			{ID: "a", Until: "1"},
			{ID: "b", Until: "2", Replaces: []Replacement{by("a", Renames)}},
			{ID: "c", Replaces: []Replacement{by("b", Moves)}},
		}, "c"},
		"split": {[]*Item{
			{ID: "a", Until: "1"},
			{ID: "b", Replaces: []Replacement{by("a", Splits)}},
			{ID: "c", Replaces: []Replacement{by("a", Splits)}},
		}, "b c"},
		"joined": {[]*Item{
			{ID: "a", Until: "1"}, {ID: "z", Until: "1"},
			{ID: "b", Replaces: []Replacement{by("a", Joins), by("z", Joins)}},
		}, "b"},
		"split then joined": {[]*Item{
			{ID: "a", Until: "1"},
			{ID: "b", Until: "2", Replaces: []Replacement{by("a", Splits)}},
			{ID: "c", Until: "2", Replaces: []Replacement{by("a", Splits)}},
			{ID: "d", Replaces: []Replacement{by("b", Joins), by("c", Joins)}},
		}, "d"},
		"retired without heir": {[]*Item{{ID: "a", Until: "1", Retired: "ya no está"}}, ""},
		"cycle": {[]*Item{
			{ID: "a", Until: "1", Replaces: []Replacement{by("b", Renames)}},
			{ID: "b", Until: "1", Replaces: []Replacement{by("a", Renames)}},
		}, ""},
		"cycle with a way out": {[]*Item{
			{ID: "a", Until: "1", Replaces: []Replacement{by("b", Renames)}},
			{ID: "b", Until: "1", Replaces: []Replacement{by("a", Renames)}},
			{ID: "c", Replaces: []Replacement{by("b", Moves)}},
		}, "c"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := ids(New(testDocument(tc.items...)).Successors("a")); got != tc.want {
				t.Errorf("the successors of a are %q, want %q", got, tc.want)
			}
		})
	}
}

func TestKinds(t *testing.T) {
	for _, kind := range Kinds() {
		if !kind.Known() {
			t.Errorf("kind %q is listed and not known", kind)
		}
	}
	if !slices.Contains(Kinds(), KindCriterion) || !slices.Contains(Kinds(), Kind("barrera")) {
		t.Error("Kinds leaves out kinds with or without fields of their own")
	}
	if Kind("criterios").Known() || Kind("").Known() {
		t.Error("a kind that does not exist is known")
	}
	if Kind("barrera").NewDetail() != nil {
		t.Error("a plain kind has fields of its own")
	}
}
