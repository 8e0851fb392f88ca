package store

import (
	"bytes"
	"unicode/utf8"
)

// Save changes a record. edit is called once, now, with the working copy (nil
// where there is no record) and returns what it becomes; it never alters its
// argument. What other tabs wrote meanwhile is joined by Merge when the
// transaction finds it. Saving a deleted record brings it back, and edit gets
// what undo would: other tabs may have put more there than this one deleted.
//
// An error means that nothing was changed. That the change is safe is told by
// OnStatus and RecordStatus, not by Save.
func (s *Store) Save(id string, edit func(current []byte) ([]byte, error)) error {
	if err := s.mayEdit(id); err != nil {
		return err
	}
	current, live := s.Get(id)
	if r := s.records[id]; r != nil {
		current = r.data
	}
	if !live && s.room() == NoRoom {
		return ErrFull
	}
	data, err := edit(current)
	switch {
	case err != nil:
		return err
	case !utf8.Valid(data):
		return ErrText
	case live && bytes.Equal(data, current):
		return nil
	}
	s.put(s.record(id), data)
	return nil
}

func (s *Store) mayEdit(id string) error {
	if err := s.editable(); err != nil {
		return err
	}
	if !ValidID(id) || id == WipedID {
		return ErrID
	}
	if r := s.records[id]; r != nil && r.damaged {
		return ErrRecover
	}
	return nil
}

func (s *Store) put(r *record, data []byte) {
	if data == nil {
		data = []byte{}
	}
	r.data, r.live = data, true
	r.stopForgetting()
	s.touch(r)
}

// touch counts a change and sees to it that a flight follows. The first change
// sets the timer and later ones leave it be: steady typing is saved too.
func (s *Store) touch(r *record) {
	r.edits++
	r.fault, r.chore = None, false
	s.sealAhead(r)
	s.arm(r)
	s.report()
}

func (s *Store) arm(r *record) {
	if r.stop != nil || r.flight != nil || r.queued || !s.writable() {
		return
	}
	r.stop = s.Clock.After(s.Debounce, func() {
		r.stop = nil
		s.launch(r)
	})
}

// Retry tries again what failed. Only a person asks for it.
func (s *Store) Retry() {
	for _, r := range s.sorted() {
		if r.fault != None {
			s.launch(r)
		}
	}
}

// version is the working copy as it would be written next.
func (s *Store) version(r *record) Version {
	return Version{Schema: s.Schema, Seq: r.seq + 1, Tab: s.Tab, Wall: s.Clock.Wall(), Deleted: !r.live, ID: r.id, Data: r.data}
}
