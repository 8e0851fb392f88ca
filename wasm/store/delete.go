package store

import "strings"

// Delete makes a tombstone of a record. It keeps the data for undo until
// UndoFor has run in some tab; then the data and the record's log are emptied,
// and the tombstone stays so that no stale copy comes back to life.
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

// armForgetting counts from when this tab learned of the deletion: clocks are
// not asked, so an old tombstone waits its time again after every load.
func (s *Store) armForgetting(r *record) {
	if r.live || r.data == nil || r.forgetting != nil || !s.writable() {
		return
	}
	r.forgetting = s.Clock.After(s.UndoFor, func() {
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

// A wipe leaves a note in the journal: if the browser dies before the mirror's
// emptiness has reached the disk, the old mirror comes back, and must not be
// taken for the only copy left.
const (
	WipedID  = ".wiped"
	WipedNow = "now"
	wipedAgo = "ago"
)

// Wipe deletes everything, in whatever state the store is. The mirror is
// cleared again at the end, since other tabs may have written drafts meanwhile.
// Bytes on disk are overwritten when the browser pleases: see [Cipher].
func (s *Store) Wipe(done func(fault Fault)) {
	s.empty()
	cleared := s.clearMirror()
	finished := false
	finish := func(fault Fault) {
		if finished {
			return
		}
		finished = true
		if again := s.clearMirror(); cleared == None || again != None {
			cleared = again
		}
		if fault == None {
			fault = cleared
		}
		s.tell("")
		done(fault)
	}
	if s.Journal == nil {
		finish(None)
		return
	}
	stop := s.Clock.After(s.Patience, func() { finish(Timeout) })
	s.Journal.Wipe(func(fault Fault) {
		stop()
		finish(fault)
	})
}

// empty lets go of everything in memory; what is under way writes nothing more.
func (s *Store) empty() {
	s.mode = Wiped
	for _, r := range s.records {
		r.abandon()
	}
	s.records, s.held, s.waiting, s.flying = map[string]*record{}, nil, nil, 0
	s.changed("")
	s.report()
}

func (r *record) abandon() {
	r.stopTimer()
	r.stopForgetting()
	if r.settling != nil {
		r.settling()
	}
	if r.flight != nil {
		r.flight.over = true
		r.flight.stop()
	}
}

func (s *Store) clearMirror() Fault {
	if s.Mirror == nil {
		return None
	}
	keys, fault := s.Mirror.Keys()
	for _, key := range keys {
		if strings.HasPrefix(key, Prefix) && !s.mirrorRemove(key) {
			fault = s.mirror
		}
	}
	return fault
}
