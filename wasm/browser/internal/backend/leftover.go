//go:build js && wasm

package backend

import "syscall/js"

// RemoveCaches deletes what service workers keep of the site, and them as well.
// Both can be fetched again. It blocks.
func RemoveCaches() {
	if method("caches", "keys") {
		caches := js.Global().Get("caches")
		each(func() js.Value { return caches.Call("keys") }, func(name js.Value) js.Value { return caches.Call("delete", name) })
	}
	if method("navigator", "serviceWorker", "getRegistrations") {
		workers := js.Global().Get("navigator").Get("serviceWorker")
		each(func() js.Value { return workers.Call("getRegistrations") }, func(worker js.Value) js.Value { return worker.Call("unregister") })
	}
}

// each carries something out with every entry of a list, one after another. One
// that fails does not keep the rest.
func each(list func() js.Value, do func(entry js.Value) js.Value) {
	found, err := await(list)
	if err != nil {
		return
	}
	for i := range found.Length() {
		_, _ = await(func() js.Value { return do(found.Index(i)) })
	}
}
