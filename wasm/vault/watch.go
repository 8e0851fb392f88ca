package vault

import "strings"

const minute = 60_000 // ms

// Watch counts the time without activity by two clocks in milliseconds, because
// either fails alone: the steady one (performance.now) stops in some browsers
// while a laptop sleeps, the wall clock can be set back. Between two looks the
// clock counts that advanced more, so that one set back postpones nothing.
//
// A watch that has run out stays so: on waking up, the movement of the mouse may
// arrive before the timer, and must not open what should be locked.
type Watch struct {
	limit        float64
	wall, steady float64 // at the last look
	idle         float64
	out          bool
}

// NewWatch starts counting. Minutes out of range are brought into it.
func NewWatch(minutes int, wall, steady float64) *Watch {
	w := &Watch{wall: wall, steady: steady}
	w.SetMinutes(minutes)
	return w
}

// SetMinutes changes after how long the watch runs out.
func (w *Watch) SetMinutes(minutes int) {
	w.limit = float64(min(max(minutes, MinIdle), MaxIdle)) * minute
}

// Active is for every sign of life of the person.
func (w *Watch) Active(wall, steady float64) {
	w.look(wall, steady)
	w.idle = 0
}

// Due reports whether the minutes have run.
func (w *Watch) Due(wall, steady float64) bool {
	w.look(wall, steady)
	return w.out
}

// Left is in how many milliseconds to look again, 0 when due.
func (w *Watch) Left(wall, steady float64) float64 {
	if w.Due(wall, steady) {
		return 0
	}
	return w.limit - w.idle
}

func (w *Watch) look(wall, steady float64) {
	w.idle += max(wall-w.wall, steady-w.steady, 0)
	w.wall, w.steady = wall, steady
	w.out = w.out || w.idle >= w.limit
}

// Minutes reads what a person chose, from MinIdle to MaxIdle.
func Minutes(text string) (minutes int, ok bool) {
	n, ok := readNumber(strings.TrimSpace(text), MaxIdle)
	if !ok || n < MinIdle {
		return 0, false
	}
	return int(n), true
}
