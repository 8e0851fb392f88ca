package store

import (
	"slices"
	"testing"
)

// plainWorld holds three records written without a cipher: one that lives, one
// whose deletion can be undone, and one that is a gone tab's draft only. From now
// on pages are loaded with a key.
func plainWorld() *world {
	w, tab := calm()
	for range 3 {
		tab.edit("c1")
		w.run(500)
	}
	tab.edit("c2")
	w.run(500)
	tab.delete("c2")
	w.run(500)
	tab.edit("c3")
	tab.store.Hide()
	tab.die()
	w.sealing = true
	return w
}

// quiet opens a page that does not reseal by itself.
func quiet(w *world) *simTab {
	sealing := w.sealing
	t := w.openTab(1)
	w.sealing = false // loaded asks for it
	w.run(600)
	w.sealing = sealing
	return t
}

func TestReseal(t *testing.T) {
	w := plainWorld()
	tab := quiet(w)
	if n := tab.store.Plain(); n != 2 {
		t.Fatalf("%d records unsealed before, want c1 and c2", n)
	}
	tab.store.Reseal()
	if state := tab.store.Status().State; state == Saved {
		t.Error("called saved before it is sealed")
	}
	w.run(1_000)
	w.checkSealed(tab)
	w.checkTidy()
	if w.failure != "" {
		t.Error(w.failure)
	}
	for id, seq := range map[string]uint64{"c1": 4, "c2": 3} {
		v, err := Decode(w.journal.records[id])
		if log := w.journal.log[id]; err != nil || v.Seq != seq || !v.Sealed || len(log) != 1 || string(log[0]) != string(w.journal.records[id]) {
			t.Errorf("%s: %+v, %v, a log of %d", id, v, err, len(log))
		}
	}
	if data, ok := tab.store.Get("c1"); !ok || string(data) != string((set{7}).bytes()) {
		t.Errorf("c1 became %q", data)
	}
	if !slices.Equal(tab.store.Deleted(), []string{"c2"}) || !slices.Equal(tab.store.IDs(), []string{"c1", "c3"}) {
		t.Errorf("deleted %v, there %v", tab.store.Deleted(), tab.store.IDs())
	}
	before := string(w.journal.records["c1"])
	tab.store.Reseal()
	w.run(1_000)
	if string(w.journal.records["c1"]) != before {
		t.Error("sealed twice")
	}
}

func TestResealWhileLoading(t *testing.T) {
	w := plainWorld()
	tab := w.openTab(1)
	tab.store.Reseal()
	w.sealing = false // the page itself does not ask for it
	w.run(1_000)
	if n := tab.store.Plain(); n != 0 || plainText(string(w.journal.records["c1"])) {
		t.Errorf("%d records unsealed", n)
	}
}

func TestResealNeedsCipherAndJournal(t *testing.T) {
	w := plainWorld()
	w.sealing = false
	before := string(w.journal.records["c1"])
	tab := quiet(w)
	tab.store.Reseal()
	w.run(1_000)
	if tab.store.Plain() != 0 || string(w.journal.records["c1"]) != before {
		t.Error("resealed without a cipher")
	}
	w.closeTab(tab)
	w.sealing = true
	alone := openObstructed(w, Blocked, None)
	w.run(1_000)
	alone.store.Reseal()
	w.run(1_000)
	if n := alone.store.Plain(); n == 0 || alone.store.Status().Mode != MirrorOnly || alone.store.Status().State != Saved {
		t.Errorf("in mirror-only mode: %d records called unsealed", n)
	}
}

func TestAnEditSealsAndForgetsThePlainLog(t *testing.T) {
	w := plainWorld()
	tab := quiet(w)
	tab.edit("c1")
	w.run(1_000)
	for _, raw := range w.journal.log["c1"] {
		if plainText(string(raw)) {
			t.Error("the log is not sealed")
		}
	}
	if n := tab.store.Plain(); n != 1 {
		t.Errorf("%d records unsealed, want c2", n)
	}
	tab.edit("c1")
	w.run(1_000)
	if n := len(w.journal.log["c1"]); n != 2 {
		t.Errorf("a log of %d: the next edit does not add to it", n)
	}
}

