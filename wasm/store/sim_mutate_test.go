package store

import "strings"

// The mutations: each takes away one thing that the store relies on or does, and
// must be noticed by the simulation.
var mutations = []string{
	"acknowledge before complete",
	"blind overwrite",
	"no checksum",
	"relaxed durability",
	"ignored faults",
	"no drafts adopted",
	"last writer wins",
	"nothing kept aside",
	"wipe leaves no note",
	"one draft key for all tabs",
	"sealing keeps the log",
	"hasty forgetting",
	"a load forgets at once",
}

func mutate(w *world, t *simTab, o Options) Options {
	j := &mutant{Journal: o.Journal, w: w, tab: t, last: map[string][]byte{}}
	m := &mutantMirror{Mirror: o.Mirror, mutation: w.options.mutation}
	switch w.options.mutation {
	case "":
		return o
	case "hasty forgetting":
		o.UndoFor = undoFor / 2
	case "a load forgets at once":
		o.Clock = fastClock{o.Clock, w.tabCount}
	case "last writer wins":
		o.Merge = func(_, b []byte) ([]byte, error) { return b, nil }
	}
	o.Journal, o.Mirror = j, m
	return o
}

type mutant struct {
	Journal
	w    *world
	tab  *simTab
	last map[string][]byte
}

func (m *mutant) is(mutation string) bool { return m.w.options.mutation == mutation }

func (m *mutant) Load(done func(Content, Fault)) {
	m.Journal.Load(func(c Content, fault Fault) {
		for id, raw := range c.Records {
			m.last[id] = raw
			if m.is("no checksum") {
				c.Records[id] = restamp(raw)
			}
			if m.is("wipe leaves no note") && id == WipedID {
				delete(c.Records, id)
			}
		}
		done(c, fault)
	})
}

func (m *mutant) Update(id string, change func([]byte) Write, done func(Fault)) {
	switch m.w.options.mutation {
	case "acknowledge before complete":
		w := change(m.last[id])
		m.last[id] = w.Put
		m.Journal.Update(id, func([]byte) Write { return w }, func(Fault) {})
		m.w.after(1, m.tab, func() { done(None) })
		return
	case "blind overwrite":
		m.Journal.Update(id, func([]byte) Write {
			w := change(m.last[id])
			m.last[id] = w.Put
			return w
		}, done)
		return
	case "ignored faults":
		m.Journal.Update(id, change, func(Fault) { done(None) })
		return
	}
	m.Journal.Update(id, func(current []byte) Write {
		if m.is("no checksum") && current != nil {
			current = restamp(current)
		}
		w := change(current)
		if m.is("nothing kept aside") {
			w.Keep = nil
		}
		if v, err := Decode(w.Put); err == nil && v.Sealed && m.is("sealing keeps the log") {
			w.Purge = false
		}
		return w
	}, done)
}

// restamp gives damaged bytes a checksum that fits.
func restamp(raw []byte) []byte {
	parts := strings.SplitN(string(raw), "|", 3)
	if len(parts) < 3 {
		return raw
	}
	return []byte(form + "|" + sum(form, []byte(parts[2])) + "|" + parts[2])
}

// fastClock runs ahead by more with every load, and nobody has put it forward.
type fastClock struct {
	Clock
	loads int
}

func (c fastClock) Wall() int64 { return c.Clock.Wall() + int64(c.loads)*undoFor }

type mutantMirror struct {
	Mirror
	mutation string
}

func (m *mutantMirror) key(key string) string {
	if id, _, ok := cutDraftKey(key); ok && m.mutation == "one draft key for all tabs" {
		return draftKey(id, "all")
	}
	return key
}

func (m *mutantMirror) Keys() ([]string, Fault) {
	keys, fault := m.Mirror.Keys()
	var shown []string
	for _, key := range keys {
		if _, _, ok := cutDraftKey(key); !ok || m.mutation != "no drafts adopted" {
			shown = append(shown, key)
		}
	}
	return shown, fault
}

func (m *mutantMirror) Get(key string) (string, bool, Fault) {
	value, ok, fault := m.Mirror.Get(m.key(key))
	if m.mutation == "no checksum" && ok {
		value = string(restamp([]byte(value)))
	}
	return value, ok, fault
}

func (m *mutantMirror) Set(key, value string) Fault { return m.Mirror.Set(m.key(key), value) }
func (m *mutantMirror) Remove(key string) Fault     { return m.Mirror.Remove(m.key(key)) }

// relapse is what "relaxed durability" costs: a crash takes the last seconds of
// the journal.
func (w *world) relapse() {
	if w.options.mutation != "relaxed durability" {
		return
	}
	for i := len(w.undo) - 1; i >= 0 && w.undo[i].at > w.now-5_000; i-- {
		u := w.undo[i]
		putBack(w.journal.records, u.id, u.old)
		w.journal.log[u.id] = u.log
	}
	w.undo = nil
}

func putBack(records map[string][]byte, id string, raw []byte) {
	if raw == nil {
		delete(records, id)
	} else {
		records[id] = raw
	}
}

type undoing struct {
	at  int64
	id  string
	old []byte
	log [][]byte
}
