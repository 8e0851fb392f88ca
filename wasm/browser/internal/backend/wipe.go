//go:build js && wasm

package backend

import "acompana/wasm/store"

// Wipe empties the database. That it did is the one thing written into it.
func (j *Journal) Wipe(done func(fault store.Fault)) {
	stores := []any{recordStore, logStore, keptStore, metaStore}
	j.run(writing, stores, func(t *transaction) {
		for _, name := range stores {
			t.store(name.(string)).Call("clear")
		}
		t.store(recordStore).Call("put", store.WipedNow, store.WipedID)
	}, done)
}
