package store

// encode seals where there is a cipher and puts the version in its envelope. A
// tombstone without data has nothing to seal.
func (s *Store) encode(v Version, done func(raw []byte, fault Fault)) {
	if s.Cipher == nil || v.Data == nil {
		done(v.Encode(), None)
		return
	}
	v.Sealed = true
	s.Cipher.Seal(v.about(), v.Data, func(sealed []byte, fault Fault) {
		if fault != None {
			done(nil, fault)
			return
		}
		v.Data = sealed
		done(v.Encode(), None)
	})
}

// open unseals a version's data and brings it to this code's schema.
func (s *Store) open(v Version, done func(v Version, fault Fault)) {
	switch {
	case v.Schema > s.Schema:
		done(v, Newer)
	case !v.Sealed:
		done(s.upgrade(v))
	case s.Cipher == nil:
		done(v, Locked)
	default:
		s.Cipher.Open(v.about(), v.Data, func(plain []byte, fault Fault) {
			if fault != None {
				done(v, Locked)
				return
			}
			v.Data = plain
			done(s.upgrade(v))
		})
	}
}

func (s *Store) upgrade(v Version) (Version, Fault) {
	if v.Data == nil && !v.Deleted {
		v.Data = []byte{}
	}
	if v.Schema == s.Schema || v.Data == nil || s.Upgrade == nil {
		return v, None
	}
	data, err := s.Upgrade(v.Schema, v.Data)
	if err != nil {
		return v, Refused
	}
	v.Data = data
	return v, None
}

// sealAhead keeps a draft ready. Hiding a page leaves no time to seal.
func (s *Store) sealAhead(r *record) {
	if s.Cipher == nil || !s.writable() {
		return
	}
	edits := r.edits
	s.encode(s.version(r), func(raw []byte, fault Fault) {
		if fault == None && edits > r.sealedEdits {
			r.sealed, r.sealedEdits = raw, edits
		}
	})
}
