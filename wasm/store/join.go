package store

import "bytes"

// decode reads a version that must be of this record.
func decode(raw []byte, id string) (Version, error) {
	v, err := Decode(raw)
	if err == nil && v.ID != id {
		return Version{}, ErrDamaged
	}
	return v, err
}

// absorb takes what the journal holds into the working copy, so that the next
// transaction builds on it.
func (s *Store) absorb(r *record, raw []byte, done func(fault Fault)) {
	m := markOf(raw)
	if raw == nil { // gone without a tombstone: evicted; the working copy goes back
		r.known, r.spoilt, r.plain = m, false, false
		done(None)
		return
	}
	v, err := decode(raw, r.id)
	switch {
	case err == ErrNewer:
		done(Newer)
	case err != nil:
		s.hold(r.id, InJournal, raw)
		r.known, r.spoilt = m, true
		done(None)
	default:
		s.open(v, func(v Version, fault Fault) {
			if fault == None {
				fault = s.join(r, v)
			}
			if fault == None {
				r.known, r.spoilt, r.plain = m, false, isPlain(v)
			}
			done(fault)
		})
	}
}

// join takes a later version of the journal's into the working copy. Changes of
// this tab that are not safe yet are merged with it, and whether the record
// lives is then this tab's word: an edit brings back what another tab deleted, a
// deletion takes along what another tab edited (undo brings it back).
func (s *Store) join(r *record, v Version) Fault {
	data, live := v.Data, !v.Deleted
	r.yield()
	if r.pending() {
		var err error
		if data, err = s.union(v.Data, r.data); err != nil {
			return Refused
		}
		live = r.live
	}
	r.stopForgetting() // deleted again, the time for undo begins anew
	s.become(r, data, live, v.Seq)
	return None
}

// joinDraft takes in what stands beside the journal's line: a draft, or in
// mirror-only mode another tab's work. It may have been joined before. Between
// a tombstone and an edit the higher seq decides; on a tie, which means apart
// from each other, the edit stays.
func (s *Store) joinDraft(r *record, v Version) Fault {
	if v.Deleted {
		return s.joinDeletion(r, v)
	}
	if !r.live && r.seq > v.Seq {
		return None
	}
	r.yield()
	data, err := s.union(v.Data, r.data)
	if err != nil {
		return Refused
	}
	s.become(r, data, r.live || !r.pending(), v.Seq)
	return None
}

// yield calls housekeeping off where another tab wrote anything: it never stands
// against a person, who may have brought the record back, or have done so and
// deleted it once more, which begins the time for undo anew.
func (r *record) yield() {
	if r.chore || r.forgotten() {
		r.saved, r.chore = r.edits, false
	}
}

func (s *Store) joinDeletion(r *record, v Version) Fault {
	if v.Seq <= r.seq || r.live && r.pending() {
		s.become(r, r.data, r.live, v.Seq)
		return None
	}
	data, err := s.union(v.Data, r.data)
	if err != nil {
		return Refused
	}
	if v.Data == nil { // forgotten there, forgotten here
		data = nil
	}
	r.buried = v.Wall
	s.become(r, data, false, v.Seq)
	return None
}

func (s *Store) become(r *record, data []byte, live bool, seq uint64) {
	other := live != r.live || !bytes.Equal(data, r.data)
	r.data, r.live, r.damaged = data, live, false
	r.seq = max(r.seq, seq)
	if live {
		r.stopForgetting()
	} else if !r.pending() {
		s.armForgetting(r)
	}
	if other && s.mode != Loading {
		s.changed(r.id)
	}
}

// union spares Merge where there is nothing to merge.
func (s *Store) union(a, b []byte) ([]byte, error) {
	switch {
	case b == nil || bytes.Equal(a, b):
		return a, nil
	case a == nil:
		return b, nil
	}
	return s.Merge(a, b)
}
