package store

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// calm is a world without faults and one loaded tab in it.
func calm() (*world, *simTab) {
	w := newWorld(1, simOptions{})
	t := w.openTab(1)
	w.run(500)
	return w, t
}

func reload(w *world) *simTab {
	t := w.openTab(2)
	w.run(12_000)
	return t
}

func put(data string) func([]byte) ([]byte, error) {
	return func([]byte) ([]byte, error) { return []byte(data), nil }
}

func TestSaveRefuses(t *testing.T) {
	w, tab := calm()
	bad := errors.New("no")
	for name, c := range map[string]struct {
		id   string
		edit func([]byte) ([]byte, error)
		want error
	}{
		"no id":         {"", put("x"), ErrID},
		"a colon":       {"a:b", put("x"), ErrID},
		"the note":      {WipedID, put("x"), ErrID},
		"not text":      {"c1", put("\xff"), ErrText},
		"edit's error":  {"c1", func([]byte) ([]byte, error) { return nil, bad }, bad},
		"nothing wrong": {"c1", put("x"), nil},
	} {
		if err := tab.store.Save(c.id, c.edit); !errors.Is(err, c.want) {
			t.Errorf("%s: got %v, want %v", name, err, c.want)
		}
	}
	fresh := w.openTab(1)
	if err := fresh.store.Save("c1", put("x")); !errors.Is(err, ErrLoading) {
		t.Errorf("while loading: %v", err)
	}
	if tab.store.Delete("c9") != ErrMissing || tab.store.Restore("c9") != ErrMissing || tab.store.Recover("c9", nil) != ErrMissing {
		t.Error("found what is not there")
	}
}

func TestSaveWaitsForTheWholeOfIt(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	for _, c := range []struct {
		ms   int
		want State
	}{{0, Pending}, {240, Pending}, {10, Saving}, {100, Saved}} {
		w.run(c.ms)
		if got, _ := tab.store.RecordStatus("c1"); got != c.want || tab.store.Status().State != c.want {
			t.Errorf("after %d ms: state %d, want %d", c.ms, got, c.want)
		}
	}
	if w.mirror.central[recordKey("c1")] != string(w.journal.records["c1"]) || len(w.journal.log["c1"]) != 1 {
		t.Error("mirror or log lack what is saved")
	}
	tab.edit("c1")
	w.run(200)
	tab.edit("c1") // the second edit does not put the first off
	w.run(110)
	if v, _ := Decode(w.journal.records["c1"]); v.Seq != 2 {
		t.Errorf("seq %d, want 2", v.Seq)
	}
}

func TestLogKeepsTheLast(t *testing.T) {
	w, tab := calm()
	for range LogLength + 5 {
		tab.edit("c1")
		w.run(500)
	}
	tab.store.Versions("c1", func(versions []Version, fault Fault) {
		if len(versions) != LogLength || versions[0].Seq != 6 || fault != None {
			t.Errorf("%d versions, %v", len(versions), fault)
		}
	})
	w.run(100)
}

func TestModes(t *testing.T) {
	for name, c := range map[string]struct {
		journal, mirror Fault
		want            Mode
		state           State
	}{
		"all well":          {None, None, Full, Saved},
		"no localStorage":   {None, Denied, Full, Saved},
		"no IndexedDB":      {Blocked, None, MirrorOnly, Saved},
		"nothing":           {Denied, Denied, Memory, Pending},
		"a newer database":  {Newer, None, ReadOnly, Saved},
		"newer, no mirror":  {Newer, Denied, ReadOnly, Saved},
		"connection closed": {Closed, None, MirrorOnly, Saved},
	} {
		t.Run(name, func(t *testing.T) {
			w, tab := calm()
			tab.die()
			tab = openObstructed(w, c.journal, c.mirror)
			w.run(100)
			tab.edit("c1")
			w.run(1_000)
			status := tab.store.Status()
			if status.Mode != c.want || status.State != c.state || status.Fault != c.journal {
				t.Errorf("%+v", status)
			}
			if _, ok := tab.store.Get("c1"); ok != (c.want != ReadOnly) {
				t.Error("an edit is kept, in memory at least, unless newer code is at work")
			}
			if w.failure != "" {
				t.Error(w.failure)
			}
		})
	}
}

func openObstructed(w *world, journal, mirror Fault) *simTab {
	t := &simTab{w: w, name: "obstructed", alive: true, unsafe: map[string]set{}, deleted: map[string]int64{}}
	t.view, t.conn = w.mirror.view(t), &simConnection{j: w.journal, tab: t, blocked: journal}
	t.view.blocked = mirror
	o := Options{Journal: t.conn, Mirror: t.view, Clock: simClock{w, t}, Tab: t.name, Schema: 1,
		Merge: mergeSets, OnReady: func() { t.ready = true }, OnStatus: t.status}
	if w.sealing {
		o.Cipher = simCipher{w, t}
	}
	t.store = Open(o)
	return t
}

