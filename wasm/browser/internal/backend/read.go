//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// Load reads all records and what was kept aside, as they were at one moment.
func (j *Journal) Load(done func(content store.Content, fault store.Fault)) {
	content := store.Content{Records: map[string][]byte{}}
	var ids js.Value
	j.run(reading, []any{recordStore, keptStore}, func(t *transaction) {
		records := t.store(recordStore)
		t.ask(records.Call("getAllKeys"), func(keys js.Value) { ids = keys })
		t.ask(records.Call("getAll"), func(values js.Value) {
			for i := range values.Length() {
				content.Records[ids.Index(i).String()] = bytesOf(values.Index(i))
			}
		})
		t.ask(t.store(keptStore).Call("getAll"), func(items js.Value) {
			for i := range items.Length() {
				content.Kept = append(content.Kept, itemOf(items.Index(i)))
			}
		})
	}, func(fault store.Fault) {
		if fault != store.None {
			content = store.Content{}
		}
		done(content, fault)
	})
}

func itemOf(value js.Value) store.Item {
	return store.Item{ID: value.Get(idField).String(), Raw: bytesOf(value.Get(rawField))}
}

// Read reads one record, nil when there is none.
func (j *Journal) Read(id string, done func(raw []byte, fault store.Fault)) {
	var raw []byte
	j.run(reading, []any{recordStore}, func(t *transaction) {
		t.ask(t.store(recordStore).Call("get", id), func(value js.Value) { raw = bytesOf(value) })
	}, func(fault store.Fault) {
		if fault != store.None {
			raw = nil
		}
		done(raw, fault)
	})
}

// Versions reads a record's log, oldest first: the index keeps the order in
// which entries were added.
func (j *Journal) Versions(id string, done func(raws [][]byte, fault store.Fault)) {
	var raws [][]byte
	j.run(reading, []any{logStore}, func(t *transaction) {
		t.ask(t.store(logStore).Call("index", idField).Call("getAll", id), func(items js.Value) {
			for i := range items.Length() {
				raws = append(raws, itemOf(items.Index(i)).Raw)
			}
		})
	}, func(fault store.Fault) {
		if fault != store.None {
			raws = nil
		}
		done(raws, fault)
	})
}
