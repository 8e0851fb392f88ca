// Package figure draws the site's figures as SVG, from the guide alone.
//
// A figure is one column of 320 units with texts of 13 units or more, so that
// it reads on a phone and grows on wide screens. Its words come from the items
// and from the guide's Figure; its colours come from the page's style sheet,
// through these classes:
//
//	f-line f-line-strong        strokes
//	f-bead f-bead-full          rings on the thread, empty and filled
//	f-field f-wash              grounds
//	f-text f-soft f-accent      colours of text
//	f-strong f-small            weight and tone; font sizes are attributes
//
// Meaning never rests on colour: a mark differs by its form, and words say it.
package figure

import (
	"fmt"

	"acompana/wasm/guide"
)

// painters draw the figures of guide.Drawings. Each leaves the picture's height.
var painters = map[string]func(*picture) error{
	"hilo":                  thread,
	"micro-macro":           territories,
	"reuniones":             meetings,
	"focos":                 foci,
	"integracion-inclusion": balance,
	"niveles-focos":         levels,
}

// Draw returns the figure as an SVG element for the page at the address from.
// Its links are relative to that page. The error tells an author what the guide
// lacks.
func Draw(g *guide.Guide, l *guide.Layout, name, from string) (svg string, err error) {
	paint := painters[name]
	if paint == nil {
		return "", fmt.Errorf("no existe la figura «%s»", name)
	}
	p := &picture{guide: g, layout: l, from: from, wording: g.Figure(name)}
	if p.wording == nil {
		return "", fmt.Errorf("a la figura «%s» le faltan sus palabras; escríbalas en «figuras»", name)
	}
	if err := paint(p); err != nil {
		return "", fmt.Errorf("la figura «%s» no se puede dibujar: %w", name, err)
	}
	return p.svg(), nil
}

// words returns the figure's first n own words.
func (p *picture) words(n int) ([]string, error) {
	if len(p.wording.Words) < n {
		return nil, fmt.Errorf("en «palabras» hacen falta %d y hay %d", n, len(p.wording.Words))
	}
	return p.wording.Words[:n], nil
}

// item finds an item that the figure cannot do without.
func (p *picture) item(id guide.ID) (*guide.Item, error) {
	it := p.guide.Item(id)
	if it == nil {
		return nil, fmt.Errorf("falta el elemento «%s»", id)
	}
	return it, nil
}

// ofKind lists the current items of a kind, at least one.
func (p *picture) ofKind(k guide.Kind) ([]*guide.Item, error) {
	found := current(p.guide.OfKind(k))
	if len(found) == 0 {
		return nil, fmt.Errorf("faltan elementos de tipo «%s»", k)
	}
	return found, nil
}

func current(items []*guide.Item) []*guide.Item {
	var found []*guide.Item
	for _, it := range items {
		if it.Current() {
			found = append(found, it)
		}
	}
	return found
}

// table finds a table that the figure cannot do without.
func (p *picture) table(id guide.ID) (*guide.Table, error) {
	t := p.guide.Table(id)
	if t == nil || len(t.Rows) == 0 || len(t.Columns) < 2 {
		return nil, fmt.Errorf("falta la tabla «%s», o no tiene filas", id)
	}
	return t, nil
}
