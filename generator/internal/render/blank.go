package render

import (
	"bytes"
	"fmt"

	"acompana/wasm/guide"
)

// blank is a sheet to print and fill by hand: the criteria of a moment, the
// preparation of a technique, the actions of a group of modalities.
type blank struct {
	path string
	item *guide.Item
}

// blankKinds have sheets, in the order in which they are offered.
var blankKinds = []guide.Kind{guide.KindMoment, guide.KindTechnique, guide.KindModality}

// blankSheets stand under the page that offers them; a site without that page
// has none.
func (s *Site) blankSheets() []blank {
	var found []blank
	for _, sheet := range s.layout.Sheets {
		if sheet.Page == nil || sheet.Page.Template != "listas" {
			continue
		}
		for _, kind := range blankKinds {
			for _, it := range s.guide.OfKind(kind) {
				if it.Current() {
					found = append(found, blank{sheet.Path + string(it.ID) + "/", it})
				}
			}
		}
	}
	return found
}

// blankGroup is the sheets of one kind, on the page that offers them.
type blankGroup struct {
	Name  guide.KindName
	Items []itemView
}

// Blanks are the sheets to print, by kind.
func (p *page) Blanks() []blankGroup {
	var groups []blankGroup
	for _, b := range p.site.blanks {
		if n := len(groups); n == 0 || groups[n-1].Name.Kind != b.item.Kind {
			groups = append(groups, blankGroup{Name: p.site.guide.KindName(b.item.Kind)})
		}
		last := &groups[len(groups)-1]
		last.Items = append(last.Items, p.item(b.item, 3))
	}
	return groups
}

func (s *Site) blankPage(b blank) ([]byte, error) {
	p := &page{
		site: s, Path: b.path, Document: b.item.Document(), Print: true,
		Title:       "Lista en blanco: " + b.item.Label,
		Heading:     b.item.Label,
		Description: "Hoja para imprimir y llenar a mano. " + firstSentence(b.item.Text),
	}
	var out bytes.Buffer
	if err := p.execute(&out, "blank-"+string(b.item.Kind), p.item(b.item, 1)); err != nil {
		return nil, fmt.Errorf("failed to render %q: %w", b.path, err)
	}
	return s.finish(p, out.Bytes())
}

// blankHead is what opens a sheet: its kind and the item it is about.
type blankHead struct {
	Kicker string
	View   itemView
}

// Blank is the head of the item's sheet.
func (v itemView) Blank() blankHead {
	kicker := v.KindName().One
	if m := v.Milestone(); m.Item != v.Item {
		kicker = m.Label
	}
	return blankHead{kicker, v}
}

// PageURL is where the sheet was printed from, as precisely as is known.
func (v itemView) PageURL() string {
	if url := v.page.Absolute(); url != "" {
		return url
	}
	return v.page.Path
}
