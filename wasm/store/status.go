package store

// State is how safe a record is; of several, the greatest counts.
type State uint8

const (
	Saved   State = iota // on disk, or in mirror-only mode soon
	Pending              // changed a moment ago
	Saving
	Failed // not saved, and no further attempt until an edit or Retry
)

// Mode is what the store has to write to.
type Mode uint8

const (
	Loading    Mode = iota
	Full            // the journal, and the mirror where there is one
	MirrorOnly      // localStorage alone: what is saved may take a minute to be safe
	Memory          // nothing: closing the page loses everything
	ReadOnly        // newer code is at work: reload
	Wiped           // everything was deleted, here or in another tab
)

// Status is what a person must know of the store as a whole.
type Status struct {
	Mode    Mode
	State   State
	Fault   Fault // why Mode is what it is, or State is Failed
	Mirror  Fault // why the mirror lags behind, None if it does not
	Room    Room
	Damaged int // records that wait for Recover
}

// Status sums up all records.
func (s *Store) Status() Status {
	status := Status{Mode: s.mode, Fault: s.journal, Mirror: s.mirror, Room: s.room()}
	for _, r := range s.records {
		if state := r.state(); state > status.State {
			status.State = state
		}
		if r.state() == Failed {
			status.Fault = r.fault
		}
		if r.damaged {
			status.Damaged++
		}
	}
	return status
}

// RecordStatus is a record's state and, if it failed, why.
func (s *Store) RecordStatus(id string) (State, Fault) {
	r := s.records[id]
	if r == nil {
		return Saved, None
	}
	return r.state(), r.fault
}

// writable reports whether the mode leaves anywhere to write.
func (s *Store) writable() bool { return s.mode == Full || s.mode == MirrorOnly }

// editable reports whether people may work, safely or not.
func (s *Store) editable() error {
	switch s.mode {
	case Loading:
		return ErrLoading
	case ReadOnly, Wiped:
		return ErrReadOnly
	}
	return nil
}

// StepAside ends writing to the records: newer code takes over. What is not yet
// saved stays as a draft for it to adopt. The browser closes its connection to
// the database right after; a transaction under way still completes.
func (s *Store) StepAside() {
	s.newer = true
	if s.mode == Loading || s.mode == Wiped || s.mode == ReadOnly {
		return
	}
	s.writeDrafts()
	s.mode, s.journal = ReadOnly, Newer
	for _, r := range s.records {
		r.stopTimer()
	}
	s.report()
}
