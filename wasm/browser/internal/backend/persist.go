//go:build js && wasm

package backend

import "syscall/js"

// Estimate tells how many bytes the origin uses and may use, roughly; zeros where
// the browser does not say.
func Estimate(done func(used, quota int64)) {
	if !method("navigator", "storage", "estimate") {
		done(0, 0)
		return
	}
	settle(func() js.Value { return storage().Call("estimate") }, func(estimate js.Value, err error) {
		if err != nil {
			done(0, 0)
			return
		}
		done(size(estimate, "usage"), size(estimate, "quota"))
	})
}

func size(estimate js.Value, name string) int64 {
	value, err := look(estimate, name)
	if err != nil || value.Type() != js.TypeNumber {
		return 0
	}
	return int64(value.Float())
}

// Persist asks the browser not to clear the origin by itself when room is short.
// Some browsers ask the person. Persisted tells what it has promised.
func Persist(done func(granted bool)) { promised("persist", done) }

func Persisted(done func(granted bool)) { promised("persisted", done) }

func promised(name string, done func(granted bool)) {
	if !method("navigator", "storage", name) {
		done(false)
		return
	}
	settle(func() js.Value { return storage().Call(name) }, func(granted js.Value, err error) {
		done(err == nil && granted.Truthy())
	})
}

func storage() js.Value { return js.Global().Get("navigator").Get("storage") }
