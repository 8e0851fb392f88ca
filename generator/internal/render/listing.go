package render

import "acompana/wasm/guide"

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
