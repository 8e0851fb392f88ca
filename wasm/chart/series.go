package chart

// classes of the two series: each has its line and its marks.
var classes = [2]string{"solid", "dashed"}

// series draws one series: its lines first, then a mark on each axis that has a
// level, so that one between two gaps is seen as well.
func (r *radar) series(series int) {
	for _, run := range r.runs(series) {
		kind := Polyline
		if len(run) == len(r.axes) && len(run) > 2 {
			kind = Polygon
		}
		if len(run) > 1 {
			r.add(Shape{Kind: kind, Role: Data, Class: "series " + classes[series], Points: run})
		}
	}
	for i, axis := range r.axes {
		if level, ok := axis.level(series); ok {
			r.mark(series, r.at(i, ringAt(level)))
		}
	}
}

func ringAt(level int) Length { return units(radius) * Length(level) / Rings }

// runs are the points of neighbouring axes that have a level, as long as they go.
// The last axis is the first one's neighbour.
func (r *radar) runs(series int) [][]Point {
	var runs [][]Point
	var run []Point
	first := r.afterGap(series)
	for i := range r.axes {
		axis := (first + i) % len(r.axes)
		level, ok := r.axes[axis].level(series)
		if ok {
			run = append(run, r.at(axis, ringAt(level)))
		} else if run != nil {
			runs, run = append(runs, run), nil
		}
	}
	if run != nil {
		runs = append(runs, run)
	}
	return runs
}

// afterGap is an axis that follows one without a level, so that no run is cut in
// two where the list ends; the first if there is none.
func (r *radar) afterGap(series int) int {
	for i, axis := range r.axes {
		if _, ok := axis.level(series); !ok {
			return i + 1
		}
	}
	return 0
}

// mark is a disc in the first series and a lozenge around it in the second, so
// that both are seen where they meet.
func (d *Drawing) mark(series int, at Point) {
	class := "mark " + classes[series]
	if series == 0 {
		d.add(Shape{Kind: Circle, Role: Data, Class: class, Points: []Point{at}, Radius: units(marker)})
		return
	}
	m := units(marker + 3)
	corners := []Point{{at.X, at.Y - m}, {at.X + m, at.Y}, {at.X, at.Y + m}, {at.X - m, at.Y}}
	d.add(Shape{Kind: Polygon, Role: Data, Class: class, Points: corners})
}

func (d *Drawing) legend(series int, name string, middle Length) {
	from, to := Point{units(margin), middle}, Point{units(margin + sample), middle}
	d.add(Shape{Kind: Polyline, Role: Frame, Class: "series " + classes[series], Points: []Point{from, to}})
	d.mark(series, Point{(from.X + to.X) / 2, middle})
	d.text("series-name", name, normal, Start, Point{to.X + units(gap), below(middle, normal)})
}
