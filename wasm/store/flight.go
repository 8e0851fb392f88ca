package store

import "bytes"

// maxFlights bounds the transactions under way, so that the last of a long
// import does not run out of patience waiting for the first.
const maxFlights = 8

// flight is one attempt to make a record's changes safe: seal, write, and where
// another tab was quicker, join and write again.
type flight struct {
	*Store
	record *record
	over   bool // landed: what still comes back is ignored, and writes nothing
	stop   func()

	version Version
	raw     []byte
	edits   int
	expect  mark
	spoilt  bool
	purge   bool   // plain versions go with the plain value
	met     bool   // another value stood there than expected
	found   []byte // that value
}

func (s *Store) launch(r *record) {
	r.stopTimer()
	if !s.writable() || !r.pending() || r.flight != nil || r.queued || r.damaged {
		return
	}
	if s.flying == maxFlights {
		r.queued = true
		s.waiting = append(s.waiting, r)
		s.report()
		return
	}
	f := &flight{Store: s, record: r}
	r.flight, r.fault = f, None
	s.flying++
	f.stop = s.Clock.After(s.Patience, func() { f.land(Timeout) })
	s.report()
	f.attempt()
}

func (f *flight) attempt() {
	r := f.record
	f.edits, f.expect, f.spoilt = r.edits, r.known, r.spoilt
	f.version, f.purge = f.Store.version(r), r.plain && f.Cipher != nil
	f.encode(f.version, func(raw []byte, fault Fault) {
		switch {
		case f.over:
		case fault != None:
			f.land(fault)
		case f.mode == MirrorOnly:
			f.raw = raw
			f.toMirror()
		default:
			f.raw = raw
			f.Journal.Update(r.id, f.change, f.answered)
		}
	})
}

// change runs inside the transaction. Where the journal holds anything else
// than the working copy is based on, it writes nothing: joining may take the
// cipher's time, and a transaction does not wait.
func (f *flight) change(current []byte) Write {
	if f.over {
		return Write{}
	}
	if markOf(current) != f.expect {
		f.met, f.found = true, bytes.Clone(current)
		return Write{}
	}
	f.met = false
	w := Write{Put: f.raw, Purge: f.purge || f.forgets()}
	if f.spoilt {
		w.Keep = bytes.Clone(current)
	}
	return w
}

// forgets reports whether this writes a tombstone that nothing brings back.
func (f *flight) forgets() bool { return f.version.Deleted && f.version.Data == nil }

func (f *flight) answered(fault Fault) {
	switch {
	case f.over:
	case fault != None:
		f.land(fault)
	case f.met:
		f.absorb(f.record, f.found, f.absorbed)
	default:
		f.committed()
	}
}

func (f *flight) absorbed(fault Fault) {
	switch {
	case f.over:
	case fault != None:
		f.land(fault)
	case !f.writable():
		f.land(Newer)
	case !f.record.pending():
		f.land(None)
	default:
		f.attempt()
	}
}

// committed: the journal has it for good. The mirror follows, and only then is
// the record called saved.
func (f *flight) committed() {
	r := f.record
	r.seq, r.saved = f.version.Seq, f.edits
	r.known, r.spoilt = markOf(f.raw), false
	r.plain = r.plain && !f.purge
	f.mirrorRecord(r.id, r.seq, f.raw)
	f.dropDrafts(r)
	f.land(None)
	f.tell(r.id)
}

// toMirror is the whole of a save where there is no journal. Each tab writes
// under a key of its own, because localStorage has no transactions; whoever
// loads next joins them.
func (f *flight) toMirror() {
	r := f.record
	if !f.mirrorSet(draftKey(r.id, f.Tab), string(f.raw)) {
		f.land(f.mirror)
		return
	}
	r.seq, r.saved = f.version.Seq, f.edits
	if f.forgets() {
		f.mirrorRemove(recordKey(r.id))
	}
	f.settle(r)
	f.land(None)
	f.tell(r.id)
}

func (f *flight) land(fault Fault) {
	if f.over {
		return
	}
	f.over = true
	f.stop()
	r := f.record
	r.flight = nil
	f.flying--
	f.settleFate(r, fault)
	f.report()
	f.launchNext()
}

// settleFate: a failure leaves a draft, and no attempt follows by itself.
func (s *Store) settleFate(r *record, fault Fault) {
	r.fault = fault
	switch {
	case fault == Newer:
		s.StepAside()
	case fault != None:
		s.writeDraft(r)
	case r.pending():
		s.arm(r)
	default:
		s.armForgetting(r)
		s.sealUp(r)
	}
}

func (s *Store) launchNext() {
	if len(s.waiting) == 0 {
		return
	}
	r := s.waiting[0]
	s.waiting = s.waiting[1:]
	r.queued = false
	s.launch(r)
}
