package store

import "sort"

// simMirror is localStorage: one truth in the browser's main process, a view of
// it in each tab that lags a little, and a disk that lags a lot.
type simMirror struct {
	w       *world
	central map[string]string
	disk    map[string]string
	dirty   []string
	full    bool
}

type simView struct {
	m       *simMirror
	tab     *simTab
	blocked Fault
	seen    map[string]string
}

func (m *simMirror) view(tab *simTab) *simView {
	v := &simView{m: m, tab: tab, seen: map[string]string{}}
	for key, value := range m.central {
		v.seen[key] = value
	}
	return v
}

func (v *simView) strike() Fault {
	if v.blocked != None {
		return v.blocked
	}
	if fault := v.m.w.strike(Denied); fault == None || fault == Quota {
		return fault
	}
	return Denied // localStorage does not hang or abort
}

func (v *simView) Keys() ([]string, Fault) {
	if fault := v.strike(); fault != None {
		return nil, fault
	}
	keys := []string{"stranger:r:c1"}
	for key := range v.seen {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys, None
}

func (v *simView) Get(key string) (string, bool, Fault) {
	if fault := v.strike(); fault != None {
		return "", false, fault
	}
	value, ok := v.seen[key]
	return value, ok, None
}

func (v *simView) Set(key, value string) Fault {
	v.tab.wrote("the mirror")
	if fault := v.strike(); fault != None {
		return fault
	}
	if v.m.full && len(value) > len(v.seen[key]) {
		v.m.w.stats.faults++
		return Quota
	}
	v.m.put(v, key, value, true)
	if id, _, ok := cutDraftKey(key); ok {
		v.m.w.witness(id, []byte(value), false)
	}
	return None
}

func (v *simView) Remove(key string) Fault {
	v.tab.wrote("the mirror")
	if fault := v.strike(); fault != None {
		return fault
	}
	v.m.put(v, key, "", false)
	return None
}

func (m *simMirror) put(by *simView, key, value string, there bool) {
	change(by.seen, key, value, there)
	change(m.central, key, value, there)
	for _, t := range m.w.tabs {
		if t.alive && t.view != by {
			m.w.after(m.w.between(1, 30), t, func() { change(t.view.seen, key, value, there) })
		}
	}
	if len(m.dirty) == 0 {
		m.w.after(m.w.between(5_000, 60_000), nil, m.flush)
	}
	m.dirty = append(m.dirty, key)
}

func change(values map[string]string, key, value string, there bool) {
	if there {
		values[key] = value
	} else {
		delete(values, key)
	}
}

// flush brings the disk up to date.
func (m *simMirror) flush() {
	for _, key := range m.dirty {
		m.persist(key)
	}
	m.dirty = nil
}

func (m *simMirror) persist(key string) {
	value, there := m.central[key]
	change(m.disk, key, value, there)
	if id, _, ok := cutDraftKey(key); ok && there {
		m.w.flushed(id, []byte(value))
	}
}

// crash loses what was not flushed, now and then a part only.
func (m *simMirror) crash() {
	if m.w.chance(0.3) {
		for _, key := range m.dirty {
			if m.w.chance(0.5) {
				m.persist(key)
			}
		}
	}
	m.dirty = nil
	m.central = map[string]string{}
	for key, value := range m.disk {
		m.central[key] = value
	}
}
