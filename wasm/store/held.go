package store

// Place says where bytes stand that could not be read.
type Place uint8

const (
	InJournal Place = iota
	InMirror
	InDraft
	Aside // kept verbatim when their place was needed
)

// Held are bytes that could not be read: damaged, sealed with another key, or
// written by newer code. They stay where they are; none is deleted but by Wipe.
type Held struct {
	ID    string // empty where it is not known
	Place Place
	Raw   []byte
}

// Held lists them for the person to take away in a file.
func (s *Store) Held() []Held { return s.held }

func (s *Store) hold(id string, place Place, raw []byte) {
	m := markOf(raw)
	for _, h := range s.held {
		if h.Place == place && markOf(h.Raw) == m {
			return
		}
	}
	s.held = append(s.held, Held{id, place, raw})
}

// Damaged lists the records of which nothing readable was found. Versions may
// still offer earlier ones; Recover or Discard ends the wait.
func (s *Store) Damaged() []string {
	ids := []string{}
	for _, r := range s.sorted() {
		if r.damaged {
			ids = append(ids, r.id)
		}
	}
	return ids
}

// Recover puts data chosen by the person in a damaged record's place. Drafts
// that can be read are joined to it. If the log has not answered so far, it must
// first be asked by Versions. What is sealed is no damage: without a Cipher it is
// neither recovered nor discarded.
func (s *Store) Recover(id string, data []byte) error {
	r, err := s.mayRecover(id)
	if err != nil {
		return err
	}
	r.damaged = false
	s.put(r, data)
	for _, d := range r.later {
		s.adopt(r, d)
	}
	r.later = nil
	return nil
}

// Discard gives a damaged record up, and its drafts.
func (s *Store) Discard(id string) error {
	r, err := s.mayRecover(id)
	if err != nil {
		return err
	}
	r.damaged, r.live, r.data = false, false, nil
	for _, d := range r.later {
		if !d.usable {
			continue
		}
		r.seq = max(r.seq, d.version.Seq)
		r.adopted = append(r.adopted, d.foreignDraft)
	}
	r.later = nil
	s.touch(r)
	return nil
}

func (s *Store) mayRecover(id string) (*record, error) {
	if err := s.editable(); err != nil {
		return nil, err
	}
	r := s.records[id]
	switch {
	case r == nil || !r.damaged:
		return nil, ErrMissing
	case r.noLog, r.locked:
		return nil, ErrRecover
	}
	return r, nil
}

// Versions reads a record's log, oldest first; what is unreadable is left out,
// and the tombstone of a record that was forgotten.
func (s *Store) Versions(id string, done func(versions []Version, fault Fault)) {
	if s.mode != Full && s.mode != ReadOnly || s.Journal == nil {
		done(nil, Blocked)
		return
	}
	s.Journal.Versions(id, func(raws [][]byte, fault Fault) {
		if r := s.records[id]; r != nil && fault == None {
			r.heedLog(raws)
		}
		s.openLog(id, raws, nil, func(versions []Version) { done(versions, fault) })
	})
}

func (r *record) heedLog(raws [][]byte) {
	r.noLog = false
	for _, raw := range raws {
		if v, err := decode(raw, r.id); err == nil && r.damaged {
			r.seq = max(r.seq, v.Seq)
			r.plain = r.plain || isPlain(v)
		}
	}
}

func (s *Store) openLog(id string, raws [][]byte, versions []Version, done func([]Version)) {
	if len(raws) == 0 {
		done(versions)
		return
	}
	v, err := decode(raws[0], id)
	if err != nil {
		s.openLog(id, raws[1:], versions, done)
		return
	}
	s.open(v, func(v Version, fault Fault) {
		if forgotten := v.Deleted && v.Data == nil; fault == None && !forgotten {
			versions = append(versions, v)
		}
		s.openLog(id, raws[1:], versions, done)
	})
}
