package store

import "bytes"

// fold makes the working copy of what was found.
func (l *loader) fold(f *file) {
	r := l.record(f.id)
	r.known, r.spoilt, r.plain = markOf(f.journal), f.spoilt, f.plain
	l.holdUnreadable(f)
	if f.newer {
		l.newer = true
	}
	if f.locked || f.noLog || f.best == nil && (f.spoilt || f.badCopy) {
		l.awaitRecovery(f, r)
		return
	}
	if f.best != nil {
		r.data, r.live, r.seq = f.best.Data, !f.best.Deleted, f.best.Seq
		r.buried = f.best.Wall
		f.dirty = !f.mine
	}
	for _, d := range f.drafts {
		f.dirty = l.adopt(r, d) || f.dirty
	}
}

// awaitRecovery leaves the decision to a person. What is written then must rank
// above all that was written before, or an old copy would win at the next load.
func (l *loader) awaitRecovery(f *file, r *record) {
	r.damaged, r.noLog, r.later = true, f.noLog, f.drafts
	r.locked = f.locked && l.Cipher == nil
	if f.best != nil {
		r.seq = max(r.seq, f.best.Seq)
	}
	for _, d := range f.drafts {
		r.seq = max(r.seq, d.version.Seq)
	}
}

func (l *loader) holdUnreadable(f *file) {
	if f.spoilt || f.locked && f.mine {
		l.hold(f.id, InJournal, f.journal)
	}
	if f.badCopy || f.locked && !f.mine && f.hasCopy {
		l.hold(f.id, InMirror, []byte(f.copied))
	}
	if f.badCopy {
		l.badCopies[f.id] = f.copied
	}
}

// adopt joins a draft, and reports whether it brought anything, be it only a
// later time of deletion. What cannot be
// joined stays where it is.
func (s *Store) adopt(r *record, d *draftFile) bool {
	s.newer = s.newer || d.newer
	data, live, buried := r.data, r.live, r.buried
	if !d.usable || s.joinDraft(r, d.version) != None {
		s.hold(r.id, InDraft, []byte(d.value))
		delete(s.plainKeys, d.key)
		return false
	}
	r.saw(d.key, markOf([]byte(d.value)))
	if s.Alive == nil || !s.Alive(d.tab) {
		r.adopted = append(r.adopted, d.foreignDraft)
	}
	return live != r.live || buried != r.buried || !bytes.Equal(data, r.data)
}

// mend writes what was found wanting: the journal where it lags behind, the
// mirror where it differs, drafts that are no longer needed.
func (l *loader) mend(f *file) {
	r := l.records[f.id]
	switch {
	case r == nil || r.damaged:
	case l.mode == MirrorOnly:
		l.armLeftover(r)
	case l.mode != Full:
	case r.pending() || f.dirty:
		r.edits++
		l.launch(r)
	default:
		if f.copied != string(f.journal) && f.journal != nil && !l.noCopy {
			l.mirrorRecord(f.id, r.seq, f.journal)
		}
		l.dropAdopted(r)
		l.armLeftover(r)
	}
}
