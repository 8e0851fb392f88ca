package figure

import (
	"fmt"
	"math"
	"strings"

	"acompana/wasm/guide"
)

// arrow is the length of an arrowhead; a line that ends in one stops short of its
// tip by most of it.
const arrow = 10

// drawTie draws what a tie means along its way.
func drawTie(out *strings.Builder, path bend, t guide.EcomapTie) {
	atStart, atEnd := t.Support == "recibe" || t.Support == "ambos", t.Support == "da" || t.Support == "ambos"
	if t.Wished && t.Support == "ninguno" {
		atEnd = true
	}
	fmt.Fprintf(out, `<path class="%s" d="%s"/>`+"\n", lineClass(t), line(path, atStart, atEnd, t.Wished))
	if atStart {
		drawHead(out, path.reversed(), t.Wished)
	}
	if atEnd {
		drawHead(out, path, t.Wished)
	}
	if t.Tension {
		drawTension(out, path, t.Restricted)
	}
	if t.Restricted {
		drawBar(out, path, t.Tension)
	}
}

func lineClass(t guide.EcomapTie) string {
	switch {
	case t.Wished:
		return "e-tie e-wished"
	case t.Strength == "fuerte":
		return "e-tie e-strong"
	case t.Strength == "debil":
		return "e-tie e-weak"
	}
	return "e-tie"
}

// line is the part of a way that shows under its arrowheads, as SVG says it.
func line(path bend, atStart, atEnd, open bool) string {
	short := arrow * .8 / path.length()
	if open {
		short = 0
	}
	from, to := 0.0, 1.0
	if atStart {
		from = short
	}
	if atEnd {
		to -= short
	}
	b := path.part(from, to)
	return fmt.Sprintf("M%.1f %.1fQ%.1f %.1f %.1f %.1f", b.from.x, b.from.y, b.via.x, b.via.y, b.to.x, b.to.y)
}

// drawHead draws an arrowhead at a way's end: full, or open where the tie is only wished for.
func drawHead(out *strings.Builder, path bend, open bool) {
	class, end := "e-head", "Z"
	if open {
		class, end = "e-open", ""
	}
	tip, back := path.at(1), path.at(1-arrow/path.length())
	d := back.to(tip).unit()
	across := point{-d.y, d.x}.times(5.5)
	base := tip.plus(d.times(-arrow))
	a, b := base.plus(across), base.plus(across.times(-1))
	fmt.Fprintf(out, `<path class="%s" d="M%.1f %.1fL%.1f %.1fL%.1f %.1f%s"/>`+"\n", class, a.x, a.y, tip.x, tip.y, b.x, b.y, end)
}

// drawTension draws three slanted strokes across a way, nearer to its start when
// a bar stands on it too.
func drawTension(out *strings.Builder, path bend, barred bool) {
	middle := .5
	if barred {
		middle = .36
	}
	for i := -1; i <= 1; i++ {
		t := middle + float64(i)*5.5/path.length()
		d := path.along(t)
		stroke(out, "e-tension", path.at(t), point{d.x*3.5 - d.y*6.5, d.y*3.5 + d.x*6.5})
	}
}

// drawBar draws a bar right across a way.
func drawBar(out *strings.Builder, path bend, tense bool) {
	t := .5
	if tense {
		t = .68
	}
	d := path.along(t)
	stroke(out, "e-bar", path.at(t), point{-d.y * 9, d.x * 9})
}

// stroke goes as far to both sides of its middle.
func stroke(out *strings.Builder, class string, middle, reach point) {
	a, b := middle.plus(reach), middle.plus(reach.times(-1))
	fmt.Fprintf(out, `<path class="%s" d="M%.1f %.1fL%.1f %.1f"/>`+"\n", class, a.x, a.y, b.x, b.y)
}

// unit is the point's direction from the origin.
func (p point) unit() point {
	if n := math.Hypot(p.x, p.y); n > 0 {
		return p.times(1 / n)
	}
	return p
}
