//go:build js && wasm

package backend

import (
	"testing"
	"time"
)

func TestClock(t *testing.T) {
	var c Clock
	if off := time.Since(time.UnixMilli(c.Wall())); off < -time.Minute || off > time.Minute {
		t.Errorf("the wall clock is off by %v", off)
	}
	var order []string
	note := func(what string) func() { return func() { order = append(order, what) } }
	stopped := c.After(1, note("stopped"))
	c.After(60, note("late"))
	stopEarly := c.After(5, note("early"))
	stopped()
	stopped() // twice is harmless
	if len(order) != 0 {
		t.Error("a timer ran before its time")
	}
	answerOf(t, func(done func(bool)) { c.After(120, func() { done(true) }) })
	stopEarly() // after it ran
	if len(order) != 2 || order[0] != "early" || order[1] != "late" {
		t.Errorf("timers ran as %q", order)
	}
}

func TestClockSurvivesPanic(t *testing.T) {
	told := quiet(t)
	Clock{}.After(0, func() { panic("no") })
	answerOf(t, func(done func(bool)) { Clock{}.After(20, func() { done(true) }) })
	if *told != 1 {
		t.Errorf("told %d times", *told)
	}
}
