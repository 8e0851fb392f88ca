package store

import (
	"sort"
	"strings"
)

// loader reads both stores, decides record by record, and only then lets the
// store write.
type loader struct {
	*Store
	stop    func()
	content Content
	copies  map[string]string // the mirror, by key, but for what a wipe has left
	noCopy  bool              // there is no mirror
	files   []*file
	step    int    // what comes back of an earlier step is ignored
	wiped   []byte // the note of a recent wipe
	wait    int    // answers outstanding in this step
}

func (l *loader) start() {
	l.readMirror()
	l.step++
	l.stop = func() {}
	if l.Journal == nil {
		l.arrived(Content{}, Blocked)
		return
	}
	step := l.step
	l.stop = l.Clock.After(l.Patience, l.expired)
	l.Journal.Load(func(content Content, fault Fault) {
		if step == l.step {
			l.arrived(content, fault)
		}
	})
}

// expired goes on without what has not come.
func (l *loader) expired() {
	switch l.step {
	case 1:
		l.arrived(Content{}, Timeout)
	case 2:
		l.openFiles()
	}
}

func (l *loader) readMirror() {
	l.copies = map[string]string{}
	if l.Mirror == nil {
		l.mirror, l.noCopy = Denied, true
		return
	}
	keys, fault := l.Mirror.Keys()
	if fault != None {
		l.mirror, l.noCopy = fault, true
		return
	}
	for _, key := range keys {
		if !strings.HasPrefix(key, Prefix) {
			continue
		}
		if value, ok := l.mirrorGet(key); ok {
			l.copies[key] = value
			l.sizes[key] = units(key) + units(value)
			l.notePlain(key, value)
		}
	}
}

// arrived: the journal has answered, or never will.
func (l *loader) arrived(content Content, fault Fault) {
	l.step, l.wait = 2, 1
	l.content, l.Store.journal = content, fault
	l.newer = l.newer || fault == Newer
	l.heedWipe()
	l.holdKept()
	l.files = l.sortOut()
	for _, f := range l.files {
		if f.judge() {
			l.askLog(f)
		}
	}
	l.logArrived()
}

func (l *loader) holdKept() {
	for _, item := range l.content.Kept {
		l.hold(item.ID, Aside, item.Raw)
	}
	for _, key := range sortedKeys(l.copies) {
		if strings.HasPrefix(key, heldKeys) {
			l.hold("", Aside, []byte(l.copies[key]))
		}
	}
}

// askLog: the journal's own value is damaged; its log may know better than the
// mirror.
func (l *loader) askLog(f *file) {
	l.wait++
	l.Journal.Versions(f.id, func(raws [][]byte, fault Fault) {
		if l.step == 2 {
			f.log, f.noLog = raws, fault != None
			l.logArrived()
		}
	})
}

func (l *loader) logArrived() {
	if l.wait--; l.wait == 0 {
		l.openFiles()
	}
}

func (l *loader) openFiles() {
	l.step, l.wait = 3, 1
	l.stop()
	for _, f := range l.files {
		l.openFile(f)
	}
	l.opened()
}

func (l *loader) opened() {
	if l.wait--; l.wait == 0 {
		l.finish()
	}
}

// finish: from here on the store may write.
func (l *loader) finish() {
	if l.mode != Loading { // wiped meanwhile
		return
	}
	for _, f := range l.files {
		l.fold(f)
	}
	l.mode = l.chooseMode()
	if l.OnReady != nil {
		l.OnReady()
	}
	l.report()
	l.wipeAgain()
	for _, f := range l.files {
		l.mend(f)
	}
	if l.resealing {
		l.Reseal()
	}
	l.report()
}

func (l *loader) chooseMode() Mode {
	switch {
	case l.newer:
		l.Store.journal = Newer
		return ReadOnly
	case l.Store.journal == None:
		return Full
	case !l.noCopy:
		return MirrorOnly
	}
	return Memory
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
