package render

import "acompana/wasm/guide"

// crumb is a step of the way from the home page.
type crumb struct {
	Name string
	URL  string
}

// Crumbs lead from the home page to the parent of this one.
func (p *page) Crumbs() []crumb {
	var crumbs []crumb
	sheet := p.Sheet
	if sheet == nil {
		return nil
	}
	for up := sheet.Parent; up != nil; up = up.Parent {
		crumbs = append([]crumb{{sheetName(up), p.Link(up.Path)}}, crumbs...)
	}
	if home := p.Home(); home != nil && home != sheet {
		crumbs = append([]crumb{{home.Name(), p.Link("/")}}, crumbs...)
	}
	return crumbs
}

// navItem is a page in a navigation list.
type navItem struct {
	Name     string
	URL      string
	Current  bool // this page
	Within   bool // this page or one above it
	Children []navItem
}

// mainNav are the addresses of the bar, in order; those a site lacks are left out.
var mainNav = []string{"/guia/", "/modelo/", "/formacion/", "/herramientas/", "/buscar/"}

// MainNav is the bar at the top: documents first, then the site's own parts.
func (p *page) MainNav() []navItem {
	var items []navItem
	seen := map[string]bool{}
	add := func(path string) {
		if sheet := p.site.layout.Sheet(path); sheet != nil && !seen[path] {
			seen[path] = true
			items = append(items, p.navItem(sheet))
		}
	}
	for _, d := range p.site.guide.Documents {
		if d.Base != "/" {
			add(d.Base)
		}
	}
	for _, path := range mainNav {
		add(path)
	}
	return items
}

func (p *page) navItem(sheet *guide.Sheet) navItem {
	return navItem{Name: sheetName(sheet), URL: p.Link(sheet.Path), Current: sheet == p.Sheet, Within: p.within(sheet)}
}

// sheetName is what navigation calls a sheet: the first page of a document goes
// by the document's short name.
func sheetName(sheet *guide.Sheet) string {
	if sheet.Path == sheet.Document.Base && sheet.Path != "/" {
		return sheet.Document.Short
	}
	return sheet.Name()
}

func (p *page) within(sheet *guide.Sheet) bool {
	for at := p.Sheet; at != nil; at = at.Parent {
		if at == sheet {
			return true
		}
	}
	return false
}

// Section is the navigation of the part of the site that the page belongs to:
// its pages, with those under the present one. Nil where there is but one page.
func (p *page) Section() *navItem {
	top := p.Sheet
	if top == nil || p.IsHome() || p.isError() {
		return nil
	}
	for top.Parent != nil {
		top = top.Parent
	}
	if len(top.Children) == 0 {
		return nil
	}
	section := p.navItem(top)
	section.Children = p.navChildren(top)
	return &section
}

func (p *page) navChildren(sheet *guide.Sheet) []navItem {
	var items []navItem
	for _, child := range sheet.Children {
		item := p.navItem(child)
		if item.Within {
			item.Children = p.navChildren(child)
		}
		items = append(items, item)
	}
	return items
}

// Prev is the page before this one in reading order.
func (p *page) Prev() *navItem {
	return p.neighbour(p.Sheet, func(s *guide.Sheet) *guide.Sheet { return s.Prev })
}

// Next is the page after this one in reading order.
func (p *page) Next() *navItem {
	return p.neighbour(p.Sheet, func(s *guide.Sheet) *guide.Sheet { return s.Next })
}

func (p *page) neighbour(sheet *guide.Sheet, step func(*guide.Sheet) *guide.Sheet) *navItem {
	if sheet == nil || sheet.Document.Base == "/" || step(sheet) == nil {
		return nil
	}
	item := p.navItem(step(sheet))
	return &item
}

// Contents are the headings of the author's prose, for pages long enough to
// need them.
func (p *page) Contents() []guide.Heading {
	var found []guide.Heading
	if p.Sheet == nil || p.Sheet.Page == nil || p.Template() != "" {
		return nil
	}
	for _, block := range p.Sheet.Page.Blocks {
		if prose, ok := block.(*guide.Prose); ok {
			for _, h := range prose.Headings {
				if h.Level == 2 {
					found = append(found, h)
				}
			}
		}
	}
	if len(found) < 3 {
		return nil
	}
	return found
}

// Everything is all pages, by the part of the site that they belong to: what
// the search page shows while there is nothing to search with.
func (p *page) Everything() []navItem {
	var parts []navItem
	for _, d := range p.site.guide.Documents {
		part := navItem{Name: d.Short}
		for _, sheet := range p.site.layout.Sheets {
			if sheet.Document == d && sheet.Page != nil && sheet.Page.Template != "error" {
				part.Children = append(part.Children, p.navItem(sheet))
			}
		}
		parts = append(parts, part)
	}
	return parts
}

// Words are the entries of the glossary.
func (p *page) Words() []itemView {
	var words []itemView
	for _, kind := range []guide.Kind{guide.KindAcronym, guide.KindTerm} {
		words = append(words, current(p.items(p.site.guide.OfKind(kind), 3))...)
	}
	return words
}

// Thread is the moments of a case, in order.
func (p *page) Thread() []itemView {
	return current(p.items(p.site.guide.OfKind(guide.KindMoment), 3))
}

// FootNav leads to what is about the site itself.
func (p *page) FootNav() []navItem {
	var items []navItem
	for _, path := range []string{"/glosario/", "/acerca/"} {
		sheet := p.site.layout.Sheet(path)
		if sheet == nil {
			continue
		}
		items = append(items, p.navItem(sheet))
		for _, child := range sheet.Children {
			items = append(items, p.navItem(child))
		}
	}
	return items
}
