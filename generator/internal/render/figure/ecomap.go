package figure

import (
	"fmt"
	"html"

	"acompana/wasm/guide"
)

// EcomapWords are what the drawing of an ecomap says beside the names of those in it.
type EcomapWords struct {
	Text               string // what it is called, and the same as it shows
	Network, Systems   string // its two halves
	Restricted, Wished string // said of a tie, where the node stands
}

// Ecomap draws who is around a person or a household: above them the personal
// network, in round nodes; below, services and institutions, in square ones. Ties
// between two nodes stand in the map where the nodes are neighbours, else under it.
// Beside the classes of figures it uses:
//
//	e-node e-center                     the ground and edge of a node, of the center
//	e-tie e-strong e-weak e-wished      the line of a tie
//	e-head e-open                       an arrowhead, and one of a wished-for tie
//	e-tension e-bar                     strokes across a tie: tension, restricted
func Ecomap(e *guide.Ecomap, words EcomapWords) string {
	plan := planEcomap(e, words)
	p := &picture{height: plan.height}
	p.divide(plan)
	for _, l := range plan.labels {
		p.centered(soft, l.box, l.text)
	}
	for _, t := range plan.ties {
		drawTie(&p.middle, t.path, t.tie)
	}
	for _, s := range plan.seats {
		p.seat(s, words)
	}
	p.shape("e-center", plan.center, centerCorner)
	p.centered(strong, plan.center, e.Center)
	return fmt.Sprintf(`<svg viewBox="0 0 %d %d" role="img" aria-label="%s">`+"\n", width, p.height, html.EscapeString(words.Text)) +
		p.back.String() + p.middle.String() + p.front.String() + "</svg>\n"
}

// divide draws a line between the halves, where there are both.
func (p *picture) divide(plan *ecomapPlan) {
	c := plan.center
	if y := c.y + c.h/2; plan.halved {
		p.line("f-line", 1, y, c.x, y)
		p.line("f-line", c.x+c.w, y, width-1, y)
	}
}

// seat draws a node with what is said of its tie.
func (p *picture) seat(s seat, words EcomapWords) {
	corner := 2
	if s.node.Layer == networkLayer {
		corner = 15
	}
	p.shape("e-node", s.box, corner)
	name, said := s.box, s.said(words)
	if said != "" {
		tall := textHeight(soft, said, nodeText)
		name.h -= tall + 2
		p.centered(soft, box{name.x, name.y + name.h - nodeEdge + 2, name.w, tall}, said)
	}
	p.centered(body, name, s.node.Text)
}

func (p *picture) shape(class string, b box, corner int) {
	fmt.Fprintf(&p.front, `<rect class="%s" x="%d" y="%d" width="%d" height="%d" rx="%d"/>`+"\n", class, b.x, b.y, b.w, b.h, corner)
}

// centered sets a text in the middle of a box.
func (p *picture) centered(f face, b box, s string) {
	lines := wrap(f, s, b.w-2*nodeEdge)
	y := b.y + (b.h-len(lines)*f.leading())/2
	p.set(f, ` text-anchor="middle"`, b.x+b.w/2, y, lines)
}
