package figure

import "math"

// point is a place of a drawing, or the way from one to another.
type point struct{ x, y float64 }

func (p point) plus(q point) point              { return point{p.x + q.x, p.y + q.y} }
func (p point) times(f float64) point           { return point{p.x * f, p.y * f} }
func (p point) to(q point) point                { return q.plus(p.times(-1)) }
func (p point) toward(q point, t float64) point { return p.plus(p.to(q).times(t)) }

// bend is a way from a point to another that is drawn toward a third.
type bend struct{ from, via, to point }

func straight(from, to point) bend { return bend{from, from.toward(to, .5), to} }

// at is the point at t of the way, from 0 to 1.
func (b bend) at(t float64) point {
	return b.from.toward(b.via, t).toward(b.via.toward(b.to, t), t)
}

// along is the direction at t of the way.
func (b bend) along(t float64) point {
	return b.from.toward(b.via, t).to(b.via.toward(b.to, t)).unit()
}

// part is the way from t to u.
func (b bend) part(t, u float64) bend {
	via := b.from.toward(b.via, t).toward(b.via.toward(b.to, t), u)
	return bend{b.at(t), via, b.at(u)}
}

func (b bend) reversed() bend { return bend{b.to, b.via, b.from} }

// length is about how long the way is.
func (b bend) length() float64 {
	sum := 0.0
	for i := range 8 {
		d := b.at(float64(i) / 8).to(b.at(float64(i+1) / 8))
		sum += math.Hypot(d.x, d.y)
	}
	return sum
}

// fromCenter is the way from the center to a node of a half: the nearest are
// reached straight from its corners; those beyond by ways that leave its edge side by
// side, pass between the columns and turn to their node.
func (s seat) fromCenter(center box, h *half) bend {
	edge, near, outward := float64(center.y), float64(s.box.y+s.box.h), -1.0
	if !h.above {
		edge, near, outward = float64(center.y+center.h), float64(s.box.y), 1
	}
	var b bend
	switch {
	case s.column == middleColumn:
		return straight(point{width / 2, edge}, point{width / 2, near})
	case s.row == 0:
		corner := centerCorner * .29
		b = straight(point{float64(center.x) + corner, edge - outward*corner}, point{seatWidth/2 + 6, near})
	default:
		x := h.lane(s.row)
		y := float64(s.box.y + s.box.h/2)
		b = bend{point{x, edge}, point{x, y}, point{seatWidth + 1, y}}
	}
	if s.column == rightColumn {
		b = b.mirrored()
	}
	return b
}

// lane is where the way to a row beyond the nearest leaves the center on the left.
func (h *half) lane(row int) float64 {
	const first, last = 122, 150
	step := 16.0
	if beyond := len(h.seats)/2 - 1; beyond > 2 {
		step = min(step, (last-first)/float64(beyond-1))
	}
	return first + float64(row-1)*step
}

func (b bend) mirrored() bend {
	flip := func(p point) point { return point{width - p.x, p.y} }
	return bend{flip(b.from), flip(b.via), flip(b.to)}
}

// upright is the way between neighbours of a column, at its outer side.
func upright(from, to seat) bend {
	x := 14.0
	if from.column == rightColumn {
		x = width - x
	}
	if from.box.y > to.box.y {
		return straight(point{x, float64(from.box.y)}, point{x, float64(to.box.y + to.box.h)})
	}
	return straight(point{x, float64(from.box.y + from.box.h)}, point{x, float64(to.box.y)})
}

// across is the way between nodes that stand at both sides of a row.
func across(y float64) bend {
	return straight(point{seatWidth + 1, y}, point{width - 1 - seatWidth, y})
}

// besides is the room for a word at an upright way, on its inner side.
func besides(b bend) box {
	const room = 76 + 2*nodeEdge
	middle := b.at(.5)
	x := int(middle.x) + 10 - nodeEdge
	if middle.x > width/2 {
		x = int(middle.x) - 10 + nodeEdge - room
	}
	return box{x, int(middle.y) - 9, room, 18}
}
