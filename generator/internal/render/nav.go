package render

import "acompana/wasm/guide"

// crumb is a step of the way from the home page.
type crumb struct {
	Name string
	URL  string
}

// crumbs lead from the home page to the parent of this one.
func (p *page) crumbs() []crumb {
	var crumbs []crumb
	sheet := p.Sheet
	if sheet == nil {
		return nil
	}
	for up := sheet.Parent; up != nil; up = up.Parent {
		crumbs = append([]crumb{{sheetName(up), p.Link(up.Path)}}, crumbs...)
	}
	if home := p.home(); home != nil && home != sheet {
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

// barPaths are the addresses of the bar, in order; those a site lacks are left out.
var barPaths = []string{"/guia/", "/modelo/", "/formacion/", "/herramientas/", "/buscar/"}

// mainNav is the bar at the top: documents first, then the site's own parts.
func (p *page) mainNav() []navItem {
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
	for _, path := range barPaths {
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

// section is the navigation of the part of the site that the page belongs to:
// its pages, with those under the present one. Nil where there is but one page.
func (p *page) section() *navItem {
	top := p.Sheet
	if top == nil || p.isHome() || p.isError() {
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
	items := make([]navItem, 0, len(sheet.Children))
	for _, child := range sheet.Children {
		item := p.navItem(child)
		if item.Within {
			item.Children = p.navChildren(child)
		}
		items = append(items, item)
	}
	return items
}

// prev is the page before this one in reading order.
func (p *page) prev() *navItem {
	return p.neighbour(p.Sheet, func(s *guide.Sheet) *guide.Sheet { return s.Prev })
}

// next is the page after this one in reading order.
func (p *page) next() *navItem {
	return p.neighbour(p.Sheet, func(s *guide.Sheet) *guide.Sheet { return s.Next })
}

func (p *page) neighbour(sheet *guide.Sheet, step func(*guide.Sheet) *guide.Sheet) *navItem {
	if sheet == nil || sheet.Document.Base == "/" || step(sheet) == nil {
		return nil
	}
	item := p.navItem(step(sheet))
	return &item
}

// footNav leads to what is about the site itself.
func (p *page) footNav() []navItem {
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
