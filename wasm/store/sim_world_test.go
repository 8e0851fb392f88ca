package store

import (
	"container/heap"
	"math/rand/v2"
)

// world is one browser on one computer, run by one goroutine: what happens is
// decided by the seed alone.
type world struct {
	rng     *rand.Rand
	now     int64
	jump    int64 // what the wall clock is off by
	hurried int64 // when it was last put forward
	events  eventHeap
	count   int

	journal *simJournal
	mirror  *simMirror
	tabs    []*simTab
	truth   map[string]*truth
	options simOptions

	storm    float64 // how likely a call fails
	schema   int
	sealing  bool
	tabCount int
	nextItem int
	bad      []Item // damaged on disk, must never vanish
	undo     []undoing
	failure  string

	calls, failAt int // the backend call that fails
	failWith      Fault
	told          bool // some status showed a fault
	harmless      bool // it hit a mere reading on a notice

	noWeak         bool // what is saved without a journal need not last: there was a wipe
	everMirrorOnly bool
	stats          simStats
}

type simStats struct{ faults, crashes, edits, acked, conflicts, forgotten int }

type simOptions struct{ mutation string }

type event struct {
	at      int64
	n       int
	tab     *simTab // nil: the world's own
	f       func()
	stopped bool
}

type eventHeap []*event

func (h eventHeap) Len() int { return len(h) }
func (h eventHeap) Less(i, j int) bool {
	return h[i].at < h[j].at || h[i].at == h[j].at && h[i].n < h[j].n
}
func (h eventHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *eventHeap) Push(x any)   { *h = append(*h, x.(*event)) }
func (h *eventHeap) Pop() any {
	old := *h
	e := old[len(old)-1]
	*h = old[:len(old)-1]
	return e
}

func newWorld(seed uint64, o simOptions) *world {
	w := &world{rng: rand.New(rand.NewPCG(seed, 77)), options: o, schema: 1, truth: map[string]*truth{}}
	w.journal = &simJournal{w: w, records: map[string][]byte{}, log: map[string][][]byte{}}
	w.mirror = &simMirror{w: w, central: map[string]string{}, disk: map[string]string{}}
	return w
}

// after schedules f for a tab; a dead tab's events do not happen.
func (w *world) after(ms int, tab *simTab, f func()) *event {
	w.count++
	e := &event{at: w.now + int64(ms), n: w.count, tab: tab, f: f}
	heap.Push(&w.events, e)
	return e
}

// run lets ms milliseconds pass.
func (w *world) run(ms int) {
	end := w.now + int64(ms)
	for len(w.events) > 0 && w.events[0].at <= end && w.failure == "" {
		e := heap.Pop(&w.events).(*event)
		w.now = e.at
		if !e.stopped && (e.tab == nil || e.tab.alive) {
			e.f()
		}
	}
	w.now = end
}

func (w *world) chance(p float64) bool { return p > 0 && w.rng.Float64() < p }

// between is a number from a up to and without b.
func (w *world) between(a, b int) int { return a + w.rng.IntN(b-a) }

func (w *world) fail(why string) {
	if w.failure == "" {
		w.failure = why
	}
}

// strike decides whether a call fails, and how.
func (w *world) strike(kinds ...Fault) Fault {
	w.calls++
	if w.calls == w.failAt {
		w.stats.faults++
		return w.failWith
	}
	if !w.chance(w.storm) {
		return None
	}
	w.stats.faults++
	return kinds[w.rng.IntN(len(kinds))]
}

// simClock is a tab's clock.
type simClock struct {
	w   *world
	tab *simTab
}

func (c simClock) Wall() int64 { return c.w.now + c.w.jump }

func (c simClock) After(ms int, f func()) func() {
	e := c.w.after(ms, c.tab, f)
	return func() { e.stopped = true }
}
