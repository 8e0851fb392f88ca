package store

// What the store does to the mirror goes through here: faults are remembered
// for the status, sizes for the room, and a mirror that is not there answers
// Denied.

func (s *Store) mirrorSet(key, value string) bool {
	if s.Mirror == nil {
		s.mirror = Denied
		return false
	}
	s.mirror = s.Mirror.Set(key, value)
	if s.mirror != None {
		return false
	}
	s.sizes[key] = units(key) + units(value)
	s.notePlain(key, value)
	return true
}

func (s *Store) mirrorGet(key string) (string, bool) {
	if s.Mirror == nil {
		return "", false
	}
	value, ok, fault := s.Mirror.Get(key)
	if fault != None {
		s.mirror = fault
	}
	return value, ok && fault == None
}

func (s *Store) mirrorRemove(key string) bool {
	if s.Mirror == nil {
		return false
	}
	if fault := s.Mirror.Remove(key); fault != None {
		s.mirror = fault
		return false
	}
	delete(s.sizes, key)
	delete(s.plainKeys, key)
	return true
}

// mirrorRecord copies what the journal has committed. A tab that comes late
// leaves a newer copy alone, and an unreadable one is set aside first.
func (s *Store) mirrorRecord(id string, seq uint64, raw []byte) {
	key := recordKey(id)
	if s.Mirror == nil {
		return
	}
	current, ok, fault := s.Mirror.Get(key)
	if fault != None { // what is there may be worth keeping
		s.mirror = fault
		return
	}
	if ok && current == string(raw) {
		delete(s.badCopies, id)
		return
	}
	if v, err := Decode([]byte(current)); ok && err == nil && v.ID == id && v.Seq > seq {
		return
	}
	if bad := s.badCopies[id]; ok && bad == current && !s.mirrorSet(heldKey(bad), bad) {
		return
	}
	if s.mirrorSet(key, string(raw)) {
		delete(s.badCopies, id)
	}
}
