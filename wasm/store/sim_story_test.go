package store

import "strconv"

// simulate runs one seed and says what went wrong, if anything.
func simulate(seed uint64, o simOptions) (failure string, stats simStats) {
	w := newWorld(seed, o)
	w.storm = []float64{0, 0.01, 0.05, 0.2}[w.rng.IntN(4)]
	w.sealing = w.chance(0.25)
	w.openTab(w.schema)
	for range w.between(20, 60) {
		w.run(w.pause())
		w.act()
		if w.failure != "" {
			return w.failure, w.stats
		}
	}
	w.end()
	return w.failure, w.stats
}

func (w *world) pause() int {
	switch n := w.rng.IntN(100); {
	case n < 40:
		return w.between(0, 50)
	case n < 75:
		return w.between(50, 500)
	case n < 94:
		return w.between(500, 5_000)
	case n < 99:
		return w.between(5_000, 90_000)
	}
	return w.between(10*60_000, 15*60_000)
}

// act does what a person, the browser or fate does next.
func (w *world) act() {
	t := w.anyTab()
	if t == nil {
		w.openTab(w.code())
		return
	}
	id := simIDs[w.rng.IntN(len(simIDs))]
	switch n := w.rng.IntN(1000); {
	case n < 585:
		t.edit(id)
	case n < 600:
		w.setPassphrase()
	case n < 640:
		w.imports(t)
	case n < 665:
		t.delete(id)
	case n < 690:
		t.store.Restore(id)
	case n < 730:
		t.store.Hide()
	case n < 790:
		w.openAnother()
	case n < 820:
		w.closeTab(t)
	case n < 850:
		w.stats.crashes++
		t.die() // the tab alone: the browser still flushes the mirror
	case n < 905:
		w.crash()
	case n < 925:
		w.setClock(w.someJump())
	case n < 945:
		w.mirror.full = !w.mirror.full
	case n < 965:
		t.store.Retry()
	case n < 985:
		t.mendDamage()
	case n < 993:
		w.upgrade()
	case n < 998:
		w.storm = []float64{0, 0.02, 0.5}[w.rng.IntN(3)]
	default:
		w.wipe(t)
	}
}

func (w *world) anyTab() *simTab {
	var living []*simTab
	for _, t := range w.tabs {
		if t.alive {
			living = append(living, t)
			w.everMirrorOnly = w.everMirrorOnly || t.store.Status().Mode == MirrorOnly
		}
	}
	if len(living) == 0 {
		return nil
	}
	return living[w.rng.IntN(len(living))]
}

// code is the version that a page load gets: the newest, or now and then an old
// one from a cache.
func (w *world) code() int {
	if w.chance(0.1) {
		return 1
	}
	return w.schema
}

func (w *world) openAnother() {
	living := 0
	for _, t := range w.tabs {
		if t.alive {
			living++
		}
	}
	if living < 5 {
		w.openTab(w.code())
	}
}

// setPassphrase is what the browser does when a person asks for one: it loads the
// open tabs anew, now and then not all, with a key.
func (w *world) setPassphrase() {
	if w.sealing {
		return
	}
	w.sealing = true
	for _, t := range w.tabs {
		if t.alive && w.chance(0.8) {
			w.closeTab(t)
		}
	}
	w.openTab(w.code())
}

// someJump is years, or the minutes that matter to undo.
func (w *world) someJump() int64 {
	if w.chance(0.5) {
		return w.jump + int64(w.between(-15, 15))*60_000
	}
	return int64(w.between(-3650, 3650)) * 86_400_000
}

func (w *world) setClock(jump int64) {
	if jump > w.jump {
		w.hurried = w.now
	}
	w.jump = jump
}

// imports adds many items to many records at once.
func (w *world) imports(t *simTab) {
	for _, id := range simIDs {
		for range w.between(1, 4) {
			t.edit(id)
		}
	}
}

// closeTab is the orderly way: the page is hidden, then gone.
func (w *world) closeTab(t *simTab) {
	t.store.Hide()
	if w.chance(0.5) {
		w.run(w.between(0, 30))
	}
	t.die()
	w.mirror.flush()
}

// crash is a kill of the browser or a power cut.
func (w *world) crash() {
	w.stats.crashes++
	for _, t := range w.tabs {
		if t.alive {
			t.die()
		}
	}
	w.tabs = nil
	w.mirror.crash()
	w.relapse()
	w.crashed()
	if w.chance(0.15) {
		w.decay(simIDs[w.rng.IntN(len(simIDs))])
	}
}

