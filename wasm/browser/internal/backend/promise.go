//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// settle calls done once, when the promise that the call makes has its outcome.
// A call that throws instead has a bad one.
func settle(call func() js.Value, done func(value js.Value, err error)) {
	var kept, broken js.Func
	finish := func(value js.Value, err error) {
		kept.Release()
		broken.Release()
		done(value, err)
	}
	kept = listener(func(value js.Value) { finish(value, nil) })
	broken = listener(func(reason js.Value) { finish(js.Undefined(), js.Error{Value: reason}) })
	if err := caught(func() { call().Call("then", kept, broken) }); err != nil {
		finish(js.Undefined(), err)
	}
}

// await blocks until the promise that the call makes is settled.
func await(call func() js.Value) (js.Value, error) {
	var promise js.Value
	if err := caught(func() { promise = call() }); err != nil {
		return js.Undefined(), err
	}
	return page.Await(promise)
}