func TestNoBackendsAtAll(t *testing.T) {
	w := newWorld(1, simOptions{})
	s := Open(Options{Clock: simClock{w: w}, Tab: "t", Schema: 1, Merge: mergeSets})
	if err := s.Save("c1", put("x")); err != nil || s.Status().Mode != Memory {
		t.Errorf("%v, mode %d", err, s.Status().Mode)
	}
	s.Hide()
	if ids := s.IDs(); len(ids) != 1 {
		t.Errorf("lists %q", ids)
	}
	s.Wipe(func(fault Fault) {
		if fault != None {
			t.Error(fault)
		}
	})
	if s.Status().Mode != Wiped || len(s.IDs())+len(s.Deleted()) > 0 {
		t.Errorf("mode %d after a wipe, lists %q", s.Status().Mode, s.IDs())
	}
}

func TestAFailureIsToldAndWaitsForThePerson(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	w.run(500)
	tab.conn.blocked = Quota
	tab.edit("c1")
	w.run(60_000)
	if state, fault := tab.store.RecordStatus("c1"); state != Failed || fault != Quota {
		t.Fatalf("state %d, %v", state, fault)
	}
	if v, _ := Decode(w.journal.records["c1"]); v.Seq != 1 {
		t.Error("the old value is not intact")
	}
	if w.mirror.central[draftKey("c1", tab.name)] == "" {
		t.Error("no draft")
	}
	tab.conn.blocked = None
	w.run(60_000)
	if state, _ := tab.store.RecordStatus("c1"); state != Failed {
		t.Error("tried again in silence")
	}
	tab.store.Retry()
	w.run(500)
	if state, _ := tab.store.RecordStatus("c1"); state != Saved || w.mirror.central[draftKey("c1", tab.name)] != "" {
		t.Error("not saved by Retry, or the draft is left")
	}
}

func TestAFullMirrorIsOnlyTold(t *testing.T) {
	w, tab := calm()
	w.mirror.full = true
	tab.edit("c1")
	w.run(500)
	if status := tab.store.Status(); status.State != Saved || status.Mirror != Quota {
		t.Errorf("%+v", status)
	}
}

func TestHideLeavesADraft(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	tab.store.Hide()
	tab.die()
	again := reload(w)
	if data, ok := again.store.Get("c1"); !ok || !strings.HasPrefix(string(data), "ñ 1 ") {
		t.Errorf("%q, %v", data, ok)
	}
	if w.journal.records["c1"] == nil || len(w.mirror.central) != 1 {
		t.Errorf("the draft was not taken over: %v", w.mirror.central)
	}
}

func TestDeletion(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	tab.edit("c2")
	w.run(500)
	tab.store.Delete("c1")
	tab.store.Delete("c2")
	w.run(500)
	if len(tab.store.IDs()) != 0 || !slices.Equal(tab.store.Deleted(), []string{"c1", "c2"}) {
		t.Fatal("not deleted")
	}
	tab.die()
	again := reload(w)
	if err := again.store.Restore("c1"); err != nil {
		t.Fatal("cannot be undone after a reload: ", err)
	}
	w.run(11 * 60_000)
	if !slices.Equal(again.store.IDs(), []string{"c1"}) || len(again.store.Deleted()) != 0 {
		t.Error("undo, or forgetting, failed")
	}
	if v, _ := Decode(w.journal.records["c2"]); !v.Deleted || v.Data != nil || len(w.journal.log["c2"]) != 1 || w.mirror.central[recordKey("c2")] != string(w.journal.log["c2"][0]) {
		t.Errorf("not forgotten: %+v", v)
	}
}

// A page that is loaded anew every few minutes forgets too; the clock shortens
// the time for undo when it is put forward, and lengthens it when put back.
func TestForgettingAcrossLoads(t *testing.T) {
	const minute = 60_000
	for name, c := range map[string]struct {
		away, jump int64 // until the next load, in ms
		then       int   // how long it offers undo
	}{
		"at once":          {0, 0, undoFor},
		"six minutes":      {6 * minute, 0, 4 * minute},
		"nearly all":       {10*minute - 2_000, 0, undoGrace},
		"next day":         {24 * 60 * minute, 0, undoGrace},
		"put forward":      {minute, 8 * minute, minute},
		"years forward":    {minute, 1 << 40, undoGrace},
		"put back a bit":   {6 * minute, -2 * minute, 6 * minute},
		"put back by more": {6 * minute, -60 * minute, undoFor},
		"before 1970":      {6 * minute, -1 << 50, undoFor},
	} {
		t.Run(name, func(t *testing.T) {
			w, tab := calm()
			tab.edit("c1")
			w.run(500)
			tab.store.Delete("c1")
			w.run(500)
			tab.die()
			w.run(int(c.away))
			w.setClock(c.jump)
			again := w.openTab(2)
			w.run(c.then - 1_000)
			if len(again.store.Deleted()) != 1 {
				t.Error("undo was not offered long enough")
			}
			w.run(2_000)
			if v, _ := Decode(w.journal.records["c1"]); len(again.store.Deleted()) != 0 || v.Data != nil {
				t.Error("not forgotten in time")
			}
		})
	}
}

