//go:build js && wasm

package backend

import (
	"strings"
	"syscall/js"
)

// RemoveCaches deletes what the service worker of a folder keeps of the site, and it
// as well. Both can be fetched again. A site that stands beside this one has other
// names: see static/sw.js. It blocks.
func RemoveCaches(folder js.Value) {
	if method("caches", "keys") {
		caches := js.Global().Get("caches")
		own := "acompana:" + folder.Get("pathname").String() + "#"
		each(func() js.Value { return caches.Call("keys") }, func(name js.Value) {
			if strings.HasPrefix(name.String(), own) || name.String() == "acompana" {
				_, _ = await(func() js.Value { return caches.Call("delete", name) })
			}
		})
	}
	if method("navigator", "serviceWorker", "getRegistrations") {
		workers := js.Global().Get("navigator").Get("serviceWorker")
		each(func() js.Value { return workers.Call("getRegistrations") }, func(worker js.Value) {
			if worker.Get("scope").String() == folder.Get("href").String() {
				_, _ = await(func() js.Value { return worker.Call("unregister") })
			}
		})
	}
}

// each carries something out with every entry of a list, one after another. One
// that fails does not keep the rest.
func each(list func() js.Value, do func(entry js.Value)) {
	found, err := await(list)
	if err != nil {
		return
	}
	for i := range found.Length() {
		do(found.Index(i))
	}
}
