//go:build js && wasm

package backend

import (
	"syscall/js"
	"testing"
	"time"

	"acompana/wasm/store"
)

// answerOf waits for the one call of done. A test must not wait in any other way:
// the browser has one thread.
func answerOf[T any](t testing.TB, start func(done func(T))) T {
	t.Helper()
	calls := 0
	answers := make(chan T, 10)
	start(func(value T) {
		if calls++; calls > 1 {
			t.Errorf("done was called %d times", calls)
		}
		answers <- value
	})
	select {
	case value := <-answers:
		return value
	case <-time.After(15 * time.Second):
		t.Fatal("done was not called")
	}
	panic("unreachable")
}

type pair[T any] struct {
	value T
	fault store.Fault
}

func pairOf[T any](t testing.TB, start func(done func(T, store.Fault))) (T, store.Fault) {
	t.Helper()
	p := answerOf(t, func(done func(pair[T])) {
		start(func(value T, fault store.Fault) { done(pair[T]{value, fault}) })
	})
	return p.value, p.fault
}

// mustPair is the value of what must not fail.
func mustPair[T any](t testing.TB, start func(done func(T, store.Fault))) T {
	t.Helper()
	value, fault := pairOf(t, start)
	if fault != store.None {
		t.Fatalf("unexpected fault: %v", fault)
	}
	return value
}

// freshJournal is a connection to a database of the test's own.
func freshJournal(t testing.TB) *Journal {
	t.Helper()
	return openJournal("test-"+t.Name()+"-"+randomName(), databaseVersion, nil)
}

// another is a second connection to the same database, as another tab has it.
func another(j *Journal) *Journal {
	return openJournal(j.connection.name, j.connection.version, nil)
}

func update(t testing.TB, j *Journal, id string, change func(current []byte) store.Write) store.Fault {
	t.Helper()
	return answerOf(t, func(done func(store.Fault)) { j.Update(id, change, done) })
}

func putting(value string) func([]byte) store.Write {
	return func([]byte) store.Write { return store.Write{Put: []byte(value)} }
}

func mustPut(t testing.TB, j *Journal, id, value string) {
	t.Helper()
	if fault := update(t, j, id, putting(value)); fault != store.None {
		t.Fatalf("put %q: %v", value, fault)
	}
}

func read(t testing.TB, j *Journal, id string) []byte {
	t.Helper()
	return mustPair(t, func(done func([]byte, store.Fault)) { j.Read(id, done) })
}

func load(t testing.TB, j *Journal) store.Content {
	t.Helper()
	return mustPair(t, j.Load)
}

func logOf(t testing.TB, j *Journal, id string) []string {
	t.Helper()
	raws := mustPair(t, func(done func([][]byte, store.Fault)) { j.Versions(id, done) })
	texts := make([]string, len(raws))
	for i, raw := range raws {
		texts[i] = string(raw)
	}
	return texts
}

// replace puts another value in a global's place until the test ends.
func replace(t testing.TB, object js.Value, name string, value any) {
	t.Helper()
	old := object.Get(name)
	define(object, name, map[string]any{"value": value, "configurable": true, "writable": true})
	t.Cleanup(func() {
		define(object, name, map[string]any{"value": old, "configurable": true, "writable": true})
	})
}

func define(object js.Value, name string, descriptor map[string]any) {
	js.Global().Get("Object").Call("defineProperty", object, name, descriptor)
}

// forbid makes the look at a property throw until the test ends.
func forbid(t testing.TB, name, errorName string) {
	t.Helper()
	old := js.Global().Get(name)
	thrower := js.Global().Call("throwing", errorName) // the page's own, see the test that serves it
	define(js.Global(), name, map[string]any{"get": thrower, "configurable": true})
	t.Cleanup(func() {
		define(js.Global(), name, map[string]any{"value": old, "configurable": true, "writable": true})
	})
}

// quiet keeps errors that a test provokes off the console, and counts them.
func quiet(t testing.TB) *int {
	t.Helper()
	told := new(int)
	count := js.FuncOf(func(js.Value, []js.Value) any {
		*told++
		return nil
	})
	replace(t, js.Global().Get("console"), "error", count)
	t.Cleanup(count.Release)
	return told
}
