package store

import (
	"sort"
	"strings"
)

// file is all that was found of one record.
type file struct {
	id      string
	journal []byte // nil: none
	copied  string // the mirror's
	hasCopy bool
	log     [][]byte
	noLog   bool // it was asked for and did not answer
	drafts  []*draftFile

	spoilt  bool     // the journal's value is unreadable
	badCopy bool     // the mirror's is
	newer   bool     // newer code wrote something here
	best    *Version // of journal and mirror, and of the log if need be
	mine    bool     // best is what the journal holds
	locked  bool     // best does not open
	plain   bool     // the journal's value or its log is not sealed
	dirty   bool     // the journal must hear of it
}

type draftFile struct {
	foreignDraft
	tab     string
	version Version
	usable  bool
	newer   bool
}

// sortOut gathers by record what lies scattered over both stores.
func (l *loader) sortOut() []*file {
	files := map[string]*file{}
	at := func(id string) *file {
		if files[id] == nil {
			files[id] = &file{id: id}
		}
		return files[id]
	}
	for id, raw := range l.content.Records {
		at(id).journal = raw
	}
	for _, key := range sortedKeys(l.copies) {
		if id, ok := strings.CutPrefix(key, recordKeys); ok {
			f := at(id)
			f.copied, f.hasCopy = l.copies[key], true
		}
		if id, tab, ok := cutDraftKey(key); ok {
			f := at(id)
			f.drafts = append(f.drafts, &draftFile{foreignDraft: foreignDraft{key, l.copies[key]}, tab: tab})
		}
	}
	var all []*file
	for _, id := range sortedKeys(files) {
		all = append(all, files[id])
	}
	return all
}

// judge takes the higher seq of journal and mirror for the best, and reports
// whether the log must be asked.
func (f *file) judge() (askLog bool) {
	if f.journal != nil {
		f.spoilt = !f.consider(f.journal)
		f.noLog = f.spoilt
		f.mine = !f.spoilt
		f.plain = f.mine && isPlain(*f.best)
	}
	if f.hasCopy && f.copied != string(f.journal) {
		f.badCopy = !f.consider([]byte(f.copied))
	}
	for _, d := range f.drafts {
		v, err := decode([]byte(d.value), f.id)
		d.version, d.usable, d.newer = v, err == nil, err == ErrNewer
	}
	return f.spoilt
}

// consider reports whether bytes are a readable version.
func (f *file) consider(raw []byte) bool {
	v, err := decode(raw, f.id)
	f.newer = f.newer || err == ErrNewer
	if err != nil {
		return false
	}
	if f.best == nil || v.Seq > f.best.Seq {
		f.best, f.mine = &v, false
	}
	return true
}

// considerLog: with a sound copy in the mirror, the log's newest version may be
// newer still. Without one the log is offered, not taken: a person decides.
func (f *file) considerLog() (newest uint64) {
	offered := f.best == nil
	for _, raw := range f.log {
		v, err := decode(raw, f.id)
		if err != nil {
			continue
		}
		newest = max(newest, v.Seq)
		f.plain = f.plain || isPlain(v)
		if !offered && v.Seq > f.best.Seq {
			f.best = &v
		}
	}
	return newest
}

// openFile unseals the best version and the drafts.
func (l *loader) openFile(f *file) {
	r := l.record(f.id)
	r.seq = f.considerLog()
	if f.best != nil {
		l.wait++
		l.open(*f.best, func(v Version, fault Fault) {
			f.best, f.locked = &v, fault != None
			f.newer = f.newer || fault == Newer
			l.opened()
		})
	}
	for _, d := range f.drafts {
		if !d.usable {
			continue
		}
		l.wait++
		l.open(d.version, func(v Version, fault Fault) {
			d.version, d.usable, d.newer = v, fault == None, fault == Newer
			l.opened()
		})
	}
	sort.SliceStable(f.drafts, func(i, j int) bool { return f.drafts[i].before(f.drafts[j]) })
}

// before puts a tombstone ahead of an edit made apart from it.
func (d *draftFile) before(other *draftFile) bool {
	a, b := d.version, other.version
	return a.Seq < b.Seq || a.Seq == b.Seq && a.Deleted && !b.Deleted
}
