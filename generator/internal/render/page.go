package render

import (
	"bytes"
	"fmt"
	"html/template"
	"io"
	"strings"

	"acompana/generator/internal/render/figure"
	"acompana/wasm/guide"
)

// page is what the templates see of one page.
type page struct {
	site *Site

	Path        string
	Title       string
	Heading     string // the h1, where it differs from the title
	Description string
	Document    *guide.Document
	Sheet       *guide.Sheet // nil on blank sheets
	Main        template.HTML
	Print       bool // a sheet made to be printed
}

func (s *Site) newPage(sheet *guide.Sheet) *page {
	p := &page{site: s, Path: sheet.Path, Document: sheet.Document, Sheet: sheet, Title: sheet.Title()}
	if sheet.Item != nil {
		p.Description = firstSentence(sheet.Item.Text)
		p.Title += " · " + s.guide.KindName(sheet.Item.Kind).One
		p.Heading = sheet.Item.Label
		return p
	}
	p.Description = sheet.Page.Description
	return p
}

// main renders what stands between the page's frame.
func (p *page) main() ([]byte, error) {
	var out bytes.Buffer
	if it := p.Sheet.Item; it != nil {
		err := p.execute(&out, "page-"+string(it.Kind), p.item(it, 1))
		return out.Bytes(), err
	}
	err := p.execute(&out, pageTemplate(p.Sheet.Page), p)
	return out.Bytes(), err
}

func (p *page) execute(out io.Writer, name string, data any) error {
	return p.site.set.ExecuteTemplate(out, name, data)
}

func (p *page) isError() bool {
	return p.Sheet != nil && p.Sheet.Page != nil && p.Sheet.Page.Template == "error"
}

// Body is the author's prose with its directives carried out.
func (p *page) Body() (template.HTML, error) {
	var out strings.Builder
	for _, block := range p.Sheet.Page.Blocks {
		if err := p.block(&out, block); err != nil {
			return "", err
		}
	}
	return template.HTML(out.String()), nil
}

func (p *page) block(out *strings.Builder, block guide.Block) error {
	switch b := block.(type) {
	case *guide.Prose:
		out.WriteString(labelTables(b.HTML()))
		return nil
	case *guide.Listing:
		return p.listing(out, b)
	case *guide.Drawing:
		return p.drawing(out, b.Name)
	case *guide.TableBlock:
		return p.execute(out, "table", p.site.guide.Table(b.ID))
	case *guide.NotesBlock:
		return p.execute(out, "notes", notesView{p, b.Level})
	}
	return fmt.Errorf("no template for a block of type %T", block)
}

// listing prints items in full, as cards where they have pages of their own, or
// as links only.
func (p *page) listing(out io.Writer, l *guide.Listing) error {
	views := p.items(p.site.layout.Selected(l), l.Level)
	if l.LinksOnly {
		return p.execute(out, "links", views)
	}
	return p.execute(out, "listed", views)
}

func (p *page) drawing(out io.Writer, name string) error {
	svg, err := figure.Draw(p.site.guide, p.site.layout, name, p.Path)
	if err != nil {
		return err
	}
	return p.execute(out, "figure", struct {
		*guide.Figure
		SVG template.HTML
	}{p.site.guide.Figure(name), template.HTML(svg)})
}

// Link is the address of a page of the site, from this one.
func (p *page) Link(path string) string {
	if path == "" {
		return ""
	}
	return guide.Relative(p.Path, path)
}

// Absolute is this page's URL, empty when the site's place is not known.
func (p *page) Absolute() string { return p.URL(p.Path) }

// URL is the absolute URL of a path, empty when the site's place is not known.
func (p *page) URL(path string) string {
	if p.site.options.Base == "" || path == "" {
		return ""
	}
	return p.site.options.Base + strings.TrimPrefix(path, "/")
}

// Asset finds the published files that the page refers to.
func (p *page) Asset() Assets { return p.site.options.Assets }

// SearchAnswered reports whether whoever hosts the site answers searches.
func (p *page) SearchAnswered() bool { return p.site.options.SearchAnswered }

// Loose is what the page says of a copy that is opened as a file, nil for others.
func (p *page) Loose() *Loose { return p.site.options.Loose }

// takeaway is a sealed file that a page offers. Its elements' ids begin with ID.
type takeaway struct {
	*page
	ID string
}

// Takeaway gives the page's template what it needs to offer such a file.
func (p *page) Takeaway(id string) takeaway { return takeaway{p, id} }

// Template is the name of the page's own template, empty for most.
func (p *page) Template() string {
	if p.Sheet == nil || p.Sheet.Page == nil {
		return ""
	}
	return p.Sheet.Page.Template
}
