//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// Clock is the browser's. It implements store.Clock.
type Clock struct{}

var _ store.Clock = Clock{}

// Wall is the time of day in Unix milliseconds.
func (Clock) Wall() int64 { return int64(js.Global().Get("Date").Call("now").Float()) }

// After calls f once when the milliseconds have run, unless stopped first.
func (Clock) After(ms int, f func()) (stop func()) {
	var ring js.Func
	ring = listener(func(js.Value) {
		ring.Release()
		f()
	})
	timer := js.Global().Call("setTimeout", ring, ms)
	return func() { // harmless a second time, and after it rang
		js.Global().Call("clearTimeout", timer)
		ring.Release()
	}
}
