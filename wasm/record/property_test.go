package record

import (
	"testing"

	"pgregory.net/rapid"
)

func TestMergeLaws(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := someWorld(t, 60)
		a, b, c := w.docs[0], w.docs[1], w.docs[len(w.docs)-1]
		ab := merge(t, a, b)
		wantEqual(t, "idempotent", merge(t, a, a), a)
		wantEqual(t, "idempotent over encoding", merge(t, a, recoded(t, a)), a)
		wantEqual(t, "absorbs", merge(t, ab, a), ab)
		wantEqual(t, "commutative", ab, merge(t, b, a))
		wantEqual(t, "associative", merge(t, ab, c), merge(t, a, merge(t, b, c)))
	})
}

// Whatever the interleaving, what a replica holds is what it would hold if all
// moves had been kept: the same current ones, and the last of the rest. So no
// copy, however old, brings back what was replaced.
func TestTrimmingLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := someWorld(t, 150)
		for i, d := range w.docs {
			current, superseded := split(d)
			wantCurrent, wantSuperseded := w.oracle(i)
			if !equalMoves(current, wantCurrent) {
				t.Fatalf("replica %d has %d current moves, want %d", i, len(current), len(wantCurrent))
			}
			if !equalMoves(superseded, wantSuperseded) {
				t.Fatalf("replica %d keeps %d superseded moves, want %d", i, len(superseded), len(wantSuperseded))
			}
			if err := d.check(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// An old copy that sleeps through more changes than are kept.
func TestOldCopyResurrectsNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		old := alive(t, someWorld(t, 30))
		now := old
		for i := range rapid.IntRange(1, 3*Kept).Draw(t, "changes") {
			now = set(t, now, "z", "criterio/a/r1="+[]string{"x", "y"}[i%2])
		}
		wantEqual(t, "old into new", merge(t, now, old), now)
		wantEqual(t, "new into old", merge(t, old, now), now)
	})
}

func TestReplicasConverge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := someWorld(t, 80)
		order := rapid.Permutation(w.docs).Draw(t, "order")
		wantEqual(t, "in any order", merge(t, order[0], order[1:]...), merge(t, w.docs[0], w.docs[1:]...))
	})
}

func TestUndoAndRedoAreInverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := alive(t, someWorld(t, 30))
		states := []*Document{d}
		for range rapid.IntRange(0, 6).Draw(t, "changes") {
			item := rapid.SampledFrom(someItems).Draw(t, "item")
			next := must[*Document](t)(d.Set(by("me"), item, rapid.SampledFrom(someValues).Draw(t, "value")))
			if next != d {
				d, states = next, append(states, next)
			}
		}
		for back := len(states) - 2; back >= 0; back-- {
			d = must[*Document](t)(d.Undo(by("me")))
			wantSame(t, d, states[back])
		}
		if _, err := d.Undo(by("me")); err != ErrNothing {
			t.Fatalf("one undo more: %v", err)
		}
		for _, state := range states[1:] {
			d = must[*Document](t)(d.Redo(by("me")))
			wantSame(t, d, state)
		}
		if _, err := d.Redo(by("me")); err != ErrNothing {
			t.Fatalf("one redo more: %v", err)
		}
	})
}

func wantSame(t *rapid.T, got, want *Document) {
	t.Helper()
	if items := changed(got, want); len(items) > 0 {
		t.Fatalf("%v differ: %q, want %q", items, show(got), show(want))
	}
}

// Undo and redo supersede only one's own moves, or what those put back.
func TestUndoLeavesOthersAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := someWorld(t, 60)
		me := rapid.IntRange(0, len(w.docs)-1).Draw(t, "me")
		d := w.docs[me]
		next, err := d.Undo(by(w.names[me]))
		if err != nil {
			return
		}
		for i, m := range d.moves {
			mine := m.Dot.Replica == w.names[me] || m.origin().Replica == w.names[me]
			if d.current[i] && !mine && findDot(next.values(m.Item), m.Dot) < 0 {
				t.Fatalf("undo replaced %v of another", m.Dot)
			}
		}
	})
}

func TestRevertUndoesAJoin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := someWorld(t, 60)
		before, file := w.docs[0], w.docs[1]
		after := merge(t, before, file)
		now, left, err := Revert(by("x"), after, before, after)
		if err != nil || len(left) > 0 {
			t.Fatalf("left %v, error %v", left, err)
		}
		wantSame(t, now, before)
		wantEqual(t, "joined again", merge(t, now, file), now)
		if err := now.check(); err != nil {
			t.Fatal(err)
		}
	})
}

func recoded(t failer, d *Document) *Document {
	t.Helper()
	text := must[[]byte](t)(Encode(d))
	return must[*Document](t)(Decode(string(text)))
}

func TestCodecRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := merge(t, empty(t), someWorld(t, 60).docs...)
		text := string(must[[]byte](t)(Encode(d)))
		again := must[*Document](t)(Decode(text))
		wantEqual(t, "decoded", again, d)
		if second := string(must[[]byte](t)(Encode(again))); second != text {
			t.Fatalf("%s\nencoded again is %s", text, second)
		}
	})
}
