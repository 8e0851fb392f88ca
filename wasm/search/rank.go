package search

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// tally is what an entry has of the query.
type tally struct {
	score       float32
	found, sure uint16 // terms, by bit
}

// ranked is an entry with its place in the order.
type ranked struct {
	entry int32
	tier  tier
	score float32
}

// tier parts the hits; see the package comment.
type tier int

const (
	tierNone tier = iota
	tierSome
	tierNear
	tierSure
	tierIDBegins
	tierID
)

// tally counts where the i-th term stands, in two strides: what the uses are
// worth in each entry, then, once it is known in how many entries the term
// stands, what it adds to their scores.
func (s *search) tally(i int) {
	t, bit := &s.terms[i], uint16(1)<<i
	worths := worths{best: make([]float32, len(s.entries)), repeats: make([]uint8, len(s.entries))}
	for _, m := range t.matches {
		for _, use := range s.uses[m.word] {
			entry := use >> useShift
			worths.add(entry, m.worth*fieldWorth[use&(1<<useShift-1)])
			if sure(m.worth) {
				s.tallies[entry].sure |= bit
			}
		}
	}
	t.rarity = rarity(len(worths.entries), len(s.entries))
	if t.stop {
		t.rarity /= 10
	}
	for _, entry := range worths.entries {
		s.tallies[entry].found |= bit
		s.tallies[entry].score += t.rarity * worths.of(entry)
	}
}

// rarity says how much a term that stands in some of all entries tells them
// apart.
func rarity(some, all int) float32 {
	if some == 0 {
		return 0
	}
	return float32(math.Log(1 + float64(all)/float64(some)))
}

// worths gathers by entry the best use of a term and how often it is repeated.
type worths struct {
	entries []int32 // those that have any
	best    []float32
	repeats []uint8
}

const (
	maxRepeats  = 4 // more say no more
	repeatWorth = 0.05
)

func (w *worths) add(entry int32, worth float32) {
	switch {
	case w.best[entry] == 0:
		w.entries = append(w.entries, entry)
	case w.repeats[entry] < maxRepeats:
		w.repeats[entry]++
	}
	w.best[entry] = max(w.best[entry], worth)
}

func (w *worths) of(entry int32) float32 {
	return w.best[entry] * (1 + repeatWorth*float32(w.repeats[entry]))
}

// rank orders the entries that are hits.
func (s *search) rank(modality string) []ranked {
	var order []ranked
	goal := s.goal()
	for i := range s.tallies {
		if s.tallies[i].found == 0 || !s.entries[i].concerns(modality) {
			continue
		}
		r := s.grade(int32(i), goal)
		if r.tier != tierNone {
			order = append(order, r)
		}
	}
	slices.SortFunc(order, func(a, b ranked) int {
		return cmp.Or(cmp.Compare(b.tier, a.tier), cmp.Compare(b.score, a.score), cmp.Compare(a.entry, b.entry))
	})
	return order
}

// goal is what a full answer holds.
type goal struct {
	needed uint16  // terms that the index knows, stop words aside if there are others
	rarity float32 // of all terms
}

func (s *search) goal() goal {
	var g goal
	var stops uint16
	for i := range s.terms {
		t, bit := &s.terms[i], uint16(1)<<i
		g.rarity += t.rarity
		switch {
		case len(t.matches) == 0:
		case t.stop:
			stops |= bit
		default:
			g.needed |= bit
		}
	}
	if g.needed == 0 {
		g.needed = stops
	}
	return g
}

func (s *search) grade(entry int32, g goal) ranked {
	t := s.tallies[entry]
	r := ranked{entry: entry, score: t.score + s.arrangement(entry, g.rarity)}
	id := Fold(s.entries[entry].ID)
	switch {
	case id == s.key:
		r.tier = tierID
	case s.isCode && strings.HasPrefix(id, s.key):
		r.tier = tierIDBegins
		r.score += g.rarity * float32(len(s.key)) / float32(len(id))
	case t.sure&g.needed == g.needed:
		r.tier = tierSure
	case t.found&g.needed == g.needed:
		r.tier = tierNear
	case 2*s.held(t.found) >= g.rarity:
		r.tier = tierSome
	}
	return r
}

// held is how much of the query, by rarity, some of its terms are.
func (s *search) held(terms uint16) float32 {
	var sum float32
	for i := range s.terms {
		if terms&(1<<i) != 0 {
			sum += s.terms[i].rarity
		}
	}
	return sum
}
