//go:build js && wasm

package backend

import (
	"runtime"
	"strconv"
	"testing"
	"time"

	"acompana/wasm/store"
)

// rounds are enough for one function left behind per call to stand out.
const rounds = 1_000

// TestNothingIsLeftBehind saves and reads many times over, in every way there is,
// and counts what remains in Go's memory, where the browser's functions are held.
func TestNothingIsLeftBehind(t *testing.T) {
	for name, run := range map[string]func(t *testing.T, n int){
		"updates": func(t *testing.T, n int) {
			j := freshJournal(t)
			value := func(i int) string { return "v" + strconv.Itoa(i) }
			inFlight(t, n, func(i int, done func()) {
				j.Update("c1", putting(value(i)), func(store.Fault) { done() })
			})
			if got := string(read(t, j, "c1")); got != value(n-1) {
				t.Errorf("last value %q", got)
			}
		},
		"reads": func(t *testing.T, n int) {
			j := freshJournal(t)
			inFlight(t, n, func(_ int, done func()) { j.Read("c1", func([]byte, store.Fault) { done() }) })
		},
		"openings": func(t *testing.T, n int) {
			j := freshJournal(t)
			for range n / 5 {
				read(t, j, "c1")
				j.connection.db.Call("close")
			}
		},
		"timers": func(t *testing.T, n int) {
			inFlight(t, n, func(i int, done func()) {
				Clock{}.After(0, done)
				Clock{}.After(100_000, done)()
			})
		},
		"ciphers": func(t *testing.T, n int) {
			key := testKey(t)
			inFlight(t, n, func(_ int, done func()) {
				key.Seal("a", []byte("b"), func(sealed []byte, _ store.Fault) {
					key.Open("a", sealed, func([]byte, store.Fault) { done() })
				})
			})
		},
	} {
		t.Run(name, func(t *testing.T) {
			run(t, 20)
			before := objects()
			run(t, rounds)
			if grown := objects() - before; grown > rounds/8 {
				t.Errorf("%d calls left %d objects behind", rounds, grown)
			}
		})
	}
}

// inFlight makes n calls, a few at a time.
func inFlight(t *testing.T, n int, call func(i int, done func())) {
	t.Helper()
	const together = 50
	for start := 0; start < n; start += together {
		answerOf(t, func(done func(bool)) {
			left := min(together, n-start)
			for i := range left {
				call(start+i, func() {
					if left--; left == 0 {
						done(true)
					}
				})
			}
		})
	}
}

// objects counts what is in memory after all that can go has gone: values of the
// browser go in finalizers, and so one collection is not enough.
func objects() int {
	for range 4 {
		runtime.GC()
		time.Sleep(5 * time.Millisecond)
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int(m.HeapObjects)
}
