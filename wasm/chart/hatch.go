package chart

// hatchStep is the distance between the lines of a pattern.
const hatchStep = 8 * perUnit

// hatch fills a bar with the pattern of its place: none, upright lines, slanted
// lines, crossed lines, and full from the fifth on, which the style's «full» does.
func (d *Drawing) hatch(level int, from, to Point) {
	switch {
	case level == 0:
	case level == 1:
		d.upright(from, to)
	case level == 2:
		d.slanted(from, to, false)
	case level == 3:
		d.slanted(from, to, false)
		d.slanted(from, to, true)
	default:
		d.rect(Pattern, "full", from, to)
	}
}

func (d *Drawing) upright(from, to Point) {
	for x := from.X + hatchStep; x < to.X; x += hatchStep {
		d.line(Pattern, "hatch", Point{x, from.Y}, Point{x, to.Y})
	}
}

// slanted draws lines at half a right angle, cut at the bar's edges; falling ones
// are the mirror image of rising ones.
func (d *Drawing) slanted(from, to Point, falling bool) {
	height := to.Y - from.Y
	for foot := from.X - height + hatchStep; foot < to.X; foot += hatchStep {
		left, right := max(foot, from.X), min(foot+height, to.X)
		low, high := to.Y-(left-foot), to.Y-(right-foot)
		if falling {
			low, high = from.Y+(left-foot), from.Y+(right-foot)
		}
		if left < right {
			d.line(Pattern, "hatch", Point{left, low}, Point{right, high})
		}
	}
}
