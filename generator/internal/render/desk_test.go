package render

import (
	"testing"

	"acompana/wasm/guide"
)

// deskPage is a page of a site whose guide has a moment and three versions.
func deskPage(items ...*guide.Item) *page {
	moment := &guide.Item{ID: "h1-plan", Kind: guide.KindMoment, Label: "Plan"}
	d := &guide.Document{ID: "guia", Versions: []guide.Version{{ID: "1"}, {ID: "2"}, {ID: "3"}}, Items: append([]*guide.Item{moment}, items...)}
	other := &guide.Document{ID: "otra", Versions: []guide.Version{{ID: "9"}}, Items: []*guide.Item{{ID: "x", Kind: guide.KindMoment}}}
	return &page{site: &Site{guide: guide.New(d, other), layout: &guide.Layout{}}}
}

func TestChanges(t *testing.T) {
	criterion := func(id guide.ID, since, until string, replaces ...guide.Replacement) *guide.Item {
		return &guide.Item{ID: id, Kind: guide.KindCriterion, Since: since, Until: until, Replaces: replaces}
	}
	for _, test := range []struct {
		name  string
		items []*guide.Item
		want  string
	}{
		{"nothing changed", nil, `[{"from":"1","to":"2","items":{}},{"from":"2","to":"3","items":{}}]`},
		{"split, then one part retired", []*guide.Item{
			criterion("a", "", "1"),
			criterion("b", "2", "2", guide.Replacement{ID: "a", Relation: guide.Splits}),
			criterion("c", "2", "", guide.Replacement{ID: "a", Relation: guide.Splits}),
		}, `[{"from":"1","to":"2","items":{"a":[{"id":"b","relation":"divide"},{"id":"c","relation":"divide"}]}},{"from":"2","to":"3","items":{"b":[]}}]`},
		{"renamed late", []*guide.Item{
			criterion("a", "", "2"),
			criterion("b", "3", "", guide.Replacement{ID: "a", Relation: guide.Renames}),
		}, `[{"from":"1","to":"2","items":{}},{"from":"2","to":"3","items":{"a":[{"id":"b","relation":"renombra"}]}}]`},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := deskPage(test.items...).Changes()
			if err != nil {
				t.Fatal(err)
			}
			if got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
}

func TestGuideVersionIsTheMoments(t *testing.T) {
	p := deskPage()
	if got := p.GuideVersion(); got != "3" {
		t.Errorf("got version %q, want that of the document with the moments", got)
	}
	if got := len(p.Moments()); got != 1 {
		t.Errorf("got %d moments, want those of one document", got)
	}
}
