package store

import (
	"bytes"
	"strconv"
)

const undoFor = 10 * 60_000

var simIDs = []string{"c1", "c2", "c3"}

// truth is what must be true of a record, whatever happens.
type truth struct {
	edited  set // all that anyone ever put there
	strong  set // called saved by a tab with a journal
	weak    set // called saved by a tab without
	gone    set // wiped
	deleted set // seen by whoever deleted the record

	inJournal, inDraft set
	firstJournal       [256]uint64 // the seq with which an item first arrived
	firstDraft         [256]uint64
	durable            set    // of those in drafts, what a crash no longer takes
	dead               uint64 // the highest seq of a tombstone
	buried             int64  // when the person asked for the deletion last saved
}

func (w *world) truthOf(id string) *truth {
	if w.truth[id] == nil {
		w.truth[id] = &truth{}
	}
	return w.truth[id]
}

// witness sees every version that a backend takes.
func (w *world) witness(id string, raw []byte, journal bool) {
	v, s, ok := contents(raw, id)
	if !ok {
		return
	}
	t := w.truthOf(id)
	seen, first := &t.inDraft, &t.firstDraft
	if journal {
		seen, first = &t.inJournal, &t.firstJournal
	}
	fresh := s.without(*seen)
	for n := range w.nextItem {
		if fresh.has(n) {
			first[n] = v.Seq
		}
	}
	*seen = seen.or(s)
	if v.Deleted {
		t.dead = max(t.dead, v.Seq)
	}
}

func (w *world) flushed(id string, raw []byte) {
	if _, s, ok := contents(raw, id); ok {
		t := w.truthOf(id)
		t.durable = t.durable.or(s)
	}
}

// acknowledged checks on the spot that what is called saved is where it must be.
func (w *world) acknowledged(by *simTab, id string, items set, weak bool) {
	w.stats.acked++
	t := w.truthOf(id)
	if weak {
		t.weak = t.weak.or(items)
		if !items.without(t.inDraft).empty() {
			w.fail(by.name + " called saved in " + id + " what the mirror does not hold")
		}
		return
	}
	t.strong = t.strong.or(items)
	if !items.without(t.inJournal).empty() {
		w.fail(by.name + " called saved in " + id + " what the journal does not hold")
	}
}

// checkPut sees every commit of the journal.
func (w *world) checkPut(tx *simTx, old []byte) {
	if tx.id == WipedID || old == nil {
		return
	}
	before, err := decode(old, tx.id)
	if err != nil {
		if !bytes.Equal(tx.write.Keep, old) {
			w.fail(tx.tab.name + " overwrote unreadable bytes of " + tx.id)
		}
		return
	}
	after, err := decode(tx.write.Put, tx.id)
	if err != nil || after.Seq <= before.Seq || after.Schema < before.Schema {
		w.fail(tx.tab.name + " put back the order of " + tx.id)
	}
	w.checkForgetting(tx, before, after)
}

// checkForgetting: a deletion that was saved can be undone for undoFor, unless
// the clock is put forward meanwhile. What a tab without a journal forgets may
// be older than it could know.
func (w *world) checkForgetting(tx *simTx, before, after Version) {
	t := w.truthOf(tx.id)
	if at := tx.tab.deleted[tx.id]; after.Deleted && after.Data != nil {
		t.buried = max(t.buried, at)
	}
	hurried := w.hurried >= t.buried || w.everMirrorOnly
	if before.Data == nil || !before.Deleted || after.Data != nil || t.buried == 0 || hurried {
		return
	}
	w.stats.forgotten++
	if w.now-t.buried < undoFor {
		w.fail(tx.tab.name + " forgot " + tx.id + " too soon")
	}
}

// crashed lets go of what a crash may take from tabs without a journal.
func (w *world) crashed() {
	for _, id := range simIDs {
		t := w.truthOf(id)
		t.weak = t.weak.without(t.weak.without(t.durable.or(t.inJournal)))
	}
}

func (w *world) wiped() {
	for _, id := range simIDs {
		t := w.truthOf(id)
		w.truth[id] = &truth{edited: t.edited, gone: t.edited}
	}
	w.bad = nil
	w.noWeak = true
}

// checkEnd compares what a fresh tab shows with what must be there.
func (w *world) checkEnd(tab *simTab) {
	for _, id := range simIDs {
		t := w.truthOf(id)
		data, live := tab.store.Get(id)
		shown := set{}
		if live {
			shown, _ = parseSet(data)
		}
		if extra := shown.without(t.edited); !extra.empty() {
			w.fail(id + " shows what nobody entered")
		}
		if back := t.gone; !w.everMirrorOnly && shown.without(back) != shown {
			w.fail(id + " shows what was wiped")
		}
		w.checkItems(id, t, shown)
	}
}

func (w *world) checkItems(id string, t *truth, shown set) {
	for n := range w.nextItem {
		strong := t.strong.has(n) && t.firstJournal[n] > t.dead
		weak := t.weak.has(n) && !w.noWeak && t.firstDraft[n] >= t.dead
		if (strong || weak) && !shown.has(n) && !t.deleted.has(n) {
			kind := " (journal)"
			if !strong {
				kind = " (mirror only)"
			}
			w.fail(id + " lost item " + strconv.Itoa(n) + ", called saved" + kind)
		}
	}
}

// checkSealed: where there is a key, a load in peace that reseals leaves nothing
// readable that is not sealed.
func (w *world) checkSealed(tab *simTab) {
	if !w.sealing {
		return
	}
	if n := tab.store.Plain(); n != 0 {
		w.fail(strconv.Itoa(n) + " records are called unsealed")
	}
	for _, id := range simIDs {
		if plainText(string(w.journal.records[id])) {
			w.fail(id + " is not sealed")
		}
		for _, raw := range w.journal.log[id] {
			if plainText(string(raw)) {
				w.fail("the log of " + id + " is not sealed")
			}
		}
	}
	for key, value := range w.mirror.central {
		if plainText(value) {
			w.fail(key + " is not sealed in the mirror")
		}
	}
}

// checkHeld: whatever became unreadable in the journal is still there, verbatim.
func (w *world) checkHeld() {
	for _, item := range w.bad {
		found := bytes.Equal(w.journal.records[item.ID], item.Raw)
		for _, kept := range w.journal.kept {
			found = found || bytes.Equal(kept.Raw, item.Raw)
		}
		if !found {
			w.fail("unreadable bytes of " + item.ID + " are gone")
		}
	}
}
