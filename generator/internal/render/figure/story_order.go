package figure

import (
	"cmp"
	"slices"
)

// sweeps are how many times the rows are put in order by their neighbours.
const sweeps = 12

// untangle puts the spots of each row in the order in which the fewest ways cross
// each other, of those that it tries: a spot goes where the middle of its neighbours
// is, down the rows and up again.
func (m *storyMap) untangle() {
	best, fewest := m.order(), m.crossings()
	for sweep := range sweeps {
		m.sweep(sweep%2 == 0)
		if n := m.crossings(); n < fewest {
			best, fewest = m.order(), n
		}
	}
	m.rows = best
}

func (m *storyMap) order() [][]*spot {
	rows := make([][]*spot, len(m.rows))
	for i, row := range m.rows {
		rows[i] = slices.Clone(row)
	}
	return rows
}

func (m *storyMap) sweep(down bool) {
	near := map[*spot][]*spot{}
	m.links(func(from, to *spot) {
		if down {
			from, to = to, from
		}
		near[from] = append(near[from], to)
	})
	for i := range m.rows {
		row := m.rows[i]
		if !down {
			row = m.rows[len(m.rows)-1-i]
		}
		at := m.places()
		slices.SortStableFunc(row, func(a, b *spot) int {
			return cmp.Compare(middleOf(near[a], at, a), middleOf(near[b], at, b))
		})
	}
}

// middleOf is where the middle of a spot's neighbours is; where it is itself, without
// any.
func middleOf(near []*spot, at map[*spot]float64, s *spot) float64 {
	if len(near) == 0 {
		return at[s]
	}
	sum := 0.0
	for _, other := range near {
		sum += at[other]
	}
	return sum / float64(len(near))
}

// places are where each spot is across its row, from 0 to 1.
func (m *storyMap) places() map[*spot]float64 {
	at := map[*spot]float64{}
	for _, row := range m.rows {
		for i, s := range row {
			at[s] = (float64(i) + .5) / float64(len(row))
		}
	}
	return at
}

// crossings counts the pairs of ways that cross between two rows.
func (m *storyMap) crossings() int {
	row, at := map[*spot]int{}, m.places()
	for i, spots := range m.rows {
		for _, s := range spots {
			row[s] = i
		}
	}
	type link struct{ from, to *spot }
	var links []link
	m.links(func(from, to *spot) { links = append(links, link{from, to}) })
	count := 0
	for i, a := range links {
		for _, b := range links[:i] {
			if row[a.from] == row[b.from] && (at[a.from]-at[b.from])*(at[a.to]-at[b.to]) < 0 {
				count++
			}
		}
	}
	return count
}
