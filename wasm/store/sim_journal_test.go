package store

import "bytes"

// simJournal is the database on disk and its queue of transactions.
type simJournal struct {
	w       *world
	records map[string][]byte
	log     map[string][][]byte
	kept    []Item
	queue   []*simTx
	current *simTx
}

type simTx struct {
	tab    *simTab
	id     string
	change func([]byte) Write
	done   func(Fault)
	write  Write
	ran    bool
}

// simConnection is one tab's way to the database.
type simConnection struct {
	j       *simJournal
	tab     *simTab
	blocked Fault
}

func (c *simConnection) answer(f func(fault Fault)) {
	w := c.j.w
	fault := w.strike(Aborted, Closed, Timeout)
	if c.blocked != None {
		fault = c.blocked
	}
	if fault == Timeout { // never, or very late
		if w.chance(0.5) {
			w.after(w.late(), c.tab, func() { f(None) })
		}
		return
	}
	w.after(w.between(1, 40), c.tab, func() { f(fault) })
}

// late is a long time, most often longer than the store's patience.
func (w *world) late() int {
	ms := w.between(8_000, 30_000)
	w.harmless = w.harmless || ms <= 10_000
	return ms
}

func (c *simConnection) Load(done func(Content, Fault)) {
	c.answer(func(fault Fault) {
		content := Content{Records: map[string][]byte{}}
		if fault == None {
			for id, raw := range c.j.records {
				content.Records[id] = raw
			}
			content.Kept = c.j.kept
		}
		done(content, fault)
	})
}

func (c *simConnection) Read(id string, done func([]byte, Fault)) {
	c.j.w.harmless = c.j.w.harmless || c.j.w.calls+1 == c.j.w.failAt
	c.answer(func(fault Fault) {
		if fault != None {
			done(nil, fault)
			return
		}
		done(c.j.records[id], None)
	})
}

func (c *simConnection) Versions(id string, done func([][]byte, Fault)) {
	c.answer(func(fault Fault) {
		if fault != None {
			done(nil, fault)
			return
		}
		done(c.j.log[id], None)
	})
}

func (c *simConnection) Update(id string, change func([]byte) Write, done func(Fault)) {
	c.tab.wrote("the journal")
	if c.blocked != None {
		c.j.w.after(1, c.tab, func() { done(c.blocked) })
		return
	}
	c.j.queue = append(c.j.queue, &simTx{tab: c.tab, id: id, change: change, done: done})
	c.j.next()
}

func (c *simConnection) Wipe(done func(Fault)) {
	c.answer(func(fault Fault) {
		if fault != None {
			done(fault)
			return
		}
		c.j.wipeNext(c.tab, done)
	})
}

// wipeNext waits for the transaction under way.
func (j *simJournal) wipeNext(by *simTab, done func(Fault)) {
	if j.current != nil {
		j.w.after(5, by, func() { j.wipeNext(by, done) })
		return
	}
	j.wipe(by)
	done(None)
}

func (j *simJournal) wipe(by *simTab) {
	for _, t := range j.w.tabs {
		if t.alive && t != by {
			t.store.Heard("")
		}
	}
	j.records = map[string][]byte{WipedID: []byte(WipedNow)}
	j.log, j.kept = map[string][][]byte{}, nil
	j.w.wiped()
}

// next starts the first transaction waiting. One at a time: that is what a
// read-write transaction means.
func (j *simJournal) next() {
	if j.current != nil || len(j.queue) == 0 {
		return
	}
	tx := j.queue[0]
	j.queue = j.queue[1:]
	if !tx.tab.alive {
		j.next()
		return
	}
	j.current = tx
	j.w.after(j.w.between(1, 25), nil, func() { j.execute(tx) })
}

func (j *simJournal) execute(tx *simTx) {
	if j.current != tx {
		return
	}
	if !tx.tab.alive {
		j.free(tx)
		return
	}
	fault := j.w.strike(Quota, Aborted, Closed, Blocked, Timeout)
	if fault == Timeout && j.w.chance(0.5) { // never runs at all
		j.free(tx)
		return
	}
	tx.write, tx.ran = tx.change(bytes.Clone(j.records[tx.id])), fault == None || fault == Timeout
	j.w.after(j.w.between(1, 25), nil, func() { j.complete(tx, fault) })
}

func (j *simJournal) complete(tx *simTx, fault Fault) {
	if j.current != tx {
		return
	}
	if tx.ran {
		j.apply(tx)
	}
	j.free(tx)
	switch {
	case !tx.tab.alive:
	case fault == Timeout: // committed, but the word of it comes late
		j.w.after(j.w.late(), tx.tab, func() { tx.done(None) })
	default:
		tx.done(fault)
	}
}

func (j *simJournal) free(tx *simTx) {
	if j.current == tx {
		j.current = nil
		j.next()
	}
}

func (j *simJournal) apply(tx *simTx) {
	if tx.write.Put == nil {
		j.w.stats.conflicts++
		return
	}
	old := j.records[tx.id]
	j.w.checkPut(tx, old)
	if j.w.options.mutation != "" {
		j.w.undo = append(j.w.undo, undoing{j.w.now, tx.id, old, j.log[tx.id]})
	}
	if tx.write.Keep != nil {
		j.kept = append(j.kept, Item{tx.id, tx.write.Keep})
	}
	j.records[tx.id] = tx.write.Put
	if tx.write.Purge {
		j.log[tx.id] = nil
	}
	log := append(j.log[tx.id], tx.write.Put)
	j.log[tx.id] = log[max(0, len(log)-LogLength):]
	j.w.witness(tx.id, tx.write.Put, true)
}

// die: the transaction of a tab that goes is carried out whole or not at all.
func (j *simJournal) die(tab *simTab) {
	tx := j.current
	if tx == nil || tx.tab != tab {
		return
	}
	if tx.ran && j.w.chance(0.5) {
		j.apply(tx)
	}
	j.free(tx)
}
