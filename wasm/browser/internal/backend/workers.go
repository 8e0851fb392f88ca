//go:build js && wasm

package backend

import "syscall/js"

// ServiceWorkers is the browser's navigator.serviceWorker, undefined where there
// is none or it is forbidden to look.
func ServiceWorkers() js.Value {
	container, err := look(js.Global(), "navigator", "serviceWorker")
	if err != nil {
		return js.Undefined()
	}
	return container
}
