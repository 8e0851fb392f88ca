//go:build js && wasm

package backend

import (
	"syscall/js"
	"testing"

	"acompana/wasm/store"
)

// What is acknowledged is over, and was asked to be on disk.
func TestAcknowledgedMeansComplete(t *testing.T) {
	j := freshJournal(t)
	var x *transaction
	fault := answerOf(t, func(done func(store.Fault)) {
		j.run(writing, []any{recordStore, logStore, keptStore}, func(running *transaction) {
			x = running
			x.carryOut("c1", store.Write{Put: []byte("x")})
		}, func(fault store.Fault) {
			if err := caught(func() { x.value.Call("abort") }); errorName(err) != "InvalidStateError" {
				t.Errorf("it could still be undone: %v", err)
			}
			done(fault)
		})
	})
	if fault != store.None {
		t.Error(fault)
	}
	if durability := x.value.Get("durability").String(); durability != "strict" {
		t.Errorf("durability %q", durability)
	}
}

// The browser may give a transaction up by itself, at any of its steps.
func TestUndoneByTheBrowser(t *testing.T) {
	for name, want := range map[string]store.Fault{
		"QuotaExceededError": store.Quota, "AbortError": store.Aborted, "UnknownError": store.Aborted, "": store.Aborted,
	} {
		var reason any
		if name != "" {
			reason = js.Global().Get("DOMException").New("by a test", name)
		}
		x := &transaction{value: js.ValueOf(map[string]any{"error": reason})}
		if got := x.reason(); got != want {
			t.Errorf("%q: %v, want %v", name, got, want)
		}
	}
	j := freshJournal(t)
	mustPut(t, j, "c1", "x")
	before := dump(t, j)
	prototype := js.Global().Get("IDBIndex").Get("prototype")
	getAllKeys := prototype.Get("getAllKeys")
	abort := js.FuncOf(func(this js.Value, args []js.Value) any {
		request := getAllKeys.Call("call", this, args[0])
		this.Get("objectStore").Get("transaction").Call("abort")
		return request
	})
	defer abort.Release()
	prototype.Set("getAllKeys", abort)
	fault := update(t, j, "c1", putting("y"))
	prototype.Set("getAllKeys", getAllKeys)
	if after := dump(t, j); fault != store.Aborted || after != before {
		t.Errorf("%v; before\n%s\nafter\n%s", fault, before, after)
	}
}
