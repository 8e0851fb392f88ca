package chart

// Kind says how a shape's points are drawn.
type Kind string

// The kinds. Their words are those of SVG elements.
const (
	Line     Kind = "line"     // two points
	Polyline Kind = "polyline" // two points or more, open
	Polygon  Kind = "polygon"  // three points or more, closed
	Rect     Kind = "rect"     // two opposite corners, the upper left one first
	Circle   Kind = "circle"   // the centre, and Radius
	Text     Kind = "text"     // where the text's Anchor stands, on its base line
)

// Role says what a shape stands for.
type Role string

// The roles.
const (
	Frame   Role = "frame"   // base lines, rings, axes: what is measured against
	Data    Role = "data"    // what is measured
	Pattern Role = "pattern" // tells data apart without colour
	Caption Role = "caption" // words and numbers
)

// Anchor says which part of a text stands on its point.
type Anchor string

// The anchors.
const (
	Start  Anchor = "start"
	Middle Anchor = "middle"
	End    Anchor = "end"
)

// Point is a place in a drawing, from its upper left corner.
type Point struct{ X, Y Length }

// Shape is one thing to draw. Points holds as many as its Kind says.
type Shape struct {
	Kind   Kind
	Role   Role
	Class  string // one word or more, for the style
	Points []Point
	Radius Length // of a Circle
	Size   Length // of a Text's letters
	Anchor Anchor // of a Text
	Text   string
}

// Drawing is a picture as a list of shapes, the ones behind first.
type Drawing struct {
	Width, Height      int
	Title, Description string
	Shapes             []Shape
}

func (d *Drawing) add(shape Shape) { d.Shapes = append(d.Shapes, shape) }

func (d *Drawing) line(role Role, class string, from, to Point) {
	d.add(Shape{Kind: Line, Role: role, Class: class, Points: []Point{from, to}})
}

func (d *Drawing) rect(role Role, class string, from, to Point) {
	d.add(Shape{Kind: Rect, Role: role, Class: class, Points: []Point{from, to}})
}

func (d *Drawing) text(class, text string, size Length, anchor Anchor, at Point) {
	if text != "" {
		d.add(Shape{Kind: Text, Role: Caption, Class: class, Points: []Point{at}, Size: size, Anchor: anchor, Text: text})
	}
}
