package store

import (
	"maps"
	"strconv"
	"strings"
	"testing"
)

// wipedWorld had a record and a draft, was wiped, and is loaded anew. It returns
// the mirror as it was before.
func wipedWorld(t *testing.T) (w *world, tab *simTab, before map[string]string) {
	t.Helper()
	w, tab = calm()
	tab.edit("c1")
	for range 5 {
		w.run(500)
		tab.edit("c1")
	}
	tab.edit("c2")
	tab.store.Hide()
	before = maps.Clone(w.mirror.central)
	w.run(500)
	maps.Copy(before, w.mirror.central)
	w.wipe(tab)
	w.run(500)
	if len(w.mirror.central) != 0 || len(before) != 4 {
		t.Fatalf("left %v, had %v", w.mirror.central, before)
	}
	w.closeTab(tab)
	return w, reload(w), before
}

func TestDraftsSinceTheWipe(t *testing.T) {
	for name, torn := range map[string]bool{"calm": false, "the old mirror is back": true} {
		t.Run(name, func(t *testing.T) {
			w, tab, before := wipedWorld(t)
			tab.edit("c1") // a new record under an old one's id
			w.run(500)
			tab.edit("c1")
			tab.edit("c3")
			tab.store.Hide()
			tab.die()
			saved := string(w.journal.records["c1"])
			if torn {
				maps.Copy(w.mirror.central, before)
			}
			again := reload(w)
			_, c2 := again.store.Get("c2")
			_, c3 := again.store.Get("c3")
			raw, _ := again.store.Get("c1")
			if c1, _ := parseSet(raw); c2 || !c3 || c1.has(0) || !c1.has(7) || !c1.has(8) {
				t.Errorf("c1 %q, c2 %v, c3 %v", raw, c2, c3)
			}
			if string(w.journal.records["c1"]) == saved || len(w.mirror.central) != 2 {
				t.Errorf("not mended: %v", w.mirror.central)
			}
			if note := w.journal.records[WipedID]; !JustWiped(note) || len(signers(note)) != 2 {
				t.Errorf("note %q", note)
			}
			w.run(11 * 60_000)
			if note := string(w.journal.records[WipedID]); note != wipedAgo {
				t.Errorf("note %q after ten minutes", note)
			}
		})
	}
}

// What is of the new life is not written again at every load.
func TestALoadSparesTheNewMirror(t *testing.T) {
	w, tab, _ := wipedWorld(t)
	tab.edit("c1")
	w.run(500)
	w.closeTab(tab)
	reload(w)
	if len(w.mirror.dirty) != 0 {
		t.Errorf("wrote %v", w.mirror.dirty)
	}
}

func TestNote(t *testing.T) {
	for note, want := range map[string]bool{"": false, "now": true, "now:a": true, "now:a,b": true, "ago": false, "nowhere": false} {
		if JustWiped([]byte(note)) != want {
			t.Errorf("%q: %v", note, !want)
		}
	}
	note := []byte(WipedNow)
	for i := range 3 * maxSigned {
		note = sign(note, strconv.Itoa(i))
	}
	if tabs := signers(note); len(tabs) != maxSigned || tabs[maxSigned-1] != strconv.Itoa(3*maxSigned-1) || !strings.HasPrefix(string(note), "now:100,") {
		t.Errorf("%q", note)
	}
}
