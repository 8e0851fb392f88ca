package store

import "testing"

// Rules that the simulation needs many thousand seeds to see broken.

func TestForgettingYields(t *testing.T) {
	_, tab := calm()
	r := &record{id: "c1", seq: 4, edits: 1} // a tombstone about to be forgotten
	tab.store.join(r, Version{Seq: 5, Data: []byte("back")})
	if !r.live || r.pending() || string(r.data) != "back" {
		t.Errorf("housekeeping stood against a person: %+v", r)
	}
	r = &record{id: "c1", seq: 4, edits: 1}
	tab.store.join(r, Version{Seq: 6, Deleted: true, Data: []byte("again")})
	if r.live || r.pending() || string(r.data) != "again" || r.forgetting == nil {
		t.Errorf("forgot what was brought back and deleted again: %+v", r)
	}
}

func TestALandedFlightWritesNothing(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	w.run(251)
	f := tab.store.records["c1"].flight
	f.land(Timeout)
	if write := f.change(nil); write.Put != nil {
		t.Error("what was told to have failed is written after all")
	}
}

func TestALivingTabsDraftIsLeftToIt(t *testing.T) {
	w, tab := calm()
	tab.conn.blocked = Quota
	tab.edit("c1")
	w.run(1_000)
	other := reload(w)
	if _, ok := other.store.Get("c1"); !ok || w.mirror.central[draftKey("c1", tab.name)] == "" {
		t.Error("not read, or taken away")
	}
	w.closeTab(tab)
	w.closeTab(other)
	reload(w)
	if w.mirror.central[draftKey("c1", tab.name)] != "" {
		t.Error("left for ever")
	}
}

func TestDraftsGoOnlyWhenTheMirrorHasSettled(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	tab.store.Hide()
	tab.die()
	alone := openObstructed(w, Blocked, None)
	w.run(100)
	alone.edit("c1")
	w.run(60_000)
	if w.mirror.central[draftKey("c1", tab.name)] == "" {
		t.Error("removed before its successor can be on disk")
	}
	w.run(11 * 60_000)
	if w.mirror.central[draftKey("c1", tab.name)] != "" {
		t.Error("never removed")
	}
}

func TestReadOnlyWritesNothing(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	tab.store.StepAside()
	before := len(w.mirror.dirty)
	tab.store.Hide()
	tab.store.Retry()
	w.run(20 * 60_000)
	if w.journal.records["c1"] != nil || len(w.mirror.central) != 1 || before != 1 {
		t.Error("more than the one draft was written")
	}
}

func TestRecoverAsksTheLogFirst(t *testing.T) {
	w, tab := calm()
	for range 3 {
		tab.edit("c1")
		w.run(500)
	}
	w.journal.records["c1"] = w.journal.records["c1"][1:]
	w.mirror.central = map[string]string{}
	tab.die()
	tab = w.openTab(1)
	w.run(500)
	r := tab.store.records["c1"]
	r.noLog, r.seq = true, 0 // as if the log had not answered
	if tab.store.Recover("c1", []byte("x")) != ErrRecover {
		t.Error("recovered without knowing the last seq")
	}
	tab.store.Versions("c1", func([]Version, Fault) {})
	w.run(500)
	if err := tab.store.Recover("c1", set{1}.bytes()); err != nil {
		t.Fatal(err)
	}
	w.run(500)
	if v, _ := Decode(w.journal.records["c1"]); v.Seq != 4 {
		t.Errorf("seq %d, want 4", v.Seq)
	}
}
