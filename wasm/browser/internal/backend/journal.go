//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// Journal is the database of records. It implements store.Journal, and keeps a
// few texts beside the records: see Meta.
type Journal struct{ connection *connection }

var _ store.Journal = (*Journal)(nil)

// OpenJournal returns at once: the database is opened when it is first used.
// onNewer is called when newer code asks for the database, just before it is let
// go; it is the last moment to write elsewhere.
func OpenJournal(onNewer func()) *Journal {
	return openJournal(sharedName(), databaseVersion, onNewer)
}

// HasJournal reports whether the browser has databases at all, working or not.
func HasJournal() bool { return method("indexedDB", "open") }

func openJournal(name string, version int, onNewer func()) *Journal {
	return &Journal{newConnection(name, version, onNewer)}
}

// run carries out one transaction. A connection may have been lost without a
// word (a page that was put to sleep): then it is opened once more.
func (j *Journal) run(mode string, stores []any, work func(*transaction), done func(fault store.Fault)) {
	j.attempt(mode, stores, work, func(fault store.Fault) {
		guarded(func() { done(fault) })
	}, true)
}

func (j *Journal) attempt(mode string, stores []any, work func(*transaction), done func(fault store.Fault), again bool) {
	j.connection.use(func(db js.Value, fault store.Fault) {
		if fault != store.None {
			done(fault)
			return
		}
		t, err := begin(db, mode, stores, done)
		switch {
		case err == nil:
			t.work(func() { work(t) })
		case workFault(errorName(err)) == store.Closed && again:
			j.connection.drop(db)
			j.attempt(mode, stores, work, done, false)
		default:
			done(workFault(errorName(err)))
		}
	})
}

// bytesOf is what a record's value holds, nil where there is none.
func bytesOf(value js.Value) []byte {
	if value.IsUndefined() {
		return nil
	}
	return []byte(value.String())
}
