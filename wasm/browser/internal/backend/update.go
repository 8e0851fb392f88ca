//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// Update gets a record, asks change and carries out its answer in one strict
// transaction: two tabs never see the same value as current.
func (j *Journal) Update(id string, change func(current []byte) store.Write, done func(fault store.Fault)) {
	j.run(writing, []any{recordStore, logStore, keptStore}, func(t *transaction) {
		t.ask(t.store(recordStore).Call("get", id), func(value js.Value) {
			t.carryOut(id, change(bytesOf(value)))
		})
	}, done)
}

func (t *transaction) carryOut(id string, w store.Write) {
	if w.Keep != nil {
		t.store(keptStore).Call("add", item(id, w.Keep))
	}
	if w.Put == nil {
		return
	}
	t.store(recordStore).Call("put", string(w.Put), id)
	t.store(logStore).Call("add", item(id, w.Put))
	if w.Purge {
		t.trimLog(id, 1)
	} else {
		t.trimLog(id, store.LogLength)
	}
}

func item(id string, raw []byte) map[string]any {
	return map[string]any{idField: id, rawField: string(raw)}
}

// trimLog leaves a record the newest so many entries of its log.
func (t *transaction) trimLog(id string, length int) {
	log := t.store(logStore)
	t.ask(log.Call("index", idField).Call("getAllKeys", id), func(keys js.Value) {
		for i := range keys.Length() - length {
			log.Call("delete", keys.Index(i))
		}
	})
}
