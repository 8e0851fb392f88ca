package store

import "strings"

// Wipe deletes everything, in whatever state the store is. The mirror is
// cleared again at the end, since other tabs may have written drafts meanwhile.
// Bytes on disk are overwritten when the browser pleases: see [Cipher].
func (s *Store) Wipe(done func(fault Fault)) {
	s.empty()
	cleared := s.clearMirror(nil)
	finished := false
	finish := func(fault Fault) {
		if finished {
			return
		}
		finished = true
		if again := s.clearMirror(nil); cleared == None || again != None {
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
	s.records, s.order, s.held, s.waiting, s.flying = map[string]*record{}, nil, nil, nil, 0
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

// clearMirror removes every key of ours but those to spare.
func (s *Store) clearMirror(spare map[string]string) Fault {
	if s.Mirror == nil {
		return None
	}
	keys, fault := s.Mirror.Keys()
	for _, key := range keys {
		if _, spared := spare[key]; spared {
			continue
		}
		if strings.HasPrefix(key, Prefix) && !s.mirrorRemove(key) {
			fault = s.mirror
		}
	}
	return fault
}