func TestADamagedRecordIsSealedWhenItIsRecovered(t *testing.T) {
	w := plainWorld()
	w.journal.records["c1"] = w.journal.records["c1"][1:]
	w.mirror.central = map[string]string{}
	tab := quiet(w)
	tab.store.Reseal()
	w.run(1_000)
	if status := tab.store.Status(); tab.store.Plain() != 1 || status.Damaged != 1 || status.State != Saved {
		t.Fatalf("%d records unsealed, %+v", tab.store.Plain(), status)
	}
	tab.mendDamage()
	w.run(1_000)
	w.checkSealed(tab)
	if data, _ := tab.store.Get("c1"); w.failure != "" || string(data) != string((set{7}).bytes()) {
		t.Errorf("%q, %s", data, w.failure)
	}
}

func TestSealingYields(t *testing.T) {
	_, tab := calm()
	for name, c := range map[string]struct {
		live  bool
		other Version
	}{
		"to a deletion":    {true, Version{Seq: 5, Deleted: true, Data: set{1}.bytes()}},
		"to a restoration": {false, Version{Seq: 5, Data: set{1}.bytes()}},
		"to an edit":       {true, Version{Seq: 5, Data: set{3}.bytes()}},
	} {
		r := &record{id: "c1", seq: 4, data: set{1}.bytes(), live: c.live, edits: 1, chore: true}
		tab.store.join(r, c.other)
		if r.live == c.other.Deleted || r.pending() || r.chore || string(r.data) != string(c.other.Data) {
			t.Errorf("%s: %+v", name, r)
		}
	}
}

// A tab deletes while another one reseals: nobody's word but the deletion counts.
func TestResealDoesNotBringBack(t *testing.T) {
	for ms := range 40 {
		w := plainWorld()
		sealer, person := quiet(w), quiet(w)
		sealer.store.Reseal()
		w.run(10 * ms)
		person.delete("c1")
		person.store.Restore("c2")
		w.run(5_000)
		if !slices.Equal(sealer.store.IDs(), []string{"c2", "c3"}) || !slices.Equal(sealer.store.Deleted(), []string{"c1"}) {
			t.Errorf("after %d ms: there %v, deleted %v", 10*ms, sealer.store.IDs(), sealer.store.Deleted())
		}
		if w.checkSealed(sealer); w.failure != "" {
			t.Errorf("after %d ms: %s", 10*ms, w.failure)
		}
	}
}

// A draft of mere sealing would be taken for an edit by the next load.
func TestResealFailsWithoutADraft(t *testing.T) {
	w := plainWorld()
	tab := quiet(w)
	tab.conn.blocked = Quota
	tab.store.Reseal()
	tab.store.Hide()
	w.run(1_000)
	if state, fault := tab.store.RecordStatus("c1"); state != Failed || fault != Quota || tab.store.Plain() != 2 {
		t.Errorf("state %d, %v, %d unsealed", state, fault, tab.store.Plain())
	}
	if value, ok := w.mirror.central[draftKey("c1", tab.name)]; ok {
		t.Errorf("left the draft %q", value)
	}
	tab.edit("c1")
	w.run(1_000)
	if w.mirror.central[draftKey("c1", tab.name)] == "" {
		t.Error("an edit that failed on top of it left no draft")
	}
	tab.conn.blocked = None
	tab.store.Retry()
	w.run(1_000)
	if w.checkSealed(tab); w.failure != "" {
		t.Error(w.failure)
	}
}

func TestResealWaitsForTheMirror(t *testing.T) {
	w := plainWorld()
	delete(w.mirror.central, recordKey("c1")) // the load writes it anew
	tab := quiet(w)
	tab.view.blocked = Denied
	tab.store.Reseal()
	w.run(1_000)
	if n := tab.store.Plain(); n != 2 || tab.store.Status().Mirror != Denied {
		t.Errorf("%d records unsealed while the mirror has both", n)
	}
	tab.view.blocked = None
	tab.store.Reseal()
	w.run(1_000)
	if w.checkSealed(tab); w.failure != "" {
		t.Error(w.failure)
	}
}

func TestATabWithoutTheKeyLosesNothing(t *testing.T) {
	w := plainWorld()
	w.sealing = false
	old := quiet(w)
	w.sealing = true
	tab := quiet(w)
	tab.store.Reseal()
	w.run(1_000)
	old.edit("c1")
	w.run(1_000)
	if state, fault := old.store.RecordStatus("c1"); state != Failed || fault != Locked {
		t.Errorf("state %d, %v", state, fault)
	}
	w.closeTab(old)
	w.closeTab(tab)
	again := quiet(w)
	again.store.Reseal()
	w.run(1_000)
	w.checkSealed(again)
	w.checkEnd(again)
	if data, _ := again.store.Get("c1"); w.failure != "" || string(data) != string((set{1 | 2 | 4 | 1<<5}).bytes()) {
		t.Errorf("%q, %s", data, w.failure)
	}
}

