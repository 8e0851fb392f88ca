package chart

import "strings"

// Attributes are the names and values that place the shape as an SVG element of
// its Kind, in turn. Class and Text aside, they are all that an element needs.
func (s Shape) Attributes() []string {
	switch p := s.Points; s.Kind {
	case Line:
		return []string{"x1", p[0].X.String(), "y1", p[0].Y.String(), "x2", p[1].X.String(), "y2", p[1].Y.String()}
	case Rect:
		return []string{"x", p[0].X.String(), "y", p[0].Y.String(),
			"width", (p[1].X - p[0].X).String(), "height", (p[1].Y - p[0].Y).String()}
	case Circle:
		return []string{"cx", p[0].X.String(), "cy", p[0].Y.String(), "r", s.Radius.String()}
	case Text:
		return []string{"x", p[0].X.String(), "y", p[0].Y.String(),
			"font-size", s.Size.String(), "text-anchor", string(s.Anchor)}
	}
	return []string{"points", s.path()}
}

// path is the list of points of a Polyline or a Polygon.
func (s Shape) path() string {
	var b strings.Builder
	for i, p := range s.Points {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p.X.String() + "," + p.Y.String())
	}
	return b.String()
}
