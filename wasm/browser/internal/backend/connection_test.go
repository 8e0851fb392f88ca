//go:build js && wasm

package backend

import (
	"slices"
	"syscall/js"
	"testing"

	"acompana/wasm/store"
)

// everyCall makes each call that a journal has, and returns their faults.
func everyCall(t *testing.T, j *Journal) map[string]store.Fault {
	t.Helper()
	faults := map[string]store.Fault{}
	_, faults["Load"] = pairOf(t, j.Load)
	_, faults["Read"] = pairOf(t, func(done func([]byte, store.Fault)) { j.Read("c1", done) })
	_, faults["Versions"] = pairOf(t, func(done func([][]byte, store.Fault)) { j.Versions("c1", done) })
	faults["Update"] = update(t, j, "c1", putting("x"))
	faults["SetMeta"] = answerOf(t, func(done func(store.Fault)) { j.SetMeta("k", "v", done) })
	_, faults["Meta"] = pairOf(t, func(done func(string, store.Fault)) {
		j.Meta("k", func(value string, _ bool, fault store.Fault) { done(value, fault) })
	})
	faults["Wipe"] = answerOf(t, j.Wipe)
	return faults
}

func wantFaults(t *testing.T, j *Journal, want store.Fault) {
	t.Helper()
	for call, fault := range everyCall(t, j) {
		if fault != want {
			t.Errorf("%s: %v, want %v", call, fault, want)
		}
	}
}

// Newer code gets the database at once, after the old one was told; the old one
// never comes back.
func TestNewerCodeTakesOver(t *testing.T) {
	told := 0
	old := freshJournal(t)
	old.connection.onNewer = func() { told++ }
	mustPut(t, old, "c1", "x")
	newer := openJournal(old.connection.name, databaseVersion+1, nil)
	if got := string(read(t, newer, "c1")); got != "x" || told != 1 {
		t.Errorf("newer code reads %q; the old was told %d times", got, told)
	}
	wantFaults(t, old, store.Newer)
}

func TestOnNewerThatPanicsStillLetsGo(t *testing.T) {
	told := quiet(t)
	old := freshJournal(t)
	old.connection.onNewer = func() { panic("no") }
	mustPut(t, old, "c1", "x")
	newer := openJournal(old.connection.name, databaseVersion+1, nil)
	if got := string(read(t, newer, "c1")); got != "x" || *told != 1 {
		t.Errorf("newer code reads %q; told %d times", got, *told)
	}
}

// A transaction under way when newer code comes is still completed.
func TestTransactionUnderWayCompletes(t *testing.T) {
	old := freshJournal(t)
	mustPut(t, old, "c1", "x")
	faults := make(chan store.Fault, 1)
	old.Update("c1", putting("y"), func(fault store.Fault) { faults <- fault })
	newer := openJournal(old.connection.name, databaseVersion+1, nil)
	if got := string(read(t, newer, "c1")); got != "y" {
		t.Errorf("newer code reads %q", got)
	}
	if fault := <-faults; fault != store.None {
		t.Error(fault)
	}
}

// A tab that does not let go holds newer code back, until it is closed.
func TestBlocked(t *testing.T) {
	old := freshJournal(t)
	mustPut(t, old, "c1", "x")
	db := old.connection.db
	db.Set("onversionchange", js.Null())
	newer := openJournal(old.connection.name, databaseVersion+1, nil)
	wantFaults(t, newer, store.Blocked)
	db.Call("close")
	for range 100 {
		if raw, fault := pairOf(t, func(done func([]byte, store.Fault)) { newer.Read("c1", done) }); fault == store.None {
			if string(raw) != "x" {
				t.Errorf("read %q", raw)
			}
			return
		}
		answerOf(t, func(done func(bool)) { Clock{}.After(20, func() { done(true) }) })
	}
	t.Error("still blocked after the other tab was closed")
}

func TestLostConnectionIsOpenedAnew(t *testing.T) {
	for name, lose := range map[string]func(j *Journal){
		"closed without a word": func(j *Journal) { j.connection.db.Call("close") },
		"the browser's event": func(j *Journal) {
			db := j.connection.db
			db.Call("close")
			db.Call("dispatchEvent", js.Global().Get("Event").New("close"))
			if j.connection.db.Truthy() {
				t.Error("the event was not heard")
			}
		},
	} {
		j := freshJournal(t)
		mustPut(t, j, "c1", "x")
		lose(j)
		if fault := update(t, j, "c1", putting("y")); fault != store.None {
			t.Errorf("%s: %v", name, fault)
		}
		if got := string(read(t, j, "c1")); got != "y" {
			t.Errorf("%s: read %q", name, got)
		}
	}
}

// Someone clears the database from elsewhere: no newer code, and no stale data.
func TestDatabaseDeleted(t *testing.T) {
	j := freshJournal(t)
	j.connection.onNewer = func() { t.Error("taken for newer code") }
	mustPut(t, j, "c1", "x")
	answerOf(t, func(done func(bool)) {
		request := js.Global().Get("indexedDB").Call("deleteDatabase", j.connection.name)
		gone := listener(func(js.Value) { done(true) })
		t.Cleanup(gone.Release)
		request.Set("onsuccess", gone)
	})
	if read(t, j, "c1") != nil {
		t.Error("the record is still there")
	}
	mustPut(t, j, "c1", "y")
}

func TestDatabaseRefused(t *testing.T) {
	for name, want := range map[string]store.Fault{
		"SecurityError": store.Denied, "UnknownError": store.Denied, "InvalidStateError": store.Denied,
		"QuotaExceededError": store.Quota, "AbortError": store.Closed,
	} {
		if got := openFault(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	t.Run("look throws", func(t *testing.T) {
		forbid(t, "indexedDB", "SecurityError")
		wantFaults(t, freshJournal(t), store.Denied)
	})
	t.Run("none", func(t *testing.T) {
		replace(t, js.Global(), "indexedDB", js.Undefined())
		wantFaults(t, freshJournal(t), store.Blocked)
	})
	t.Run("open throws", func(t *testing.T) {
		replace(t, js.Global(), "indexedDB", map[string]any{"open": js.Global().Call("throwing", "SecurityError")})
		wantFaults(t, freshJournal(t), store.Denied)
	})
	t.Run("again", func(t *testing.T) {
		wantFaults(t, freshJournal(t), store.None)
	})
}

// An upgrade that fails leaves no empty database of this version behind.
func TestUpgradeThatFails(t *testing.T) {
	j := freshJournal(t)
	prototype := js.Global().Get("IDBObjectStore").Get("prototype")
	create := prototype.Get("createIndex")
	prototype.Set("createIndex", js.Global().Call("throwing", "ConstraintError"))
	_, fault := pairOf(t, j.Load)
	prototype.Set("createIndex", create)
	if fault != store.Closed {
		t.Errorf("fault %v, want %v", fault, store.Closed)
	}
	mustPut(t, j, "c1", "x")
	if log := logOf(t, j, "c1"); !slices.Equal(log, []string{"x"}) {
		t.Errorf("log %q", log)
	}
}
