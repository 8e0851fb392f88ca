package guide

import (
	"sort"
	"strings"
)

// Layout gives every item its home. Faults: an item listed twice or nowhere, a
// listing that selects nothing, two sheets at one address.
func (g *Guide) Layout() (*Layout, []Fault) {
	l := &Layout{
		byPath:   map[string]*Sheet{},
		home:     map[*Item]*Sheet{},
		selected: map[*Listing][]*Item{},
		claimed:  map[*Item]*Page{},
	}
	b := layoutBuilder{Layout: l, guide: g}
	for _, d := range g.Documents {
		b.addPages(d)
	}
	for _, d := range g.Documents {
		b.claim(d)
	}
	for _, d := range g.Documents {
		b.place(d)
	}
	b.nest()
	b.reportHomeless()
	return l, b.faults
}

type layoutBuilder struct {
	*Layout
	guide  *Guide
	faults []Fault
}

func (b *layoutBuilder) addPages(d *Document) {
	for _, p := range d.Pages {
		b.addSheet(&Sheet{Path: p.Path, Document: d, Page: p, Order: p.Order})
	}
}

func (b *layoutBuilder) addSheet(s *Sheet) {
	if other := b.byPath[s.Path]; other != nil {
		b.faults = append(b.faults, Fault{On: s.subject(), Field: "direccion",
			Message: "la dirección " + quote(s.Path) + " ya la tiene «" + other.Title() + "»; escriba otra"})
		return
	}
	b.byPath[s.Path] = s
	b.Sheets = append(b.Sheets, s)
}

// claim resolves the listings of a document's pages.
func (b *layoutBuilder) claim(d *Document) {
	for _, p := range d.Pages {
		for _, block := range p.Blocks {
			if listing, ok := block.(*Listing); ok {
				b.resolve(d, p, listing)
			}
		}
	}
}

func (b *layoutBuilder) resolve(d *Document, p *Page, listing *Listing) {
	if listing.Document != "" {
		d = b.guide.Document(listing.Document)
	}
	if d == nil {
		b.fault(p, listing.Line, "no existe el documento "+quote(string(listing.Document)))
		return
	}
	found := b.find(d, p, listing)
	if len(found) == 0 && len(listing.IDs) == 0 {
		b.fault(p, listing.Line, "esta lista no encuentra ningún elemento; revise tipo y padre")
	}
	b.selected[listing] = found
	if listing.LinksOnly {
		return
	}
	for _, it := range found {
		if other := b.claimed[it]; other != nil {
			b.fault(p, listing.Line, "el elemento "+quote(string(it.ID))+" ya está en "+other.Path+
				"; cada elemento tiene un solo lugar (use «enlaces» para nombrarlo otra vez)")
			continue
		}
		b.claimed[it] = p
	}
}

func (b *layoutBuilder) find(d *Document, p *Page, listing *Listing) []*Item {
	var found []*Item
	if len(listing.IDs) == 0 {
		for _, it := range d.Items {
			if listing.matches(it) {
				found = append(found, it)
			}
		}
		return found
	}
	for _, id := range listing.IDs {
		it := b.guide.Item(id)
		if it == nil || it.ID != id {
			b.fault(p, listing.Line, "no existe ningún elemento "+quote(string(id)))
			continue
		}
		if !listing.matches(it) {
			b.fault(p, listing.Line, "el elemento "+quote(string(id))+" no cumple las otras condiciones de la lista")
			continue
		}
		found = append(found, it)
	}
	return found
}

// place gives homes, page by page, so that own pages follow the page that
// lists them.
func (b *layoutBuilder) place(d *Document) {
	for _, p := range d.Pages {
		sheet := b.byPath[p.Path]
		if sheet == nil || sheet.Page != p {
			continue
		}
		for _, block := range p.Blocks {
			listing, ok := block.(*Listing)
			if !ok || listing.LinksOnly {
				continue
			}
			for _, it := range b.selected[listing] {
				if b.claimed[it] == p {
					b.settle(it, sheet, sheet)
				}
			}
		}
	}
}

// settle puts an item and what stands beneath it on a sheet, or on its own
// sheet under the page that lists it.
func (b *layoutBuilder) settle(it *Item, sheet, lister *Sheet) {
	if b.home[it] != nil {
		return
	}
	if it.Kind.HasPage() {
		sheet = &Sheet{Path: lister.Path + string(it.ID) + "/", Document: it.document, Item: it, Order: 1000 + len(b.Sheets)}
		b.addSheet(sheet)
	}
	b.home[it] = sheet
	for _, child := range b.Beneath(it) {
		b.settle(child, sheet, lister)
	}
}

// nest orders the sheets as a book: each page, then the pages under it.
func (b *layoutBuilder) nest() {
	var roots []*Sheet
	for _, s := range b.Sheets {
		s.Parent = b.parentOf(s.Path)
		if s.Parent == nil {
			roots = append(roots, s)
			continue
		}
		s.Parent.Children = append(s.Parent.Children, s)
	}
	b.Sheets = b.Sheets[:0]
	b.inReadingOrder(roots)
	last := map[*Document]*Sheet{}
	for _, s := range b.Sheets {
		if before := last[s.Document]; before != nil {
			before.Next, s.Prev = s, before
		}
		last[s.Document] = s
	}
}

func (b *layoutBuilder) inReadingOrder(sheets []*Sheet) {
	sort.SliceStable(sheets, func(i, j int) bool { return sheets[i].Order < sheets[j].Order })
	for _, s := range sheets {
		b.Sheets = append(b.Sheets, s)
		b.inReadingOrder(s.Children)
	}
}

// parentOf finds the nearest sheet above an address. The home page is nobody's
// parent in reading order.
func (b *layoutBuilder) parentOf(path string) *Sheet {
	for {
		path = strings.TrimSuffix(path, "/")
		cut := strings.LastIndexByte(path, '/')
		if cut <= 0 {
			return nil
		}
		path = path[:cut+1]
		if s := b.byPath[path]; s != nil {
			return s
		}
	}
}

func (b *layoutBuilder) reportHomeless() {
	for _, d := range b.guide.Documents {
		for _, it := range d.Items {
			if b.home[it] == nil && b.answers(it) {
				b.faults = append(b.faults, Fault{On: it, Field: "id",
					Message: "el elemento " + quote(string(it.ID)) + " no aparece en ninguna página; añádalo a una lista «elementos»"})
			}
		}
	}
}

// answers reports whether a missing home is the item's own fault: one beneath
// another goes where its parent goes, and one that a page lists lacks a place
// only because that page does.
func (b *layoutBuilder) answers(it *Item) bool {
	return it.Parent == "" && b.claimed[it] == nil && b.guide.Item(it.ID) == it
}

func (b *layoutBuilder) fault(p *Page, line int, message string) {
	b.faults = append(b.faults, Fault{On: p, Line: line, Message: message})
}
