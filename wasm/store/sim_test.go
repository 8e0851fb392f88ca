package store

import (
	"flag"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var (
	oneSeed  = flag.Uint64("seed", 0, "replay one seed of the simulation")
	seeds    = flag.Int("seeds", 20_000, "seeds to simulate")
	fromSeed = flag.Uint64("from", 1, "the first of them")
)

// TestSimulation runs the store over faulty backends. A failing seed is replayed
// by
//
//	go test ./wasm/store -run Simulation -seed N
//
// and a release's million by -seeds 1000000 -timeout 0.
func TestSimulation(t *testing.T) {
	if *oneSeed != 0 {
		failure, stats := simulate(*oneSeed, simOptions{})
		t.Logf("seed %d: %+v", *oneSeed, stats)
		if failure != "" {
			t.Error(failure)
		}
		return
	}
	n := *seeds
	if testing.Short() {
		n = min(n, 2_000)
	}
	began := time.Now()
	sum := simulateMany(t, n)
	t.Logf("%d seeds in %v: %+v", n, time.Since(began).Round(time.Millisecond), sum)
	if n >= 2_000 && (sum.faults == 0 || sum.crashes == 0 || sum.acked == 0 || sum.forgotten == 0) {
		t.Error("nothing was put to the test")
	}
}

// simulateMany shares the seeds out among the processors.
func simulateMany(t *testing.T, n int) (sum simStats) {
	var next, failed atomic.Uint64
	var mu sync.Mutex
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			var own simStats
			for i := next.Add(1) - 1; i < uint64(n) && failed.Load() < 5; i = next.Add(1) - 1 {
				failure, stats := simulate(*fromSeed+i, simOptions{})
				own.add(stats)
				if failure != "" {
					failed.Add(1)
					t.Errorf("seed %d: %s", *fromSeed+i, failure)
				}
			}
			mu.Lock()
			defer mu.Unlock()
			sum.add(own)
		})
	}
	group.Wait()
	return sum
}

func (s *simStats) add(o simStats) {
	s.faults += o.faults
	s.crashes += o.crashes
	s.edits += o.edits
	s.acked += o.acked
	s.conflicts += o.conflicts
	s.forgotten += o.forgotten
}

// A simulation that nothing can fail proves nothing.
func TestSimulationNoticesMutations(t *testing.T) {
	for _, mutation := range mutations {
		t.Run(mutation, func(t *testing.T) {
			t.Parallel()
			for seed := uint64(1); seed <= 2_000; seed++ {
				if failure, _ := simulate(seed, simOptions{mutation: mutation}); failure != "" {
					t.Logf("seed %d: %s", seed, failure)
					return
				}
			}
			t.Error("2000 seeds did not notice")
		})
	}
}

// The same seed does the same every time.
func TestSimulationReplays(t *testing.T) {
	for seed := uint64(1); seed <= 50; seed++ {
		_, first := simulate(seed, simOptions{})
		_, second := simulate(seed, simOptions{})
		if first != second {
			t.Fatalf("seed %d: %+v, then %+v", seed, first, second)
		}
	}
}
