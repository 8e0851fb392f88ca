package store

// Heard is called when another tab has written a record, or wiped everything
// when id is empty: on a message of its Tell, or on localStorage's event. A
// notice says only that there is something to read; it may come twice, late or
// not at all.
func (s *Store) Heard(id string) {
	switch {
	case id == "":
		s.empty()
	case !ValidID(id):
	case s.mode == Full:
		s.Journal.Read(id, func(raw []byte, fault Fault) {
			if fault == None && raw != nil && s.mode == Full {
				s.catchUp(id, raw)
			}
		})
	case s.mode == MirrorOnly:
		s.catchUpMirror(id)
	}
}

// catchUp takes in a later version. A flight under way will meet it by itself,
// and what cannot be read is left for the next load to judge.
func (s *Store) catchUp(id string, raw []byte) {
	m := markOf(raw)
	v, err := decode(raw, id)
	if err == ErrNewer {
		s.StepAside()
	}
	if r := s.records[id]; err != nil || r != nil && r.known == m {
		return
	}
	s.open(v, func(v Version, fault Fault) {
		if fault == Newer {
			s.StepAside()
		}
		if fault != None || s.mode != Full {
			return
		}
		r := s.record(id)
		if r.flight != nil || v.Seq <= r.seq {
			return
		}
		if s.join(r, v) == None {
			r.known, r.spoilt, r.plain = m, false, isPlain(v)
			s.sealUp(r)
		}
		s.report()
	})
}

// catchUpMirror joins whatever other tabs hold of a record.
func (s *Store) catchUpMirror(id string) {
	r := s.record(id)
	if r.damaged {
		return
	}
	found := s.drafts(id)
	if value, ok := s.mirrorGet(recordKey(id)); ok {
		found = append(found, foreignDraft{recordKey(id), value})
	}
	for _, d := range found {
		m := markOf([]byte(d.value))
		v, err := decode([]byte(d.value), id)
		if err != nil || r.seen[d.key] == m {
			continue
		}
		s.open(v, func(v Version, fault Fault) {
			if fault == None && s.mode == MirrorOnly && s.joinDraft(r, v) == None {
				r.saw(d.key, m)
			}
		})
	}
	s.report()
}

func (r *record) saw(key string, m mark) {
	if r.seen == nil {
		r.seen = map[string]mark{}
	}
	r.seen[key] = m
}
