package store

// Delete makes a tombstone of a record. It keeps the data for undo until
// UndoFor has run; then the data and the record's log are emptied, and the
// tombstone stays, in both, so that no stale copy comes back to life.
func (s *Store) Delete(id string) error {
	if err := s.mayEdit(id); err != nil {
		return err
	}
	r := s.records[id]
	if r == nil || !r.live {
		return ErrMissing
	}
	r.live = false
	s.touch(r)
	return nil
}

// Restore undoes a deletion.
func (s *Store) Restore(id string) error {
	if err := s.mayEdit(id); err != nil {
		return err
	}
	r := s.records[id]
	if r == nil || r.live || r.data == nil {
		return ErrMissing
	}
	s.put(r, r.data)
	return nil
}

// forgotten reports whether nothing is left to bring back.
func (r *record) forgotten() bool { return !r.live && r.data == nil }

// undoGrace is how long, in ms, a page just loaded still offers the undo of a
// deletion whose time is up.
const undoGrace = 5_000

// armForgetting counts from when this tab learned of a deletion: no clock is
// asked. Of one that was there at load it is armLeftover that counts.
func (s *Store) armForgetting(r *record) { s.forgetAfter(r, s.UndoFor) }

// armLeftover gives a tombstone found at load what is left of UndoFor since it
// was written, by this clock: pages that are loaded anew every few minutes must
// forget too. A clock put forward cuts undo short, but never below undoGrace.
// One put back makes the time written down lie ahead: then it counts as now.
func (s *Store) armLeftover(r *record) {
	left := s.UndoFor
	if now := s.Clock.Wall(); r.buried <= now {
		age := uint64(now) - uint64(r.buried) // the difference of any two fits
		left -= int(min(age, uint64(s.UndoFor)))
	}
	s.forgetAfter(r, max(left, undoGrace))
}

func (s *Store) forgetAfter(r *record, ms int) {
	if r.live || r.data == nil || r.forgetting != nil || !s.writable() {
		return
	}
	r.forgetting = s.Clock.After(ms, func() {
		r.forgetting = nil
		if !r.live && r.data != nil && s.writable() {
			r.data = nil
			s.touch(r)
		}
	})
}

func (r *record) stopForgetting() {
	if r.forgetting != nil {
		r.forgetting()
		r.forgetting = nil
	}
}
