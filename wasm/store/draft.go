package store

import (
	"sort"
	"strings"
)

// Hide is for visibilitychange and pagehide: what is not yet safe goes to the
// mirror at once, which survives the end of the tab, and is sent on its way to
// the journal, which may or may not still be reached.
func (s *Store) Hide() {
	s.writeDrafts()
	for _, r := range s.sorted() {
		if r.fault == None {
			s.launch(r)
		}
	}
	s.report()
}

func (s *Store) writeDrafts() {
	for _, r := range s.sorted() {
		s.writeDraft(r)
	}
}

// sorted lists the records by id: the same calls in the same order at every run.
func (s *Store) sorted() []*record {
	all := make([]*record, 0, len(s.records))
	for _, r := range s.records {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	return all
}

func (s *Store) writeDraft(r *record) {
	if !r.pending() || r.damaged || !s.writable() {
		return
	}
	raw := r.sealed
	if s.Cipher == nil || r.data == nil {
		raw = s.version(r).Encode()
	} else if r.sealedEdits <= r.saved {
		return
	}
	if s.mirrorSet(draftKey(r.id, s.Tab), string(raw)) {
		r.drafted = true
	}
}

// dropDrafts removes what the journal's newest version contains: this tab's own
// draft and those it adopted. If the removal is lost in a crash, they are
// adopted once more, to no effect.
func (s *Store) dropDrafts(r *record) {
	if r.drafted && !r.pending() && s.mirrorRemove(draftKey(r.id, s.Tab)) {
		r.drafted = false
	}
	s.dropAdopted(r)
}

// dropAdopted spares a draft that is no longer what was adopted.
func (s *Store) dropAdopted(r *record) {
	for _, d := range r.adopted {
		if value, ok := s.mirrorGet(d.key); ok && value == d.value {
			s.mirrorRemove(d.key)
		}
	}
	r.adopted = nil
}

// settle is for mirror-only mode: the drafts that this tab's own contains go
// once that one has stood long enough to be on disk. Removed at once, they
// might be gone before it arrives.
func (s *Store) settle(r *record) {
	if len(r.adopted) == 0 || r.settling != nil {
		return
	}
	r.settling = s.Clock.After(s.Settle, func() {
		r.settling = nil
		if s.mode == MirrorOnly {
			s.dropAdopted(r)
		}
	})
}

// drafts lists other tabs' drafts of a record.
func (s *Store) drafts(id string) []foreignDraft {
	keys, fault := s.Mirror.Keys()
	if fault != None {
		s.mirror = fault
		return nil
	}
	sort.Strings(keys)
	var found []foreignDraft
	for _, key := range keys {
		if !strings.HasPrefix(key, draftKeys+id+":") || key == draftKey(id, s.Tab) {
			continue
		}
		if value, ok := s.mirrorGet(key); ok {
			found = append(found, foreignDraft{key, value})
		}
	}
	return found
}
