//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// Meta reads one of the texts beside the records: the vault's header and its
// like. ok is false where there is none.
func (j *Journal) Meta(key string, done func(value string, ok bool, fault store.Fault)) {
	var raw []byte
	j.run(reading, []any{metaStore}, func(t *transaction) {
		t.ask(t.store(metaStore).Call("get", key), func(value js.Value) { raw = bytesOf(value) })
	}, func(fault store.Fault) {
		if fault != store.None {
			raw = nil
		}
		done(string(raw), raw != nil, fault)
	})
}

// SetMeta writes one, and answers when it is on disk.
func (j *Journal) SetMeta(key, value string, done func(fault store.Fault)) {
	j.run(writing, []any{metaStore}, func(t *transaction) {
		t.store(metaStore).Call("put", value, key)
	}, done)
}
