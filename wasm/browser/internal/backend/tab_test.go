//go:build js && wasm

package backend

import (
	"syscall/js"
	"testing"

	"acompana/wasm/store"
)

func TestTabs(t *testing.T) {
	a, b := OpenTab(), OpenTab()
	if !store.ValidID(a.Name()) || a.Name() == b.Name() || len(a.Name()) != tabNameLength {
		t.Errorf("names %q and %q", a.Name(), b.Name())
	}
	alive := answerOf(t, a.Others)
	if !alive(b.Name()) || !alive(a.Name()) || alive("gone") || alive("") {
		t.Error("the living are told wrongly from the gone")
	}
}

func TestTabsWithoutLocks(t *testing.T) {
	t.Run("missing", func(t *testing.T) {
		replace(t, js.Global().Get("navigator"), "locks", js.Undefined())
		if answerOf(t, OpenTab().Others)("other") {
			t.Error("someone is alive")
		}
	})
	for name, answer := range map[string]js.Value{
		"refused": js.Global().Get("Promise").Get("reject").Call("bind", js.Global().Get("Promise"), js.Global().Get("Error").New("no")),
		"silent":  js.Global().Get("Promise").Get("race").Call("bind", js.Global().Get("Promise"), []any{}),
		"throws":  js.Global().Call("throwing", "SecurityError"),
	} {
		t.Run(name, func(t *testing.T) {
			replace(t, js.Global().Get("navigator"), "locks", map[string]any{"request": answer, "query": answer})
			if !answerOf(t, OpenTab().Others)("other") {
				t.Error("who may be at work is taken for gone")
			}
		})
	}
}

func TestRandom(t *testing.T) {
	a, b := Random(70_000), Random(70_000)
	if len(a) != 70_000 || string(a) == string(b) || string(a[69_900:]) == string(make([]byte, 100)) {
		t.Error("not random to the end")
	}
	if len(Random(0)) != 0 {
		t.Error("no bytes are some")
	}
	seen := map[uint32]bool{}
	for _, n := range RandomNumbers(1_000) {
		seen[n] = true
	}
	if len(seen) < 990 {
		t.Errorf("%d different numbers of 1000", len(seen))
	}
}
