package store

import "testing"

// The story touches every kind of call: loading, saving, two tabs, hiding, a
// damaged record, deletion, undo, forgetting, a crash, a passphrase set.
func (w *world) story() {
	a := w.openTab(1)
	w.run(300)
	a.edit("c1")
	a.edit("c2")
	w.run(400)
	a.edit("c1")
	a.store.Hide()
	w.run(300)
	b := w.openTab(1)
	w.run(300)
	a.edit("c1")
	b.edit("c1")
	b.edit("c3")
	w.run(900)
	a.delete("c2")
	w.run(400)
	a.store.Restore("c2")
	b.delete("c3")
	w.run(12 * 60_000)
	a.edit("c1")
	a.store.Hide()
	w.crash()
	if raw := w.journal.records["c2"]; raw != nil && len(w.bad) == 0 {
		w.journal.records["c2"] = raw[1:]
		w.bad = append(w.bad, Item{"c2", raw[1:]})
	}
	c := w.openTab(1)
	w.run(300)
	c.edit("c1")
	c.edit("c2")
	w.run(12_000)
	c.edit("c3")
	w.run(400)
	c.store.Retry()
	w.run(12_000)
	c.store.Hide()
	w.closeTab(c)
	w.sealing = true
	d := w.openTab(1)
	w.run(300)
	d.store.Reseal()
	w.run(12_000)
	d.edit("c1")
	d.store.Retry()
	w.run(12_000)
	d.store.Hide()
}

// Whichever call fails, however it fails: nothing that was called saved is lost,
// and the failure is told.
func TestEveryCallFails(t *testing.T) {
	for _, sealing := range []bool{false, true} {
		calm := storyWorld(1, sealing)
		calm.story()
		if calm.failure != "" || calm.told {
			t.Fatalf("without a fault: %q, told %v", calm.failure, calm.told)
		}
		for _, fault := range []Fault{Quota, Aborted, Blocked, Closed, Denied, Timeout} {
			for n := 1; n <= calm.calls; n++ {
				for seed := range uint64(4) {
					failCall(t, storyWorld(seed, sealing), n, fault)
				}
			}
		}
		t.Logf("%d calls", calm.calls)
	}
}

func storyWorld(seed uint64, sealing bool) *world {
	w := newWorld(seed, simOptions{})
	w.sealing = sealing
	return w
}

func failCall(t *testing.T, w *world, n int, fault Fault) {
	t.Helper()
	w.failAt, w.failWith = n, fault
	w.story()
	// What is only read on a notice need not be told: it is read again.
	if hit := w.stats.faults > 0; hit && !w.told && !w.harmless {
		t.Errorf("call %d, %v: not told", n, fault)
	}
	w.failAt = 0
	w.end()
	if w.failure != "" {
		t.Errorf("call %d, %v: %s", n, fault, w.failure)
	}
}
