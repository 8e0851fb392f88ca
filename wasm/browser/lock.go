//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/store"
	"acompana/wasm/vault"
)

// locking empties the page: by hand, after some minutes without activity, and
// when another tab does. It does so by loading the page anew, which leaves
// nothing of it in memory.
type locking struct {
	*desk
	watch *vault.Watch
	told  float64 // when the other tabs were last told of activity
	stop  func()
}

// tellEvery is how often, in milliseconds, tabs tell each other that somebody is
// at work.
const tellEvery = 5000

// keepLocked begins to watch. Where nothing is kept, locking means leaving:
// that is for the person alone to say, twice if something would be lost.
func (d *desk) keepLocked() {
	d.On(d.Part("lock"), "click", func(js.Value) {
		if d.kept || !d.wouldLose() {
			d.lock()
			return
		}
		show(d.Part("leave-sure"), true)
		d.Part("leave-no").Call("focus")
	})
	d.On(d.Part("leave-yes"), "click", func(js.Value) { d.lock() })
	d.On(d.Part("leave-no"), "click", func(js.Value) {
		show(d.Part("leave-sure"), false)
		d.Part("lock").Call("focus")
	})
	d.channel.Listen(backend.LockNow, func(js.Value) {
		if d.sealed() || !d.kept {
			d.leave()
		}
	})
	if !d.sealed() {
		return
	}
	l := &locking{desk: d, stop: func() {}}
	d.locking = l
	l.watch = vault.NewWatch(d.header.Idle, float64(now()), steady())
	d.channel.Listen(backend.Activity, func(js.Value) { l.active() })
	for _, kind := range []string{"pointerdown", "keydown", "input", "scroll"} {
		js.Global().Call("addEventListener", kind, d.Callback(func(js.Value) { l.seen() }), map[string]any{"capture": true, "passive": true})
	}
	d.On(document(), "visibilitychange", func(js.Value) { l.check() })
	d.On(js.Global(), "pageshow", func(event js.Value) {
		if event.Get("persisted").Bool() { // it slept through what the other tabs said
			d.reload()
		}
	})
	l.check()
}

// seen takes note of activity in this tab, and tells the others now and then.
func (l *locking) seen() {
	if l.watch.Due(float64(now()), steady()) { // the timer slept while the lid was closed
		l.lock()
		return
	}
	l.active()
	if at := steady(); at-l.told >= tellEvery {
		l.told = at
		l.channel.Post(backend.Activity, "")
	}
}

// setMinutes changes after how long this tab locks.
func (l *locking) setMinutes(minutes int) {
	l.watch.SetMinutes(minutes)
	l.check()
}

func (l *locking) active() { l.watch.Active(float64(now()), steady()) }

// check locks when the time has run, and looks again when it might have.
func (l *locking) check() {
	wall, at := float64(now()), steady()
	if l.watch.Due(wall, at) {
		l.lock()
		return
	}
	l.stop()
	l.stop = backend.Clock{}.After(int(l.watch.Left(wall, at))+1, l.check)
}

// lock locks this tab and the others.
func (d *desk) lock() {
	d.channel.Post(backend.LockNow, "")
	d.leave()
}

// leave waits until all is safe, though not for ever, and loads the page anew.
func (d *desk) leave() {
	d.closing = true
	d.flush()
	go func() {
		until(leaveChecks, func() bool { return !d.kept || d.store.Status().State == store.Saved })
		d.reload()
	}()
}

// leave looks so many times, every so many milliseconds, whether all is saved.
const (
	leaveChecks = 40
	leaveEvery  = 50
)

// steady is a clock in milliseconds that nobody sets.
func steady() float64 { return js.Global().Get("performance").Call("now").Float() }
