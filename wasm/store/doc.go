// Package store keeps records in a browser so that what is called saved is
// saved. It stands between the documents of the tools and two backends: the
// [Journal] (IndexedDB with strict durability), where acknowledged means on
// disk, and the [Mirror] (localStorage), which answers at once, survives the end
// of a tab, and loses up to a minute when the browser is killed.
//
// The contract:
//
//   - A record is an id and some text that Merge can join with another version
//     of itself: commutative, associative, idempotent. The order of versions is
//     their Seq alone. Clocks are written down for people and order nothing.
//   - Save changes the working copy at once and is safe later. At most Debounce
//     after the first change, one transaction compares what the journal holds
//     with what the working copy is based on. If it is the same, seq+1 is put
//     and logged; if another tab was quicker, its version is joined and the
//     transaction repeated. When it is complete the mirror is written, and only
//     then is the record [Saved].
//   - A failure is told by its [Fault] and stays until the person edits again or
//     calls Retry; the work meanwhile lies in a draft.
//   - Drafts are written under a key for each tab and record: on Hide, on
//     failure, on stepping aside. The next load joins those of tabs that are
//     gone and removes them once the journal has what they held.
//   - A load reads both stores and writes nothing before it is finished. The
//     highest valid seq of journal and mirror wins, and mends the other. Where
//     the journal's value is damaged its log is asked as well. Where both are,
//     the record waits for a person to Recover one of its Versions or to
//     Discard it. Unreadable bytes are never overwritten without being kept.
//   - A deletion is a version like any other. Once saved it can be undone until
//     UndoFor has run; then data and log are emptied and the tombstone stays. The
//     tab that learns of it counts by itself; a later load counts from the Wall
//     of the tombstone. This is all that the time of day is asked for: a clock
//     put forward shortens undo, to a few seconds after a load at worst. One put
//     back gives every load the whole of UndoFor, until it has caught up.
//   - After a Wipe the mirror may come back from the disk, whole or torn. Until
//     it has settled nothing in it is believed but what the journal holds as
//     well, and drafts of tabs that were loaded since.
//   - With a [Cipher] whatever is written is sealed. What was written before
//     there was one is read as it is, and sealed by the next edit or by Reseal;
//     the first sealed version deletes those in the log, which are not. Plain
//     counts what is still to be done. Sealing is housekeeping, as forgetting
//     is: neither stands against what a person did in another tab. Bytes that
//     are held or kept aside cannot be sealed.
//   - Several tabs may work on a record. A notice (Tell, Heard) makes the others
//     read it again; nothing depends on its arriving.
//   - Newer code, met as a version change of the database, as a schema or as a
//     form of envelope, makes this store [ReadOnly]: pending work becomes drafts
//     for the newer code to adopt.
//
// What is there decides the [Mode]. Without a journal each tab's draft is its
// record, and "saved" means in a minute; without either, everything is in
// memory. A mirror that is full or blocked beside a sound journal is only told.
//
// Everything runs in callbacks on one goroutine: in the browser those of the
// backends, in the tests those of a simulator that decides every event by a seed
// and runs this very code.
package store
