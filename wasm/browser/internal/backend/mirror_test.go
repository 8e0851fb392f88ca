//go:build js && wasm

package backend

import (
	"slices"
	"strings"
	"syscall/js"
	"testing"

	"acompana/wasm/store"
)

func mirror(t *testing.T) *Mirror {
	t.Helper()
	m, fault := OpenMirror()
	if fault != store.None {
		t.Fatal(fault)
	}
	clear := func() { js.Global().Get("localStorage").Call("clear") }
	clear()
	t.Cleanup(clear)
	return m
}

func TestMirror(t *testing.T) {
	m := mirror(t)
	if _, ok, fault := m.Get("a"); ok || fault != store.None {
		t.Errorf("a value that was never set: %v, %v", ok, fault)
	}
	for key, value := range map[string]string{"a": "uno · ñandú 漢", "length": "", "getItem": "x", "b": "y"} {
		if fault := m.Set(key, value); fault != store.None {
			t.Fatal(fault)
		}
		if got, ok, fault := m.Get(key); got != value || !ok || fault != store.None {
			t.Errorf("%s: %q, %v, %v", key, got, ok, fault)
		}
	}
	if fault := m.Remove("b"); fault != store.None {
		t.Fatal(fault)
	}
	if fault := m.Remove("never"); fault != store.None {
		t.Error(fault)
	}
	keys, fault := m.Keys()
	slices.Sort(keys)
	if want := []string{"a", "getItem", "length"}; fault != store.None || !slices.Equal(keys, want) {
		t.Errorf("keys %q, %v; want %q", keys, fault, want)
	}
}

// The browser's real quota: the old value is intact, and there is room again
// after something was removed.
func TestMirrorFull(t *testing.T) {
	m := mirror(t)
	m.Set("a", "old")
	big := strings.Repeat("x", 1<<20)
	fault, filled := store.None, 0
	for ; fault == store.None && filled < 100; filled++ {
		fault = m.Set("big"+string(rune('a'+filled)), big)
	}
	if fault != store.Quota || filled < 3 {
		t.Fatalf("after %d MiB: %v, want %v", filled, fault, store.Quota)
	}
	if fault := m.Set("a", big); fault != store.Quota {
		t.Errorf("overwriting with more: %v", fault)
	}
	if got, _, _ := m.Get("a"); got != "old" {
		t.Errorf("the old value is %d long", len(got))
	}
	if fault := m.Set("a", "new"); fault != store.None {
		t.Errorf("overwriting with as much: %v", fault)
	}
	m.Remove("biga")
	if fault := m.Set("b", "room"); fault != store.None {
		t.Errorf("after something was removed: %v", fault)
	}
}

func TestMirrorDenied(t *testing.T) {
	t.Run("look throws", func(t *testing.T) {
		forbid(t, "localStorage", "SecurityError")
		if m, fault := OpenMirror(); m != nil || fault != store.Denied {
			t.Errorf("%v, %v", m, fault)
		}
	})
	for name, value := range map[string]any{"null": nil, "undefined": js.Undefined()} {
		t.Run(name, func(t *testing.T) {
			replace(t, js.Global(), "localStorage", value)
			if m, fault := OpenMirror(); m != nil || fault != store.Denied {
				t.Errorf("%v, %v", m, fault)
			}
		})
	}
	t.Run("later", func(t *testing.T) {
		throws := js.Global().Call("throwing", "SecurityError")
		object := js.ValueOf(map[string]any{"getItem": throws, "setItem": throws, "removeItem": throws, "key": throws, "length": 1})
		m := &Mirror{object}
		_, keys := m.Keys()
		_, ok, get := m.Get("a")
		if keys != store.Denied || get != store.Denied || ok || m.Set("a", "b") != store.Denied || m.Remove("a") != store.Denied {
			t.Errorf("keys %v, get %v", keys, get)
		}
		define(object, "length", map[string]any{"get": throws})
		if _, fault := m.Keys(); fault != store.Denied {
			t.Errorf("length: %v", fault)
		}
	})
}
