//go:build js && wasm

package backend

import "syscall/js"

// What the database is made of. Earlier versions' steps are never
// changed: there are databases that took them.
const (
	databaseVersion = 1

	recordStore = "rec"
	logStore    = "log"
	keptStore   = "kept"
	metaStore   = "meta"

	idField  = "id"
	rawField = "raw"
)

// upgrade brings a database to this version. Should it fail half-way, nothing of
// it may remain: an empty database of this version would never be mended.
func upgrade(request, event js.Value) {
	err := caught(func() {
		if event.Get("oldVersion").Int() < 1 {
			createStores(request.Get("result"))
		}
	})
	if err != nil {
		request.Get("transaction").Call("abort")
	}
}

func createStores(db js.Value) {
	numbered := map[string]any{"autoIncrement": true}
	db.Call("createObjectStore", recordStore)
	db.Call("createObjectStore", logStore, numbered).Call("createIndex", idField, idField)
	db.Call("createObjectStore", keptStore, numbered)
	db.Call("createObjectStore", metaStore)
}
