package figure

import "acompana/wasm/guide"

// column is one of the three in which nodes stand.
type column int

const (
	leftColumn column = iota
	middleColumn
	rightColumn
)

// seat is the place of a node around the center.
type seat struct {
	node   guide.EcomapNode
	ties   []guide.EcomapTie // with the center
	above  bool
	column column
	row    int // from the center outwards
	away   int // from the center
	box    box
}

// half is the nodes of one layer. They go around like the hand of a clock: along
// the left column, one at the far end if they are odd, along the right column.
type half struct {
	above bool
	seats []seat
	depth int
}

func newHalf(e *guide.Ecomap, words EcomapWords, above bool) *half {
	h := &half{above: above}
	var nodes []guide.EcomapNode
	for _, n := range e.Nodes {
		if (n.Layer == networkLayer) == above {
			nodes = append(nodes, n)
		}
	}
	side := len(nodes) / 2
	for i, n := range nodes {
		s := seat{node: n, ties: centerTies(e, n.ID), above: above, row: i}
		switch {
		case i == side && len(nodes)%2 == 1:
			s.column = middleColumn
		case i >= side:
			s.column, s.row = rightColumn, len(nodes)-1-i
		}
		h.seats = append(h.seats, s)
	}
	h.spread(e, words)
	return h
}

func centerTies(e *guide.Ecomap, id guide.ID) []guide.EcomapTie {
	var ties []guide.EcomapTie
	for _, t := range e.Ties {
		if t.From == "" && t.With == id {
			ties = append(ties, t)
		}
	}
	return ties
}

// spread gives each row its height and its distance from the center.
func (h *half) spread(e *guide.Ecomap, words EcomapWords) {
	room := nearRoom
	for row := 0; row <= len(h.seats)/2; row++ {
		tall := 0
		for _, s := range h.seats {
			if s.row == row {
				tall = max(tall, s.tall(words))
			}
		}
		if tall == 0 {
			return
		}
		for i := range h.seats {
			if s := &h.seats[i]; s.row == row {
				s.away, s.box.w, s.box.h = h.depth+room, seatWidth, tall
			}
		}
		h.depth += room + tall
		room = rowRoom
		if h.tied(e, row) {
			room = tieRoom
		}
	}
}

// tied reports whether a tie joins a node of the row with its neighbour outwards.
func (h *half) tied(e *guide.Ecomap, row int) bool {
	for _, t := range e.Ties {
		for _, a := range h.seats {
			for _, b := range h.seats {
				if a.node.ID == t.From && b.node.ID == t.With && neighbours(a, b) && min(a.row, b.row) == row {
					return true
				}
			}
		}
	}
	return false
}

// neighbours reports whether nodes stand one after the other in a column.
func neighbours(a, b seat) bool {
	return a.above == b.above && a.column == b.column && a.column != middleColumn && max(a.row, b.row)-min(a.row, b.row) == 1
}

// tall is the height that the node takes.
func (s seat) tall(words EcomapWords) int {
	tall := textHeight(body, s.node.Text, nodeText) + 2*nodeEdge + 2
	if said := s.said(words); said != "" {
		tall += textHeight(soft, said, nodeText)
	}
	return max(tall, 36)
}

// said is what is told of the node's tie with the center.
func (s seat) said(words EcomapWords) string { return saidOf(s.ties, words) }

func saidOf(ties []guide.EcomapTie, words EcomapWords) string {
	for _, t := range ties {
		if t.Restricted {
			return words.Restricted
		}
		if t.Wished {
			return words.Wished
		}
	}
	return ""
}

// stand puts the node at its distance from the center.
func (s *seat) stand(center box, above bool) {
	s.box.x = 1 + int(s.column)*(width-2-seatWidth)/2
	if above {
		s.box.y = center.y - s.away - s.box.h
	} else {
		s.box.y = center.y + center.h + s.away
	}
}
