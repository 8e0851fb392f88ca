//go:build js && wasm

package backend

import (
	"syscall/js"
	"testing"
)

func estimate(t *testing.T) [2]int64 {
	t.Helper()
	return answerOf(t, func(done func([2]int64)) {
		Estimate(func(used, quota int64) { done([2]int64{used, quota}) })
	})
}

func TestPersistence(t *testing.T) {
	if got := estimate(t); got[1] < 1<<20 || got[0] > got[1] {
		t.Errorf("used %d of %d", got[0], got[1])
	}
	granted := answerOf(t, Persist)
	persisted, err := await(func() js.Value { return storage().Call("persisted") })
	if err != nil || persisted.Bool() != granted {
		t.Errorf("granted %v, the browser says %v, %v", granted, persisted, err)
	}
}

func TestPersistenceAbsent(t *testing.T) {
	refuse := js.Global().Get("Promise").Get("reject").Call("bind", js.Global().Get("Promise"), js.Global().Get("Error").New("no"))
	empty := js.Global().Get("Promise").Get("resolve").Call("bind", js.Global().Get("Promise"), map[string]any{})
	for name, storage := range map[string]any{
		"no storage": js.Undefined(),
		"no methods": map[string]any{},
		"refused":    map[string]any{"estimate": refuse, "persist": refuse},
		"says naught": map[string]any{"estimate": empty, "persist": js.Global().Get("Promise").Get("resolve").
			Call("bind", js.Global().Get("Promise"), false)},
	} {
		t.Run(name, func(t *testing.T) {
			replace(t, js.Global().Get("navigator"), "storage", storage)
			if got := estimate(t); got != [2]int64{} {
				t.Errorf("estimate %v", got)
			}
			if answerOf(t, Persist) {
				t.Error("granted")
			}
		})
	}
}
