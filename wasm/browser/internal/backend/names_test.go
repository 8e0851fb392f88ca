//go:build js && wasm

package backend

import (
	"slices"
	"syscall/js"
	"testing"

	"acompana/wasm/store"
)

// A copy of the site that is opened as a file has names of its own: what it writes
// is not the site's, and the site's is not its own.
func TestOwnPrefix(t *testing.T) {
	m := mirror(t)
	m.Set("acompana:r:c1", "the site's")
	js.Global().Get("localStorage").Call("setItem", "stranger", "x")
	prefix = "acompana-archivo:"
	t.Cleanup(func() { prefix = store.Prefix })

	if _, ok, _ := m.Get("acompana:r:c1"); ok {
		t.Error("the copy reads what the site keeps")
	}
	m.Set("acompana:r:c1", "the copy's")
	m.Set("acompana:r:c2", "the copy's")
	keys, _ := m.Keys()
	slices.Sort(keys)
	if want := []string{"acompana:r:c1", "acompana:r:c2"}; !slices.Equal(keys, want) {
		t.Errorf("keys %q, want %q", keys, want)
	}
	for _, key := range keys {
		m.Remove(key)
	}
	if got := sharedName(); got != "acompana-archivo" {
		t.Errorf("the database is called %q", got)
	}

	prefix = store.Prefix
	if got, _, _ := m.Get("acompana:r:c1"); got != "the site's" {
		t.Errorf("the site is left with %q", got)
	}
}
