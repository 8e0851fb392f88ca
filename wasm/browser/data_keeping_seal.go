//go:build js && wasm

package main

import (
	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/store"
)

// sealChecks is how often, every leaveEvery milliseconds, sealing is looked at
// before the rest is left to the next load.
const sealChecks = 400

// allSaved waits a moment until nothing is left to be saved.
func (d *desk) allSaved() bool {
	d.flush()
	return until(leaveChecks, func() bool { return d.store.Status().State == store.Saved })
}

// sealAll seals what is kept, with the desk's new key. A second store does it,
// opened as the next load would: this page's own steps aside and is not used
// again. What it does not reach, the next load seals.
func (d *desk) sealAll() {
	d.store.OnStatus, d.store.OnChange = nil, nil
	d.store.StepAside()
	ready := make(chan struct{})
	sealing := store.Open(store.Options{
		Journal: d.journal, Mirror: d.store.Mirror, Clock: backend.Clock{}, Cipher: d.key,
		Tab: backend.OpenTab().Name(), Schema: storeSchema, Merge: d.merge, Alive: d.others(),
		Tell: d.tell, OnReady: func() { close(ready) },
	})
	<-ready
	sealing.Reseal()
	until(sealChecks, func() bool { return sealing.Plain() == 0 && sealing.Status().State == store.Saved })
}

// until looks so many times whether something has come true. It blocks.
func until(checks int, holds func() bool) bool {
	for range checks {
		if holds() {
			return true
		}
		wait(func(done func(bool)) { backend.Clock{}.After(leaveEvery, func() { done(false) }) })
	}
	return holds()
}
