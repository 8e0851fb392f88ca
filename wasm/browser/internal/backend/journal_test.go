//go:build js && wasm

package backend

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"syscall/js"
	"testing"

	"acompana/wasm/store"
)

func TestUpdate(t *testing.T) {
	j := freshJournal(t)
	if read(t, j, "c1") != nil {
		t.Fatal("a record that was never written is there")
	}
	var seen [][]byte
	note := func(value string) func([]byte) store.Write {
		return func(current []byte) store.Write {
			seen = append(seen, current)
			return store.Write{Put: []byte(value)}
		}
	}
	update(t, j, "c1", note("uno · ñandú 漢"))
	update(t, j, "c1", note("dos"))
	update(t, j, "c1", note("")) // empty is not the same as none
	update(t, j, "c1", note("cuatro"))
	if len(seen) != 4 || seen[0] != nil || string(seen[1]) != "uno · ñandú 漢" || string(seen[2]) != "dos" || seen[3] == nil || len(seen[3]) != 0 {
		t.Errorf("change saw %q", seen)
	}
	if got := string(read(t, another(j), "c1")); got != "cuatro" {
		t.Errorf("another connection reads %q", got)
	}
	if got, want := logOf(t, j, "c1"), []string{"uno · ñandú 漢", "dos", "", "cuatro"}; !slices.Equal(got, want) {
		t.Errorf("log %q, want %q", got, want)
	}
	if len(logOf(t, j, "c2")) != 0 {
		t.Error("another record has a log")
	}
}

func TestLogKeepsTheNewest(t *testing.T) {
	j := freshJournal(t)
	var want []string
	for i := range store.LogLength + 7 {
		value := "v" + strconv.Itoa(i)
		mustPut(t, j, "c1", value)
		if i%5 == 0 {
			mustPut(t, j, "c2", "other"+value)
		}
		want = append(want, value)
	}
	if got := logOf(t, j, "c1"); !slices.Equal(got, want[len(want)-store.LogLength:]) {
		t.Errorf("log %q", got)
	}
	if got := logOf(t, j, "c2"); len(got) != 6 {
		t.Errorf("another record's log has %d entries, want 6: %q", len(got), got)
	}
}

// Purged, a record's log holds the new value alone.
func TestPurge(t *testing.T) {
	j := freshJournal(t)
	for _, id := range []string{"c1", "c1", "c2"} {
		mustPut(t, j, id, "x")
	}
	update(t, j, "c1", func([]byte) store.Write { return store.Write{Put: []byte("gone"), Purge: true} })
	if got := string(read(t, j, "c1")); got != "gone" {
		t.Errorf("record %q", got)
	}
	if log, other := logOf(t, j, "c1"), logOf(t, j, "c2"); !slices.Equal(log, []string{"gone"}) || len(other) != 1 {
		t.Errorf("logs %q and %q", log, other)
	}
}

func TestKeep(t *testing.T) {
	j := freshJournal(t)
	mustPut(t, j, "c1", "unreadable")
	update(t, j, "c1", func(current []byte) store.Write {
		return store.Write{Put: []byte("sound"), Keep: slices.Clone(current)}
	})
	content := load(t, j)
	if len(content.Kept) != 1 || content.Kept[0].ID != "c1" || string(content.Kept[0].Raw) != "unreadable" {
		t.Errorf("kept %q", content.Kept)
	}
	if string(content.Records["c1"]) != "sound" || len(content.Records) != 1 {
		t.Errorf("records %q", content.Records)
	}
}

func TestZeroWriteReadsOnly(t *testing.T) {
	j := freshJournal(t)
	mustPut(t, j, "c1", "x")
	before := dump(t, j)
	for _, id := range []string{"c1", "c2"} {
		if fault := update(t, j, id, func([]byte) store.Write { return store.Write{} }); fault != store.None {
			t.Error(fault)
		}
	}
	if after := dump(t, j); after != before {
		t.Errorf("before\n%s\nafter\n%s", before, after)
	}
}

// dump is all that the database holds.
func dump(t *testing.T, j *Journal) string {
	t.Helper()
	var b strings.Builder
	fault := answerOf(t, func(done func(store.Fault)) {
		j.run(reading, []any{recordStore, logStore, keptStore, metaStore}, func(x *transaction) {
			for _, name := range []string{recordStore, logStore, keptStore, metaStore} {
				for _, method := range []string{"getAllKeys", "getAll"} {
					x.ask(x.store(name).Call(method), func(result js.Value) {
						fmt.Fprintln(&b, name, js.Global().Get("JSON").Call("stringify", result).String())
					})
				}
			}
		}, done)
	})
	if fault != store.None {
		t.Fatal(fault)
	}
	return b.String()
}

