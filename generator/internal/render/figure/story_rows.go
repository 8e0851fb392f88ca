package figure

import (
	"strconv"

	"acompana/wasm/guide"
)

// storyMap is the map of a story being drawn. A scene stands in the row that the
// longest way to it takes, so that all ways lead down.
type storyMap struct {
	picture
	scenario *guide.Scenario
	width    int
	rows     [][]*spot
	ways     []*way
}

// spot is a place in a row: a scene's box, or where a way passes other scenes by.
type spot struct {
	box
	scene  *guide.Scene // nil where a way passes
	number int          // of the scene, from 1
}

// way is a decision: from the scene where it is taken, past others, to where it
// leads.
type way struct {
	choice          guide.Choice
	letter          string
	stops           []*spot
	leaves, arrives int // across the page
}

func (s *spot) title() string { return strconv.Itoa(s.number) + " · " + s.scene.Title }

func (s *spot) foot() int { return s.y + s.h }

func newStoryMap(s *guide.Scenario) *storyMap {
	m := &storyMap{scenario: s}
	depth := depths(s)
	spots := map[guide.ID]*spot{}
	for i, scene := range s.Scenes {
		spots[scene.ID] = &spot{scene: scene, number: i + 1}
		m.add(depth[scene.ID], spots[scene.ID])
	}
	for _, scene := range s.Scenes {
		for i, choice := range scene.Choices {
			w := &way{choice: choice, letter: string(rune('a' + i)), stops: []*spot{spots[scene.ID]}}
			for row := depth[scene.ID] + 1; row < depth[choice.To]; row++ {
				passing := &spot{}
				m.add(row, passing)
				w.stops = append(w.stops, passing)
			}
			w.stops = append(w.stops, spots[choice.To])
			m.ways = append(m.ways, w)
		}
	}
	m.untangle()
	return m
}

func (m *storyMap) add(row int, s *spot) {
	for len(m.rows) <= row {
		m.rows = append(m.rows, nil)
	}
	m.rows[row] = append(m.rows[row], s)
}

// depths are how many decisions the longest way to each scene takes.
func depths(s *guide.Scenario) map[guide.ID]int {
	depth := map[guide.ID]int{}
	for range s.Scenes {
		for _, scene := range s.Scenes {
			for _, c := range scene.Choices {
				depth[c.To] = max(depth[c.To], depth[scene.ID]+1)
			}
		}
	}
	return depth
}

// links calls a function for each step of a way from one row to the next.
func (m *storyMap) links(do func(from, to *spot)) {
	for _, w := range m.ways {
		for i, stop := range w.stops[1:] {
			do(w.stops[i], stop)
		}
	}
}
