package figure

import "slices"

const (
	boxWidth  = 196
	boxEdge   = 12 // within a box, around its title
	boxFoot   = 20 // beneath its title, where the marks stand
	boxApart  = 16
	passWidth = 14 // of a way that passes
	rowApart  = 88 // where ways cross
	markApart = 30 // between two decisions of a scene
	headApart = 12 // between two arrows that arrive
	leastMap  = 460
)

// place gives every spot its box, and every way its ends. The rows keep apart, so
// that a way meets no box on its course.
func (m *storyMap) place() {
	arriving := map[*spot]int{}
	for _, w := range m.ways {
		arriving[w.stops[len(w.stops)-1]]++
	}
	m.width = leastMap
	for _, row := range m.rows {
		m.size(row, arriving)
		m.width = max(m.width, rowWidth(row)+2*storyEdge)
	}
	y := storyEdge
	for _, row := range m.rows {
		y = m.set(row, y) + rowApart
	}
	m.height = y - rowApart + 2*markSize + storyEdge
	m.leave()
	m.arrive()
}

// size makes the boxes of a row as wide as their marks ask for, and as high as the
// highest title.
func (m *storyMap) size(row []*spot, arriving map[*spot]int) {
	high := 0
	for _, s := range row {
		s.w = passWidth
		if s.scene != nil {
			s.w = max(boxWidth, markApart*len(s.scene.Choices)+boxEdge, headApart*arriving[s]+2*boxEdge)
			high = max(high, textHeight(strong, s.title(), s.w-2*boxEdge)+boxEdge+boxFoot)
		}
	}
	for _, s := range row {
		s.h = high
	}
}

func rowWidth(row []*spot) int {
	sum := boxApart * (len(row) - 1)
	for _, s := range row {
		sum += s.w
	}
	return sum
}

// set spreads a row over the map's width and returns its foot. A way passes down the
// middle of its spot.
func (m *storyMap) set(row []*spot, y int) int {
	free := (m.width - 2*storyEdge - rowWidth(row)) / (len(row) + 1)
	x := storyEdge + free
	for _, s := range row {
		s.x, s.y = x, y
		if x += s.w + boxApart + free; s.scene == nil {
			s.x += passWidth / 2
		}
	}
	return row[0].foot()
}

// leave spreads the decisions over the foot of their scene, each on the side to
// which it leads.
func (m *storyMap) leave() {
	from := map[*spot][]*way{}
	for _, w := range m.ways {
		from[w.stops[0]] = append(from[w.stops[0]], w)
	}
	for s, ways := range from {
		slices.SortStableFunc(ways, func(a, b *way) int { return a.stops[1].middle() - b.stops[1].middle() })
		for i, w := range ways {
			w.leaves = s.x + s.w*(i+1)/(len(ways)+1)
		}
	}
}

// arrive spreads the arrows over the head of a scene, by where they come from.
func (m *storyMap) arrive() {
	to := map[*spot][]*way{}
	for _, w := range m.ways {
		last := w.stops[len(w.stops)-1]
		to[last] = append(to[last], w)
	}
	for s, ways := range to {
		slices.SortStableFunc(ways, func(a, b *way) int { return a.comesFrom() - b.comesFrom() })
		for i, w := range ways {
			w.arrives = s.x + s.w*(i+1)/(len(ways)+1)
		}
	}
}

// comesFrom is where the last stretch of a way begins.
func (w *way) comesFrom() int {
	if len(w.stops) > 2 {
		return w.stops[len(w.stops)-2].x
	}
	return w.leaves
}

func (s *spot) middle() int {
	if s.scene == nil {
		return s.x
	}
	return s.x + s.w/2
}
