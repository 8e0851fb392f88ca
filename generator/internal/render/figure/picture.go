package figure

import (
	"fmt"
	"html"
	"strings"

	"acompana/wasm/guide"
)

const width = 320

// picture is a figure being drawn, in three layers: grounds, lines over them,
// and all else in front.
type picture struct {
	guide   *guide.Guide
	layout  *guide.Layout
	from    string
	wording *guide.Figure
	height  int

	back, middle, front strings.Builder
	linked              bool
}

func (p *picture) svg() string {
	name := html.EscapeString(p.wording.Name)
	role := "img"
	if p.linked {
		role = "group"
	}
	return fmt.Sprintf(`<svg viewBox="0 0 %[2]d %[3]d" role="%[4]s" aria-labelledby="fig-%[1]s-t fig-%[1]s-d">`+"\n"+
		`<title id="fig-%[1]s-t">%[5]s</title>`+"\n"+`<desc id="fig-%[1]s-d">%[6]s</desc>`+"\n",
		name, width, p.height, role, html.EscapeString(p.wording.Title), html.EscapeString(p.wording.Text)) +
		p.back.String() + p.middle.String() + p.front.String() + "</svg>\n"
}

// box is a rectangle: a ground, a node, the room of a text.
type box struct{ x, y, w, h int }

// ground fills a box behind all else.
func (p *picture) ground(class string, b box) { p.rect(&p.back, class, b) }

// fence outlines a box, so that it holds where grounds are not printed.
func (p *picture) fence(b box) {
	fmt.Fprintf(&p.back, `<rect fill="none" class="f-line" x="%d" y="%d" width="%d" height="%d" rx="10"/>`+"\n", b.x, b.y, b.w, b.h)
}

// node fills a box in front of the lines.
func (p *picture) node(class string, b box) { p.rect(&p.front, class, b) }

func (p *picture) rect(layer *strings.Builder, class string, b box) {
	fmt.Fprintf(layer, `<rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="10"/>`+"\n", class, b.x, b.y, b.w, b.h)
}

// line goes through points given as x, y, x, y…
func (p *picture) line(class string, points ...int) {
	p.middle.WriteString(`<polyline fill="none" class="` + class + `" points="`)
	for i := 0; i+1 < len(points); i += 2 {
		if i > 0 {
			p.middle.WriteByte(' ')
		}
		fmt.Fprintf(&p.middle, "%d,%d", points[i], points[i+1])
	}
	p.middle.WriteString("\"/>\n")
}

func (p *picture) bead(class string, x, y, radius int) {
	fmt.Fprintf(&p.front, `<circle class="%s" cx="%d" cy="%d" r="%d"/>`+"\n", class, x, y, radius)
}

// link wraps what draw draws in a link to the item, if the item has a place.
func (p *picture) link(it *guide.Item, draw func()) {
	address := ""
	if it != nil {
		address = p.layout.Address(it)
	}
	if address == "" {
		draw()
		return
	}
	p.linked = true
	p.front.WriteString(`<a href="` + html.EscapeString(guide.Relative(p.from, address)) + "\">\n")
	draw()
	p.front.WriteString("</a>\n")
}

// touch makes the whole box answer to a finger.
func (p *picture) touch(b box) {
	fmt.Fprintf(&p.front, `<rect fill="none" pointer-events="all" x="%d" y="%d" width="%d" height="%d"/>`+"\n", b.x, b.y, b.w, b.h)
}