func TestPanicUndoesTheTransaction(t *testing.T) {
	j := freshJournal(t)
	mustPut(t, j, "c1", "x")
	before := dump(t, j)
	told := quiet(t)
	calls := 0
	fault := update(t, j, "c1", func([]byte) store.Write {
		calls++
		panic("no")
	})
	if fault != store.Aborted || calls != 1 || *told != 1 {
		t.Errorf("fault %v, change called %d times, told %d times", fault, calls, *told)
	}
	// Half-way: after puts that the database has already taken.
	fault = answerOf(t, func(done func(store.Fault)) {
		j.run(writing, []any{recordStore, logStore, keptStore}, func(x *transaction) {
			x.carryOut("c1", store.Write{Put: []byte("half"), Keep: []byte("half")})
			panic("no")
		}, done)
	})
	if fault != store.Aborted {
		t.Errorf("half-way: %v", fault)
	}
	if after := dump(t, j); after != before {
		t.Errorf("before\n%s\nafter\n%s", before, after)
	}
	mustPut(t, j, "c1", "works again")
}

func TestPanicInDoneIsToldOnly(t *testing.T) {
	j := freshJournal(t)
	told := quiet(t)
	j.Update("c1", putting("x"), func(store.Fault) { panic("no") })
	j.Read("c1", func([]byte, store.Fault) { panic("no") })
	if got := string(read(t, j, "c1")); got != "x" || *told != 2 {
		t.Errorf("record %q, told %d times", got, *told)
	}
}

// A call that throws in the middle takes back what was done before it.
func TestThrowingCallUndoesTheTransaction(t *testing.T) {
	for name, want := range map[string]store.Fault{
		"QuotaExceededError": store.Quota, "SecurityError": store.Denied, "DataError": store.Aborted, "InvalidStateError": store.Closed,
	} {
		j := freshJournal(t)
		mustPut(t, j, "c1", "x")
		before := dump(t, j)
		prototype := js.Global().Get("IDBObjectStore").Get("prototype")
		add := prototype.Get("add")
		prototype.Set("add", js.Global().Call("throwing", name))
		fault := update(t, j, "c1", func([]byte) store.Write { return store.Write{Put: []byte("y")} })
		prototype.Set("add", add)
		if fault != want {
			t.Errorf("%s: %v, want %v", name, fault, want)
		}
		if after := dump(t, j); after != before {
			t.Errorf("%s: before\n%s\nafter\n%s", name, before, after)
		}
	}
}

// Many updates of two tabs at once: none is lost.
func TestUpdatesOfTwoConnections(t *testing.T) {
	first := freshJournal(t)
	tabs := []*Journal{first, another(first)}
	const each = 40
	faults := make(chan store.Fault, 2*each)
	for i := range 2 * each {
		tabs[i%2].Update("c1", func(current []byte) store.Write {
			n, _ := strconv.Atoi(string(current))
			return store.Write{Put: []byte(strconv.Itoa(n + 1))}
		}, func(fault store.Fault) { faults <- fault })
	}
	for range 2 * each {
		if fault := <-faults; fault != store.None {
			t.Fatal(fault)
		}
	}
	if got := string(read(t, first, "c1")); got != strconv.Itoa(2*each) {
		t.Errorf("counted to %s, want %d", got, 2*each)
	}
}

func TestWipeLeavesItsNote(t *testing.T) {
	j := freshJournal(t)
	mustPut(t, j, "c1", "x")
	update(t, j, "c2", func([]byte) store.Write { return store.Write{Put: []byte("y"), Keep: []byte("z")} })
	setMeta(t, j, "vault", "header")
	if fault := answerOf(t, j.Wipe); fault != store.None {
		t.Fatal(fault)
	}
	content := load(t, j)
	if len(content.Records) != 1 || string(content.Records[store.WipedID]) != store.WipedNow || len(content.Kept) != 0 {
		t.Errorf("after the wipe: %q", content)
	}
	if log := logOf(t, j, "c1"); len(log) != 0 {
		t.Errorf("the log still has %q", log)
	}
	if value, ok := meta(t, j, "vault"); ok {
		t.Errorf("the header is still there: %q", value)
	}
}

func TestMeta(t *testing.T) {
	j := freshJournal(t)
	if value, ok := meta(t, j, "vault"); ok || value != "" {
		t.Errorf("a text that was never written: %q", value)
	}
	setMeta(t, j, "vault", "1|sellada|ñ")
	setMeta(t, j, "copies", "")
	for key, want := range map[string]string{"vault": "1|sellada|ñ", "copies": ""} {
		if value, ok := meta(t, another(j), key); !ok || value != want {
			t.Errorf("%s: %q, %v", key, value, ok)
		}
	}
	if content := load(t, j); len(content.Records) != 0 {
		t.Errorf("texts are taken for records: %q", content.Records)
	}
}

func setMeta(t *testing.T, j *Journal, key, value string) {
	t.Helper()
	if fault := answerOf(t, func(done func(store.Fault)) { j.SetMeta(key, value, done) }); fault != store.None {
		t.Fatal(fault)
	}
}

func meta(t *testing.T, j *Journal, key string) (string, bool) {
	t.Helper()
	found := false
	value := mustPair(t, func(done func(string, store.Fault)) {
		j.Meta(key, func(value string, ok bool, fault store.Fault) {
			found = ok
			done(value, fault)
		})
	})
	return value, found
}