func TestForgettingInSpiteOfTheIdleLock(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	w.run(500)
	tab.store.Delete("c1")
	for range 3 {
		w.run(5 * 60_000)
		w.closeTab(tab)
		tab = w.openTab(2)
	}
	if v, _ := Decode(w.journal.records["c1"]); !v.Deleted || v.Data != nil || len(w.journal.log["c1"]) != 1 {
		t.Errorf("not forgotten: %+v", v)
	}
}

// What one page deleted, another brought back and deleted once more, and hid
// before it was saved: the draft's time counts, not the earlier one.
func TestADraftDeletesAgain(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	w.run(500)
	tab.store.Delete("c1")
	w.run(9 * 60_000)
	tab.store.Restore("c1")
	tab.store.Delete("c1")
	tab.store.Hide()
	tab.die()
	w.closeTab(reload(w))
	again := reload(w)
	w.run(9 * 60_000)
	if len(again.store.Deleted()) != 1 {
		t.Error("counted from the earlier deletion")
	}
}

func TestDamage(t *testing.T) {
	older, newer := sample, sample
	older.ID, newer.ID, older.Seq, newer.Seq = "c1", "c1", 1, 2
	older.Data, newer.Data = set{1}.bytes(), set{3}.bytes()
	a, b, bad := older.Encode(), newer.Encode(), []byte("1|bad|")
	for name, c := range map[string]struct {
		journal, mirror []byte
		log             [][]byte
		want            []byte
		damaged         bool
	}{
		"mirror behind":            {b, a, nil, newer.Data, false},
		"mirror bad":               {b, bad, nil, newer.Data, false},
		"mirror gone":              {b, nil, nil, newer.Data, false},
		"journal gone":             {nil, b, nil, newer.Data, false},
		"journal bad":              {bad, a, nil, older.Data, false},
		"journal bad, log newer":   {bad, a, [][]byte{a, b}, newer.Data, false},
		"both bad":                 {bad, bad, [][]byte{a, b}, nil, true},
		"journal bad, none beside": {bad, nil, nil, nil, true},
		"another record's":         {Version{Schema: 1, Seq: 9, Tab: "t", ID: "c2"}.Encode(), nil, nil, nil, true},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(1, simOptions{})
			if c.journal != nil {
				w.journal.records["c1"], w.journal.log["c1"] = c.journal, c.log
			}
			if c.mirror != nil {
				w.mirror.central[recordKey("c1")] = string(c.mirror)
			}
			w.truthOf("c1").edited = set{3}
			tab := w.openTab(3)
			w.run(1_000)
			if data, _ := tab.store.Get("c1"); string(data) != string(c.want) || (len(tab.store.Damaged()) == 1) != c.damaged {
				t.Fatalf("got %q, damaged %v", data, tab.store.Damaged())
			}
			if c.damaged && tab.store.Save("c1", put("x")) != ErrRecover {
				t.Error("a damaged record can be overwritten")
			}
			if !c.damaged && string(w.journal.records["c1"]) != w.mirror.central[recordKey("c1")] {
				t.Error("not mended")
			}
			if isBad := string(c.journal) == "1|bad|"; isBad && len(tab.store.Held()) == 0 {
				t.Error("not offered")
			}
		})
	}
}

func TestNewerSchemaIsReadOnly(t *testing.T) {
	w, tab := calm()
	tab.edit("c1")
	w.run(500)
	v, _ := Decode(w.journal.records["c1"])
	v.Schema, v.Seq = 2, 7
	w.journal.records["c1"] = v.Encode()
	tab.edit("c1")
	w.run(500)
	if tab.store.Status().Mode != ReadOnly || w.mirror.central[draftKey("c1", tab.name)] == "" {
		t.Error("the old tab went on, or left no draft")
	}
	old := w.openTab(1)
	w.run(500)
	if old.store.Status().Mode != ReadOnly || old.store.Save("c1", put("x")) != ErrReadOnly {
		t.Error("old code may write")
	}
	if string(w.journal.records["c1"]) != string(v.Encode()) {
		t.Error("old code wrote")
	}
}

func TestRoom(t *testing.T) {
	_, tab := calm()
	tab.edit("c1")
	for _, c := range []struct {
		percent int64
		want    Room
		err     error
	}{{59, Enough, nil}, {60, Low, nil}, {80, NoRoom, ErrFull}} {
		tab.store.SetEstimate(c.percent, 100)
		id := "n" + string(rune('0'+c.percent/10))
		if err := tab.store.Save(id, put("x")); tab.store.Status().Room != c.want || err != c.err {
			t.Errorf("%d %%: room %d, %v", c.percent, tab.store.Status().Room, err)
		}
	}
	if err := tab.store.Save("c1", put("y")); err != nil {
		t.Errorf("what is there cannot be edited: %v", err)
	}
	if n := units("añ漢😀"); n != 5 {
		t.Errorf("%d units, want 5", n)
	}
}
