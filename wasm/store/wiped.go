package store

import (
	"slices"
	"strings"
)

// A wipe leaves a note in the journal: if the browser dies before the mirror's
// emptiness has reached the disk, the old mirror comes back, whole or in part,
// and must not be taken for the only copy left. The note stands until one page
// has stayed open for Settle.
//
// Meanwhile each load signs it, "now:tab,tab". Since the names of tabs are never
// used again, a draft under the name of one that signed was written after the
// wipe, whatever lies beside it in a mirror that is torn. Of anything else there
// nobody can tell, and not by its id either: a new record may bear an old one's.
const (
	WipedID  = ".wiped"
	WipedNow = "now"
	wipedAgo = "ago"
)

// maxSigned bounds the note. Drafts of tabs that are gone do not wait longer
// than until the next load.
const maxSigned = 50

// JustWiped reports whether a wipe may not have reached the mirror, by what the
// journal holds under WipedID.
func JustWiped(note []byte) bool {
	return string(note) == WipedNow || strings.HasPrefix(string(note), WipedNow+":")
}

// signers are the tabs that were loaded since the wipe.
func signers(note []byte) []string {
	_, tabs, signed := strings.Cut(string(note), ":")
	if !signed {
		return nil
	}
	return strings.Split(tabs, ",")
}

func sign(note []byte, tab string) []byte {
	tabs := append(signers(note), tab)
	tabs = tabs[max(0, len(tabs)-maxSigned):]
	return []byte(WipedNow + ":" + strings.Join(tabs, ","))
}

// heedWipe disregards what the mirror holds of before a wipe, or may hold.
func (l *loader) heedWipe() {
	note := l.content.Records[WipedID]
	delete(l.content.Records, WipedID)
	if !JustWiped(note) {
		return
	}
	l.wiped = note
	since := signers(note)
	for key, value := range l.copies {
		if !l.isSince(since, key, value) {
			delete(l.copies, key)
		}
	}
}

// isSince reports whether a key of the mirror was surely written after the wipe:
// drafts of tabs that signed, and copies that are what the journal holds.
func (l *loader) isSince(tabs []string, key, value string) bool {
	if _, tab, ok := cutDraftKey(key); ok {
		return slices.Contains(tabs, tab)
	}
	id, ok := strings.CutPrefix(key, recordKeys)
	raw, there := l.content.Records[id]
	return ok && there && string(raw) == value
}

// wipeAgain clears what came back, signs the note, and ends it once all that is
// on disk.
func (l *loader) wipeAgain() {
	if l.wiped == nil || l.mode != Full || l.noCopy {
		return
	}
	l.changeNote(func(note []byte) []byte { return sign(note, l.Tab) })
	if l.clearMirror(l.copies) != None {
		return
	}
	l.Clock.After(l.Settle, func() {
		l.changeNote(func([]byte) []byte { return []byte(wipedAgo) })
	})
}

// changeNote leaves alone a note that has ended, and that of a wipe which ended
// this store.
func (l *loader) changeNote(change func(note []byte) []byte) {
	if l.mode != Full {
		return
	}
	l.Journal.Update(WipedID, func(note []byte) Write {
		if l.mode != Full || !JustWiped(note) {
			return Write{}
		}
		return Write{Put: change(note)}
	}, func(Fault) {})
}
