package guide

import "testing"

func TestConcerns(t *testing.T) {
	for name, tc := range map[string]struct {
		modalities []ID
		ask        ID
		want       bool
	}{
		"says none: concerns all": {nil, "mod-a", true},
		"names it":                {[]ID{"mod-b", "mod-a"}, "mod-a", true},
		"names others":            {[]ID{"mod-b", "mod-c"}, "mod-a", false},
		"a part of the name":      {[]ID{"mod-ab"}, "mod-a", false},
	} {
		t.Run(name, func(t *testing.T) {
			it := &Item{Modalities: tc.modalities}
			if got := it.Concerns(tc.ask); got != tc.want {
				t.Errorf("Concerns(%q) = %v, want %v", tc.ask, got, tc.want)
			}
		})
	}
}

func TestLinksBothWays(t *testing.T) {
	d := testDocument(
		&Item{ID: "a", Kind: "limite", See: []ID{"b"}},
		&Item{ID: "b", Kind: "limite", Aliases: []ID{"b-old"}},
		&Item{ID: "c", Kind: "limite", Parent: "b-old"},
	)
	g := New(d)
	b := g.Item("b")
	if got := ids(b.SeenBy()); got != "a" {
		t.Errorf("b is seen by %q, want a", got)
	}
	if got := ids(b.Children()); got != "c" {
		t.Errorf("the children of b are %q, want c, which names it by its alias", got)
	}
	if b.Document() != d {
		t.Error("b does not know its document")
	}
}

func TestOpenDataKeys(t *testing.T) {
	// A kind's own keys must not hide those of every item.
	common := jsonKeys(Item{})
	for _, kind := range Kinds() {
		detail := kind.NewDetail()
		if detail == nil {
			continue
		}
		for key := range jsonKeys(detail) {
			if common[key] {
				t.Errorf("kind %q has its own key %q, which every item has", kind, key)
			}
		}
	}
}