func TestWhatIsSealedIsNotGivenUpWithoutTheKey(t *testing.T) {
	w := plainWorld()
	tab := quiet(w)
	tab.store.Reseal()
	w.run(1_000)
	w.closeTab(tab)
	w.sealing = false
	blind := quiet(w)
	if !slices.Contains(blind.store.Damaged(), "c1") {
		t.Fatal("read without the key")
	}
	if blind.store.Recover("c1", []byte("x")) != ErrRecover || blind.store.Discard("c1") != ErrRecover {
		t.Error("overwritten without the key")
	}
}

func TestVersionsLeaveOutWhatWasForgotten(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	w.run(500)
	tab.delete("c1")
	w.run(11 * 60_000)
	if len(w.journal.log["c1"]) != 1 {
		t.Fatal("not forgotten")
	}
	tab.store.Versions("c1", func(versions []Version, fault Fault) {
		if len(versions) != 0 || fault != None {
			t.Errorf("offers %+v, %v", versions, fault)
		}
	})
	w.run(500)
}

// A tab without the key writes while this one reseals: what comes first is kept,
// and sealed in the end.
func TestWhatIsWrittenMeanwhileIsSealedToo(t *testing.T) {
	for ms := range 40 {
		w := plainWorld()
		w.sealing = false
		old := quiet(w)
		w.sealing = true
		tab := quiet(w)
		old.edit("c1")
		old.edit("c4")
		w.run(10 * ms)
		tab.store.Reseal()
		w.run(5_000)
		if w.checkSealed(tab); w.failure != "" {
			t.Errorf("after %d ms: %s", 10*ms, w.failure)
		}
		if raw := string(w.journal.records["c4"]); raw == "" || plainText(raw) {
			t.Errorf("after %d ms: c4 is %q", 10*ms, raw)
		}
	}
}

func TestANewRecordOfATabWithoutTheKeyIsSealed(t *testing.T) {
	w := plainWorld()
	w.sealing = false
	old := quiet(w)
	w.sealing = true
	tab := quiet(w)
	tab.store.Reseal()
	w.run(1_000)
	old.edit("c4")
	w.run(1_000)
	if raw := string(w.journal.records["c4"]); raw == "" || plainText(raw) || tab.store.Plain() != 0 {
		t.Errorf("c4 is %q", raw)
	}
}

func TestALogThatAnswersLateIsSealed(t *testing.T) {
	w := plainWorld()
	w.journal.records["c1"] = w.journal.records["c1"][1:]
	w.mirror.central = map[string]string{}
	tab := quiet(w)
	r := tab.store.records["c1"]
	r.noLog, r.plain = true, false // as if the log had not answered
	tab.store.Reseal()
	tab.mendDamage()
	w.run(1_000)
	tab.mendDamage()
	w.run(1_000)
	if w.checkSealed(tab); w.failure != "" || tab.store.Status().Damaged != 0 {
		t.Errorf("%d damaged, %s", tab.store.Status().Damaged, w.failure)
	}
}

func TestPlainCountsDraftsThatCanBeSealed(t *testing.T) {
	w := plainWorld()
	w.sealing = false
	old := quiet(w)
	old.conn.blocked = Quota
	old.edit("c1")
	w.run(1_000)
	w.sealing = true
	tab := quiet(w)
	tab.store.Reseal()
	w.run(1_000)
	if n := tab.store.Plain(); n != 1 {
		t.Errorf("%d records unsealed, want the one of the open tab's draft", n)
	}
	w.closeTab(old)
	delete(tab.view.seen, draftKey("c1", old.name))
	if n := tab.store.Plain(); n != 0 {
		t.Errorf("%d records unsealed after the draft has gone", n)
	}

	odd := Version{Schema: 1, Seq: 9, Tab: "gone", ID: "c1", Data: []byte("no set")}
	w.mirror.central[draftKey("c1", "gone")] = string(odd.Encode())
	w.closeTab(tab)
	last := quiet(w)
	last.store.Reseal()
	w.run(1_000)
	if n, held := last.store.Plain(), last.store.Held(); n != 0 || len(held) != 1 || held[0].Place != InDraft {
		t.Errorf("%d records unsealed, held %+v", n, held)
	}
}