// decay damages what lies on disk.
func (w *world) decay(id string) {
	w.stats.faults++
	kind := w.rng.IntN(5)
	if kind == 1 || kind == 2 || kind == 3 {
		w.decayMirror(recordKey(id))
	}
	if kind == 4 {
		w.truthOf(id).weak = set{}
		for i := range w.tabCount {
			w.decayMirror(draftKey(id, "t"+strconv.Itoa(i+1)))
		}
	}
	raw := w.journal.records[id]
	if _, err := decode(raw, id); err == nil && kind != 1 && kind != 4 {
		w.journal.records[id] = w.damage(raw)
		if _, err := decode(w.journal.records[id], id); err != nil {
			w.bad = append(w.bad, Item{id, w.journal.records[id]})
		}
	}
	if kind == 3 {
		log := [][]byte{}
		for _, raw := range w.journal.log[id] {
			log = append(log, w.damage(raw))
		}
		w.journal.log[id] = log
		w.truthOf(id).strong, w.truthOf(id).weak = set{}, set{}
	}
}

func (w *world) decayMirror(key string) {
	if value, ok := w.mirror.disk[key]; ok {
		damaged := string(w.damage([]byte(value)))
		w.mirror.disk[key], w.mirror.central[key] = damaged, damaged
	}
}

// damage flips a bit of the last bytes, cuts the end off, or puts a zero byte.
// What is damaged stays as it is: a second flip might mend it.
func (w *world) damage(raw []byte) []byte {
	b := append([]byte("?"), raw...)[1:]
	if _, err := Decode(b); err != nil {
		return b
	}
	at := w.rng.IntN(len(b))
	switch w.rng.IntN(3) {
	case 0:
		b[at] ^= 1 << w.rng.IntN(7)
	case 1:
		b = b[:at]
	case 2:
		b[len(b)-1] ^= 1
	}
	return b
}

// upgrade: a page with newer code is loaded; the database tells the old ones.
func (w *world) upgrade() {
	w.schema = 2
	for _, t := range w.tabs {
		if t.alive && t.store.Schema < w.schema {
			t.store.StepAside()
			t.conn.blocked = Newer
		}
	}
	w.openTab(w.schema)
}

func (w *world) wipe(t *simTab) {
	t.wiping = true
	w.noWeak = true
	t.store.Wipe(func(Fault) {})
}

// end heals everything, and asks two fresh tabs what there is.
func (w *world) end() {
	w.run(w.between(0, 2_000))
	if w.chance(0.5) {
		w.crash()
	}
	for _, t := range w.tabs {
		if t.alive {
			w.closeTab(t)
		}
	}
	w.storm, w.mirror.full, w.tabs = 0, false, nil
	first := w.settle()
	w.checkEnd(first)
	before := first.snapshot()
	w.closeTab(first)
	second := w.settle()
	w.checkEnd(second)
	if second.snapshot() != before {
		w.fail("two loads in peace show different things")
	}
	w.checkHeld()
	w.checkTidy()
	w.checkSealed(second)
}

// settle opens a page, mends what a person can mend, and waits.
func (w *world) settle() *simTab {
	t := w.openTab(2)
	w.run(5_000)
	t.store.Reseal()
	t.mendDamage()
	w.run(30_000)
	if status := t.store.Status(); status.Mode != Full || status.State != Saved || status.Damaged != 0 {
		w.fail("does not recover: mode " + strconv.Itoa(int(status.Mode)) + ", state " + strconv.Itoa(int(status.State)))
	}
	return t
}

func (t *simTab) snapshot() string {
	all := ""
	for _, id := range t.store.IDs() {
		data, _ := t.store.Get(id)
		all += id + ": " + string(data) + "\n"
	}
	return all
}

// checkTidy: after two loads in peace both stores hold the same, and no draft is
// left that anyone could read.
func (w *world) checkTidy() {
	for key, value := range w.mirror.central {
		if id, _, ok := cutDraftKey(key); ok {
			if _, _, readable := contents([]byte(value), id); readable {
				w.fail("a draft of " + id + " is left")
			}
		}
	}
	for _, id := range simIDs {
		if string(w.journal.records[id]) != w.mirror.central[recordKey(id)] {
			w.fail("journal and mirror differ in " + id)
		}
	}
}
