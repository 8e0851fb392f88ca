package vault

import (
	"testing"

	"pgregory.net/rapid"
)

const noon = 1.7e12 // some wall clock

func TestWatch(t *testing.T) {
	type look struct {
		wall, steady float64 // minutes since the start
		active       bool
		left         float64 // minutes
	}
	for name, looks := range map[string][]look{
		"just before":                {{4.999, 4.999, false, 0.001}, {5, 5, false, 0}},
		"activity starts anew":       {{4, 4, true, 5}, {8.5, 8.5, false, 0.5}, {9, 9, false, 0}},
		"the steady clock sleeps":    {{5, 0.1, false, 0}},
		"the wall clock is set back": {{-60, 3, false, 2}, {-58, 5, false, 0}},
		"set back, then asleep":      {{-57, 3, false, 2}, {-55, 3, false, 0}},
		"set forward":                {{60, 1, false, 0}},
		"set back and forward":       {{-60, 1, false, 4}, {2, 2, false, 0}},
		"activity does not wake it":  {{480, 1, true, 0}, {480, 1, false, 0}},
		"nothing moves":              {{0, 0, false, 5}, {0, 0, false, 5}},
		"both go back":               {{-1, -1, false, 5}, {0, 0, false, 4}},
	} {
		w := NewWatch(5, noon, 1000)
		for i, l := range looks {
			wall, steady := noon+l.wall*minute, 1000+l.steady*minute
			if l.active {
				w.Active(wall, steady)
			}
			left := w.Left(wall, steady) / minute
			if left < l.left-0.0001 || left > l.left+0.0001 || w.Due(wall, steady) != (l.left == 0) {
				t.Errorf("%s, look %d: %v minutes left, want %v", name, i, left, l.left)
			}
		}
	}
}

func TestWatchSetMinutes(t *testing.T) {
	for minutes, want := range map[int]float64{-1: 2, 0: 2, 2: 2, 7: 7, 15: 15, 16: 15} {
		if left := NewWatch(minutes, noon, 0).Left(noon, 0); left != want*minute {
			t.Errorf("%d minutes: %v ms", minutes, left)
		}
	}
	w := NewWatch(15, noon, 0)
	w.Due(noon, 4*minute)
	w.SetMinutes(3)
	if !w.Due(noon, 4*minute) {
		t.Error("four minutes of idleness outlast three")
	}
}

// However the clocks jump and however often one looks: a watch is due once either
// clock has advanced that far since the last activity, and with clocks that agree
// not before.
func TestWatchGoesByEitherClock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		minutes := rapid.IntRange(MinIdle, MaxIdle).Draw(t, "minutes")
		agree := rapid.Bool().Draw(t, "the clocks agree")
		wall, steady := noon, 0.0
		w := NewWatch(minutes, wall, steady)
		base, since := wall, steady
		for range rapid.IntRange(1, 12).Draw(t, "looks") {
			step := float64(rapid.IntRange(0, 4*minute).Draw(t, "step"))
			steady += step
			if agree {
				wall += step
			} else {
				wall += float64(rapid.IntRange(-10*minute, 10*minute).Draw(t, "wall"))
			}
			limit := float64(minutes * minute)
			run := steady-since >= limit || wall-base >= limit
			if due := w.Due(wall, steady); run && !due || agree && due && !run {
				t.Fatalf("due %v after %v and %v ms", due, wall-base, steady-since)
			}
			if w.Due(wall, steady) {
				return
			}
			if rapid.Bool().Draw(t, "active") {
				w.Active(wall, steady)
				base, since = wall, steady
			}
		}
	})
}

func TestMinutes(t *testing.T) {
	for text, want := range map[string]int{
		"2": 2, "5": 5, "15": 15, " 7 ": 7,
		"": 0, "1": 0, "16": 0, "0": 0, "-5": 0, "+5": 0, "05": 0, "5.5": 0, "cinco": 0, "99999999999999999999": 0,
	} {
		if got, ok := Minutes(text); got != want || ok != (want > 0) {
			t.Errorf("%q: got %d, %v", text, got, ok)
		}
	}
}
