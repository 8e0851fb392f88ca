package store

// Reseal seals what was written before there was a Cipher: called when a person
// has set a passphrase and the page was loaded anew with its key, and harmless
// at every load after that. Each record that is not sealed is written once more,
// and in the same transaction the earlier versions in its log are deleted, which
// are not sealed either: undo begins anew. A tombstone with data for undo counts
// too. The mirror's copy follows. Whatever is met unsealed later is sealed as
// well; an edit does the same by itself.
//
// It is housekeeping: against what another tab writes meanwhile it yields, and
// it leaves no drafts, since nobody's work is at stake. A failure shows as any
// other and waits for Retry. Until the journal is there nothing is resealed: in
// mirror-only mode edits alone are.
//
// What stays unsealed: bytes that are held, because nobody can tell what they
// are; drafts that could not be joined; drafts of a tab that was open when this
// one was loaded, until a load after its end; and, until the browser pleases to
// overwrite them, the bytes on disk.
//
// The other tabs must be loaded anew before. One that stays open without the
// Cipher loses nothing: it can no longer save ([Locked]), and its work lies in a
// draft, unsealed, which the next load takes in and seals.
func (s *Store) Reseal() {
	if s.Cipher == nil || s.mode != Full && s.mode != Loading {
		return
	}
	s.resealing = true
	for _, r := range s.sorted() {
		r.plain = r.plain || !r.damaged && s.mode == Full && s.plainCopy(recordKey(r.id))
		s.sealUp(r)
	}
	s.report()
}

// Plain is how many records still stand unsealed somewhere although there is a
// Cipher, in journal, mirror or draft: 0 when Reseal is done. Damaged ones count
// until a person has decided.
func (s *Store) Plain() int {
	if s.Cipher == nil {
		return 0
	}
	ids := map[string]bool{}
	for id, r := range s.records {
		if r.plain {
			ids[id] = true
		}
	}
	for _, key := range sortedKeys(s.plainKeys) {
		if id, ok := keyID(key); ok && s.plainCopy(key) {
			ids[id] = true
		}
	}
	return len(ids)
}

// sealUp has a record written again where that is wanted and no edit will do it
// anyway. Nothing is sealed ahead, and so no draft is ever left of it.
func (s *Store) sealUp(r *record) {
	if !s.resealing || s.mode != Full || !r.plain || r.pending() || r.damaged {
		return
	}
	r.edits++
	r.chore = true
	s.arm(r)
}

// isPlain reports whether a version says something that is not sealed.
func isPlain(v Version) bool { return !v.Sealed && (v.Data != nil || !v.Deleted) }

func plainText(value string) bool {
	v, err := Decode([]byte(value))
	return err == nil && isPlain(v)
}

// notePlain remembers where in the mirror something stands unsealed.
func (s *Store) notePlain(key, value string) {
	if _, ok := keyID(key); ok && s.Cipher != nil && plainText(value) {
		s.plainKeys[key] = true
	}
}

// plainCopy looks again: other tabs write to the mirror too.
func (s *Store) plainCopy(key string) bool {
	if !s.plainKeys[key] {
		return false
	}
	if value, ok, fault := s.Mirror.Get(key); fault == None && !(ok && plainText(value)) {
		delete(s.plainKeys, key)
	}
	return s.plainKeys[key]
}
