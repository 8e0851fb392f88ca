package browsertest

import "time"

// rest is the pause between looks at a page that is not there yet. It grows: each
// look takes the page's own time, most of all one for roles and names.
type rest struct{ next time.Duration }

func newRest() *rest { return &rest{10 * time.Millisecond} }

func (r *rest) take() {
	time.Sleep(r.next)
	r.next = min(2*r.next, 160*time.Millisecond)
}
