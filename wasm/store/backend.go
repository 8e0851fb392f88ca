package store

// Journal is the commit point: a database whose transactions are durable once
// acknowledged (IndexedDB, durability "strict"). Every method returns at once
// and calls done exactly once, later or before it returns; a done that never
// comes is a fault the store expects. A Journal that lost its connection opens
// it anew at the next call.
type Journal interface {
	// Load reads every record, and whatever Update kept aside.
	Load(done func(content Content, fault Fault))

	// Read reads one record, nil when there is none.
	Read(id string, done func(raw []byte, fault Fault))

	// Update runs one read-write transaction: get the record, call change with
	// it (nil when there is none), carry out the Write, all or nothing. done
	// reports None only after the transaction is complete, not after its puts.
	// change must not be called twice and never keeps or alters its argument.
	Update(id string, change func(current []byte) Write, done func(fault Fault))

	// Versions reads the record's log, oldest first.
	Versions(id string, done func(raws [][]byte, fault Fault))

	// Wipe deletes all records, logs and what was kept aside, and in the same
	// transaction puts the record WipedID with the value WipedNow, on which the
	// loads that follow build ([JustWiped]).
	Wipe(done func(fault Fault))
}

// Content is all that a journal holds, logs aside.
type Content struct {
	Records map[string][]byte
	Kept    []Item
}

// Item is some bytes and the record they belong to.
type Item struct {
	ID  string
	Raw []byte
}

// Write is what a transaction does; the zero Write reads only. Purge comes with
// Put: of the record's versions only the new one is left, as value and as the one
// entry of its log, all in the same transaction. Without that entry a value
// damaged soon after would have nothing beside it, since the mirror may lag.
type Write struct {
	Put   []byte // the record's new value, and the newest entry of its log
	Keep  []byte // unreadable bytes to set aside verbatim, never deleted but by Wipe
	Purge bool   // empty the record's log before the new value is added to it
}

// LogLength is how many versions a journal's log keeps of a record.
const LogLength = 20

// Mirror is the fast, synchronous copy: localStorage. What Set accepts is on
// disk only about a minute later, each key for itself; the store never relies
// on two keys arriving together. A browser that blocks localStorage throws on
// the very look at it: the Mirror answers Denied instead.
type Mirror interface {
	Keys() ([]string, Fault)
	Get(key string) (value string, ok bool, fault Fault)
	Set(key, value string) Fault // on Quota the old value is intact
	Remove(key string) Fault
}

// Clock is the time as the store sees it.
type Clock interface {
	// Wall is the time of day in Unix milliseconds. It is written down for
	// people to read and orders nothing: clocks jump. Only what is left of
	// UndoFor after a load is reckoned by it.
	Wall() int64

	// After calls f once when ms milliseconds have run, unless stopped first.
	After(ms int, f func()) (stop func())
}

// Cipher seals data at rest, in its own time. What it seals is text (base64).
// About is the version's head: authenticated with the data, so that sealed
// values cannot change places.
type Cipher interface {
	Seal(about string, plain []byte, done func(sealed []byte, fault Fault))
	Open(about string, sealed []byte, done func(plain []byte, fault Fault))
}
