package store

// record is one document in this tab: the working copy, how much of it is safe,
// and what the journal was last seen to hold.
type record struct {
	id   string
	data []byte // the working copy; of a tombstone, what undo brings back
	live bool   // false: deleted, or never there
	seq  uint64 // the highest that the working copy contains

	buried int64 // the Wall of the tombstone that a load found

	edits int // changes that this tab owes the store, counted
	saved int // how many of them are safe
	fault Fault

	known   mark // the journal's value, contained in the working copy
	spoilt  bool // known is unreadable: keep it aside when it is overwritten
	noLog   bool // damaged, and the log did not answer: its seqs are not known
	damaged bool // nothing readable was found; edits wait for Recover
	locked  bool // damaged, for want of a Cipher only
	plain   bool // its value or its log in the journal is not sealed
	chore   bool // what is owed, if anything, is only to seal it

	flight *flight
	queued bool
	stop   func() // the timer that starts a flight, nil when none runs

	sealed      []byte // the draft, sealed ahead: hiding leaves no time for it
	sealedEdits int
	drafted     bool           // this tab's draft stands in the mirror
	adopted     []foreignDraft // contained in the working copy, dispensable once saved
	later       []*draftFile   // drafts of a damaged record: Recover joins them
	seen        map[string]mark
	forgetting  func()
	settling    func()
}

// foreignDraft is another tab's draft as it was read.
type foreignDraft struct{ key, value string }

func (r *record) pending() bool { return r.edits > r.saved }

func (r *record) stopTimer() {
	if r.stop != nil {
		r.stop()
		r.stop = nil
	}
}

func (r *record) state() State {
	switch {
	case r.flight != nil || r.queued:
		return Saving
	case !r.pending():
		return Saved
	case r.fault != None:
		return Failed
	}
	return Pending
}
