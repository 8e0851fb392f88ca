package figure

import "acompana/wasm/guide"

// Measures of an ecomap, in the units of figures.
const (
	networkLayer = "red"

	seatWidth    = 96
	nodeEdge     = 6 // from the edge of a node to its text
	nodeText     = seatWidth - 2*nodeEdge
	centerWidth  = 132
	centerCorner = 26

	nearRoom = 52 // between the center and the nearest nodes
	rowRoom  = 16 // between rows
	tieRoom  = 46 // between rows of nodes that a tie joins
)

// ecomapPlan is where the parts of an ecomap stand.
type ecomapPlan struct {
	height int
	center box
	seats  []seat
	ties   []placedTie
	labels []label
	halved bool // there are nodes above and below
}

// label is a text in the middle of its box.
type label struct {
	box  box
	text string
}

// placedTie is the way that a tie goes.
type placedTie struct {
	tie  guide.EcomapTie
	path bend
}

func planEcomap(e *guide.Ecomap, words EcomapWords) *ecomapPlan {
	above, below := newHalf(e, words, true), newHalf(e, words, false)
	tall := max(textHeight(strong, e.Center, centerWidth-2*nodeEdge)+24, 76)
	p := &ecomapPlan{
		center: box{(width - centerWidth) / 2, above.depth + 2, centerWidth, tall},
		halved: len(above.seats) > 0 && len(below.seats) > 0,
	}
	p.height = p.center.y + tall + below.depth + 2
	p.join(above, words.Network)
	p.join(below, words.Systems)
	for _, t := range e.Ties {
		if t.From != "" {
			p.between(t, words)
		}
	}
	return p
}

// join adds half of the map: its nodes, its name and its ties to the center.
func (p *ecomapPlan) join(h *half, name string) {
	if len(h.seats) == 0 {
		return
	}
	room := box{-nodeEdge, p.center.y + 2, p.center.x + nodeEdge, p.center.h/2 - 2}
	if !h.above {
		room.y += room.h
	}
	p.labels = append(p.labels, label{room, name})
	for _, s := range h.seats {
		s.stand(p.center, h.above)
		p.seats = append(p.seats, s)
		for _, t := range s.ties {
			p.ties = append(p.ties, placedTie{t, s.fromCenter(p.center, h)})
		}
	}
}

// between places a tie of two nodes: straight where they are neighbours of one
// column, else in a row of its own under the map.
func (p *ecomapPlan) between(t guide.EcomapTie, words EcomapWords) {
	from, to := p.seatOf(t.From), p.seatOf(t.With)
	if neighbours(from, to) {
		path := upright(from, to)
		p.ties = append(p.ties, placedTie{t, path})
		p.say(t, words, besides(path))
		return
	}
	y := p.height + 22
	from.box.x, to.box.x = 1, width-1-seatWidth
	tall := max(from.box.h, to.box.h)
	from.box.y, to.box.y, from.box.h, to.box.h = y, y, tall, tall
	from.ties, to.ties = nil, nil
	p.seats = append(p.seats, from, to)
	p.ties = append(p.ties, placedTie{t, across(float64(y + tall/2))})
	p.say(t, words, box{seatWidth, y + tall/2 - 30, width - 2*seatWidth, 20})
	p.height = y + tall + 2
}

// say names what a tie between nodes is, where nodes do not say it themselves.
func (p *ecomapPlan) say(t guide.EcomapTie, words EcomapWords, room box) {
	if said := saidOf([]guide.EcomapTie{t}, words); said != "" {
		p.labels = append(p.labels, label{room, said})
	}
}

func (p *ecomapPlan) seatOf(id guide.ID) seat {
	for _, s := range p.seats {
		if s.node.ID == id {
			return s
		}
	}
	return seat{}
}
