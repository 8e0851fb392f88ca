package store

import (
	"errors"
	"strconv"
)

// simTab is one page load: a store and the person before it.
type simTab struct {
	w      *world
	name   string
	alive  bool
	ready  bool
	wiping bool
	store  *Store
	view   *simView
	conn   *simConnection
	unsafe map[string]set // what this tab edited and has not seen saved

	deleted map[string]int64 // when the person deleted a record here, last
}

// openTab loads a page.
func (w *world) openTab(schema int) *simTab {
	w.tabCount++
	t := &simTab{w: w, name: "t" + strconv.Itoa(w.tabCount), alive: true, unsafe: map[string]set{}, deleted: map[string]int64{}}
	t.view = w.mirror.view(t)
	t.conn = &simConnection{j: w.journal, tab: t}
	if w.storm > 0 {
		t.obstruct()
	}
	if schema < w.schema {
		t.conn.blocked = Newer
		if w.chance(0.5) { // old code that does find its way in
			t.conn.blocked = None
		}
	}
	living := map[string]bool{}
	for _, other := range w.tabs {
		living[other.name] = other.alive
	}
	w.tabs = append(w.tabs, t)
	o := Options{Journal: t.conn, Mirror: t.view, Clock: simClock{w, t}, Tab: t.name, Schema: schema,
		Merge: mergeSets, Upgrade: func(_ int, data []byte) ([]byte, error) { return data, nil },
		Alive: func(name string) bool { return living[name] },
		Tell:  t.tell, OnReady: t.loaded, OnStatus: t.status}
	if w.sealing {
		o.Cipher = simCipher{w, t}
	}
	t.store = Open(mutate(w, t, o))
	return t
}

// loaded: every other page seals what it finds at once, the others never.
func (t *simTab) loaded() {
	t.ready = true
	if t.w.sealing && t.w.chance(0.5) {
		t.w.after(t.w.between(0, 100), t, func() { t.store.Reseal() })
	}
}

// obstruct takes storage from some page loads altogether.
func (t *simTab) obstruct() {
	if t.w.chance(0.06) {
		t.conn.blocked = Blocked
		t.w.stats.faults++
	}
	if t.w.chance(0.04) {
		t.view.blocked = Denied
		t.w.stats.faults++
	}
}

func (t *simTab) wrote(where string) {
	if !t.ready && !t.wiping {
		t.w.fail(t.name + " wrote to " + where + " before it was loaded")
	}
}

func (t *simTab) tell(id string) {
	for _, other := range t.w.tabs {
		if other.alive && other != t && !t.w.chance(t.w.storm) {
			t.w.after(t.w.between(1, 12), other, func() { other.store.Heard(id) })
		}
	}
}

// status takes note of what the store calls saved.
func (t *simTab) status() {
	if t.store == nil || !t.ready {
		return
	}
	status := t.store.Status()
	mode := status.Mode
	t.w.told = t.w.told || status.Fault != None || status.Mirror != None || status.Mode != Full || status.Damaged > 0
	for _, id := range simIDs {
		items := t.unsafe[id]
		if state, _ := t.store.RecordStatus(id); items.empty() || state != Saved || mode == Wiped || mode == Memory {
			continue
		}
		t.unsafe[id] = set{}
		t.w.acknowledged(t, id, items, mode == MirrorOnly)
	}
}

func (t *simTab) edit(id string) {
	if t.w.nextItem == 256 {
		return
	}
	n := t.w.nextItem
	t.addTo(id, func(s *set) { s.add(n) })
}

func (t *simTab) addTo(id string, add func(*set)) {
	var added set
	add(&added)
	err := t.store.Save(id, func(current []byte) ([]byte, error) {
		if current == nil {
			return added.bytes(), nil
		}
		return mergeSets(current, added.bytes())
	})
	if err != nil {
		if !errors.Is(err, ErrLoading) && !errors.Is(err, ErrReadOnly) && !errors.Is(err, ErrRecover) && !errors.Is(err, ErrFull) {
			t.w.fail("save: " + err.Error())
		}
		return
	}
	t.w.nextItem++
	t.w.stats.edits++
	t.w.truthOf(id).edited = t.w.truthOf(id).edited.or(added)
	t.unsafe[id] = t.unsafe[id].or(added)
	t.status()
}

// delete gives up what the person has before them.
func (t *simTab) delete(id string) {
	data, _ := t.store.Get(id)
	if t.store.Delete(id) == nil {
		t.deleted[id] = t.w.now
		s, _ := parseSet(data)
		t.w.truthOf(id).deleted = t.w.truthOf(id).deleted.or(s)
		t.unsafe[id] = set{}
	}
}

// mendDamage is what a person does about damaged records.
func (t *simTab) mendDamage() {
	for _, id := range t.store.Damaged() {
		t.store.Versions(id, func(versions []Version, fault Fault) {
			switch {
			case fault != None:
			case len(versions) == 0:
				if t.store.Discard(id) == nil {
					truth := t.w.truthOf(id)
					truth.deleted = truth.deleted.or(truth.edited)
				}
			default:
				t.store.Recover(id, versions[len(versions)-1].Data)
			}
		})
	}
}

func (t *simTab) die() {
	t.alive = false
	t.w.journal.die(t)
}
