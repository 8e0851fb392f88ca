//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// Mirror is localStorage, or another storage of its kind. It implements
// store.Mirror.
type Mirror struct{ storage js.Value }

var _ store.Mirror = (*Mirror)(nil)

// OpenMirror answers Denied, and no mirror, where the browser has no localStorage
// or forbids to look at it.
func OpenMirror() (*Mirror, store.Fault) { return openStorage("localStorage") }

// OpenSession is what this tab alone remembers, until it is closed.
func OpenSession() (*Mirror, store.Fault) { return openStorage("sessionStorage") }

func openStorage(name string) (*Mirror, store.Fault) {
	storage, err := look(js.Global(), name)
	if err != nil || !storage.Truthy() {
		return nil, store.Denied
	}
	return &Mirror{storage}, store.None
}

// Keys lists all keys of the origin, strangers' too; where names have a prefix of
// their own, only ours.
func (m *Mirror) Keys() ([]string, store.Fault) {
	length, err := look(m.storage, "length")
	if err != nil {
		return nil, mirrorFault(err)
	}
	keys := make([]string, 0, length.Int())
	err = caught(func() {
		for i := range length.Int() {
			if key := m.storage.Call("key", i); key.Type() == js.TypeString {
				if own, ok := inward(key.String()); ok {
					keys = append(keys, own)
				}
			}
		}
	})
	if err != nil {
		return nil, mirrorFault(err)
	}
	return keys, store.None
}

// Get reads a value; ok is false where there is none.
func (m *Mirror) Get(key string) (value string, ok bool, fault store.Fault) {
	err := caught(func() {
		if found := m.storage.Call("getItem", outward(key)); found.Type() == js.TypeString {
			value, ok = found.String(), true
		}
	})
	return value, ok, mirrorFault(err)
}

// Set writes a value. On Quota the old one is intact.
func (m *Mirror) Set(key, value string) store.Fault {
	return mirrorFault(caught(func() { m.storage.Call("setItem", outward(key), value) }))
}

// Remove takes a value away.
func (m *Mirror) Remove(key string) store.Fault {
	return mirrorFault(caught(func() { m.storage.Call("removeItem", outward(key)) }))
}

func mirrorFault(err error) store.Fault {
	switch {
	case err == nil:
		return store.None
	case namedFault(errorName(err)) == store.Quota:
		return store.Quota
	}
	return store.Denied
}
