package store

import (
	"errors"
	"sort"
)

// Options are what a store needs. Journal or Mirror may be nil where the browser
// has none, Cipher where nothing is sealed.
type Options struct {
	Journal Journal
	Mirror  Mirror
	Clock   Clock
	Cipher  Cipher

	Tab    string // names this page load, never used again: random
	Schema int    // of the data this code writes, from 1

	// Merge joins two versions of a record: commutative, associative,
	// idempotent. It may be handed versions that it has joined before.
	Merge func(a, b []byte) ([]byte, error)

	// Upgrade brings data of an older schema to this one; nil while there is
	// one schema only.
	Upgrade func(schema int, data []byte) ([]byte, error)

	// Alive reports whether a tab was still open when this page was loaded. A
	// living tab's drafts are read but left to it. Nil: no other tab is.
	Alive func(tab string) bool

	// Tell passes word of a record, or of a wipe when id is empty, to the other
	// tabs, which call Heard.
	Tell func(id string)

	OnReady  func()          // everything is read; once
	OnChange func(id string) // a record became other than this tab made it
	OnStatus func()          // Status or some RecordStatus may have changed

	Debounce int // ms from an edit to its transaction; 0: 250
	Patience int // ms to wait for the journal; 0: 10 s
	UndoFor  int // ms for which a deletion can be undone; 0: 10 min
	Settle   int // ms after which the mirror is trusted to be on disk; 0: 10 min
}

// What Save and its like refuse.
var (
	ErrLoading  = errors.New("store: not ready")
	ErrReadOnly = errors.New("store: read-only")
	ErrFull     = errors.New("store: no room for new records")
	ErrRecover  = errors.New("store: record is damaged, recover it first")
	ErrID       = errors.New("store: not a record's id")
	ErrText     = errors.New("store: data is not UTF-8")
	ErrMissing  = errors.New("store: no such record")
)

// Store holds the records of one tab. It is used from one goroutine.
type Store struct {
	Options
	mode      Mode
	journal   Fault // why the journal is out of use
	mirror    Fault // what the mirror answered last
	records   map[string]*record
	order     []*record // all of them by id, if as many as there are records
	newer     bool      // newer code is at work
	held      []Held
	badCopies map[string]string // unreadable copies in the mirror, by record id
	sizes     map[string]int    // units taken in the mirror, by key
	plainKeys map[string]bool   // of the mirror, whose values were seen unsealed beside a Cipher
	resealing bool              // what is met unsealed is to be sealed
	estimate  float64           // of the journal's room, the part in use
	flying    int
	waiting   []*record
}

// Open starts reading and returns at once; OnReady follows, perhaps before Open
// returns. Nothing is written before that.
func Open(o Options) *Store {
	setDefault(&o.Debounce, 250)
	setDefault(&o.Patience, 10_000)
	setDefault(&o.UndoFor, 10*60_000)
	setDefault(&o.Settle, 10*60_000)
	s := &Store{Options: o, records: map[string]*record{}, badCopies: map[string]string{}, sizes: map[string]int{}, plainKeys: map[string]bool{}}
	(&loader{Store: s}).start()
	return s
}

func setDefault(ms *int, value int) {
	if *ms == 0 {
		*ms = value
	}
}

// IDs lists the records there are, in the order of their ids.
func (s *Store) IDs() []string { return s.ids(func(r *record) bool { return r.live }) }

func (s *Store) ids(wanted func(*record) bool) []string {
	if len(s.order) < len(s.records) { // none ever goes
		s.sort()
	}
	ids := make([]string, 0, len(s.order))
	for _, r := range s.order {
		if wanted(r) {
			ids = append(ids, r.id)
		}
	}
	return ids
}

func (s *Store) sort() {
	s.order = s.order[:0]
	for _, r := range s.records {
		s.order = append(s.order, r)
	}
	sort.Slice(s.order, func(i, j int) bool { return s.order[i].id < s.order[j].id })
}

// Get returns a record as this tab knows it, saved or not. The bytes are the
// store's: read them only.
func (s *Store) Get(id string) (data []byte, ok bool) {
	r := s.records[id]
	if r == nil || !r.live {
		return nil, false
	}
	return r.data, true
}

// Deleted lists the records whose deletion can still be undone.
func (s *Store) Deleted() []string {
	return s.ids(func(r *record) bool { return !r.live && r.data != nil })
}

func (s *Store) record(id string) *record {
	r := s.records[id]
	if r == nil {
		r = &record{id: id}
		s.records[id] = r
	}
	return r
}

func (s *Store) tell(id string) {
	if s.Tell != nil {
		s.Tell(id)
	}
}

func (s *Store) changed(id string) {
	if s.OnChange != nil {
		s.OnChange(id)
	}
}

func (s *Store) report() {
	if s.OnStatus != nil {
		s.OnStatus()
	}
}
