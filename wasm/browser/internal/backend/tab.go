//go:build js && wasm

package backend

import (
	"strings"
	"syscall/js"
)

// Tab is this load of the page, told from all others by its name.
type Tab struct{ name string }

const (
	tabNameLength = 24
	tabPatience   = 2_000 // ms
)

// tabLocks begins the names of the tabs' locks.
var tabLocks = prefix + "tab:"

// OpenTab names the tab and holds the lock of that name until the page is gone,
// crashed or closed: that it is held is how others know this tab to be alive.
func OpenTab() *Tab {
	t := &Tab{randomName()}
	if !method("navigator", "locks", "request") {
		return t
	}
	// A race between nobody never ends, and so the lock is held for ever.
	hold := js.FuncOf(func(js.Value, []js.Value) any {
		return js.Global().Get("Promise").Call("race", []any{})
	})
	settle(func() js.Value { return locks().Call("request", tabLocks+t.name, hold) }, func(js.Value, error) {})
	return t
}

func randomName() string {
	const letters = "0123456789abcdefghijklmnopqrstuv"
	name := Random(tabNameLength)
	for i := range name {
		name[i] = letters[name[i]%byte(len(letters))]
	}
	return string(name)
}

func locks() js.Value { return js.Global().Get("navigator").Get("locks") }

// Name is for store.Options.Tab.
func (t *Tab) Name() string { return t.name }

// Others asks once who is there, and hands out what store.Options.Alive needs.
// In a browser without locks nobody else is taken to be alive. One that does not
// answer in time may be busy with tabs that work: all are taken to be alive
// then, and what they left waits for the next load.
func (t *Tab) Others(done func(alive func(tab string) bool)) {
	if !method("navigator", "locks", "query") {
		done(func(string) bool { return false })
		return
	}
	answered := false
	answer := func(alive func(tab string) bool) {
		if !answered {
			answered = true
			done(alive)
		}
	}
	everyone := func(string) bool { return true }
	stop := Clock{}.After(tabPatience, func() { answer(everyone) })
	settle(func() js.Value { return locks().Call("query") }, func(snapshot js.Value, err error) {
		stop()
		if err != nil {
			answer(everyone)
			return
		}
		names := tabNames(snapshot)
		answer(func(tab string) bool { return names[tab] })
	})
}

// tabNames are the tabs whose lock is held, or asked for a moment ago.
func tabNames(snapshot js.Value) map[string]bool {
	names := map[string]bool{}
	for _, list := range [...]string{"held", "pending"} {
		locks := snapshot.Get(list)
		for i := range locks.Length() {
			if tab, ours := strings.CutPrefix(locks.Index(i).Get("name").String(), tabLocks); ours {
				names[tab] = true
			}
		}
	}
	return names
}
