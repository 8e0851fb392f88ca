package chart

import "math"

// Rings is how many rings a radar has.
const Rings = 4

// Axis is one direction of a radar. Its levels count from the centre, from 1 to
// Rings; any other number is no level.
type Axis struct {
	Label         string
	First, Second int
}

func (a Axis) level(series int) (int, bool) {
	level := a.First
	if series > 0 {
		level = a.Second
	}
	return level, level >= 1 && level <= Rings
}

// The measures of a radar, in units.
const (
	radius    = 132
	labelGap  = 12 // between the last ring and the middle of a label
	marker    = 4
	legendRow = 24
	sample    = 36 // the length of a legend's line
)

// Radar draws levels on axes around a centre. An axis without a level leaves a
// gap in the line, and no mark: it is not the centre. The second series is drawn
// if it has a name, dashed and with marks of another shape.
func Radar(captions Captions, axes []Axis) Drawing {
	names := captions.Series[:min(len(captions.Series), len(classes))]
	half := units(margin+radius+labelGap) + widestLabel(axes)
	upper := units(margin + radius + labelGap + margin)
	legend := units(2*margin+sample+gap) + widest(names, normal)
	height := 2*upper.ceil() + len(names)*legendRow + min(len(names), 1)*margin
	r := radar{Drawing: captions.drawing(max(2*half, legend).ceil(), height), axes: axes}
	r.centre = Point{units(r.Width) / 2, upper}
	r.frame()
	for series := range max(len(names), 1) {
		r.series(series)
	}
	for i, name := range names {
		r.legend(i, name, 2*upper+units(legendRow)*Length(2*i+1)/2)
	}
	return r.Drawing
}

func widestLabel(axes []Axis) Length {
	most := Length(0)
	for _, axis := range axes {
		most = max(most, breadth(axis.Label, normal))
	}
	return most
}

// radar is the drawing under way.
type radar struct {
	Drawing
	axes   []Axis
	centre Point
}

func (r *radar) frame() {
	for ring := 1; ring <= Rings; ring++ {
		r.add(Shape{Kind: Circle, Role: Frame, Class: "ring", Points: []Point{r.centre}, Radius: units(radius) * Length(ring) / Rings})
	}
	for i, axis := range r.axes {
		r.line(Frame, "axis", r.centre, r.at(i, units(radius)))
		at := r.at(i, units(radius+labelGap))
		r.text("label", axis.Label, normal, r.anchor(at), Point{at.X, below(at.Y, normal)})
	}
	for ring := 1; ring <= Rings; ring++ {
		y := r.centre.Y - units(radius)*Length(ring)/Rings
		r.text("ring-number", whole(ring), small, Start, Point{r.centre.X + units(2), y + small})
	}
}

// at is the point of an axis at a distance from the centre. The first axis points
// up, the others follow clockwise.
func (r *radar) at(axis int, distance Length) Point {
	angle := 2 * math.Pi * float64(axis) / float64(len(r.axes))
	x := math.Round(float64(distance) * math.Sin(angle))
	y := math.Round(float64(distance) * math.Cos(angle))
	return Point{r.centre.X + Length(x), r.centre.Y - Length(y)}
}

// anchor lets a label grow away from the centre.
func (r *radar) anchor(at Point) Anchor {
	const upright = 12 * perUnit // so near to the middle, a label stands over its axis
	switch {
	case at.X > r.centre.X+upright:
		return Start
	case at.X < r.centre.X-upright:
		return End
	}
	return Middle
}
