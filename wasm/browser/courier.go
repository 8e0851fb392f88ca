//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/backend"
	"acompana/wasm/browser/internal/page"
	"acompana/wasm/store"
)

// courier is the service worker, which carries the key from this page to the next
// one of the site: see static/sw.js. The script offline.js starts it. Where there is
// none, the passphrase is asked on each page.
type courier struct {
	container js.Value // undefined where there is none
}

// newCourier finds the site's own. A delivery without one may stand where another
// site's worker hears.
func newCourier() *courier {
	if !courierFolder().Truthy() {
		return &courier{js.Undefined()}
	}
	return &courier{backend.ServiceWorkers()}
}

// courierFolder is the URL of the folder that the site's own courier serves, undefined
// where it has none.
func courierFolder() js.Value {
	script := document().Call("querySelector", "script[data-courier]")
	if !script.Truthy() || page.Data(script, "courier") == "" {
		return js.Undefined()
	}
	url := js.Global().Get("URL")
	return url.New(".", url.New(page.Data(script, "courier"), document().Get("baseURI")))
}

// take asks for the key, nil if the courier carries none. It blocks.
func (c *courier) take() (key *backend.Key) {
	defer func() { _ = recover() }() // without it the person is asked
	if !c.container.Truthy() {
		return nil
	}
	registration, err := page.Await(c.container.Call("getRegistration"))
	if err != nil || !registration.Truthy() || !registration.Get("active").Truthy() {
		return nil
	}
	return wait(func(done func(*backend.Key)) {
		answer := once(done)
		c.container.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
			if data := args[0].Get("data"); data.Type() == js.TypeObject && data.Get("kind").String() == "key" {
				answer(backend.KeyOf(data.Get("key")))
			}
			return nil
		}))
		registration.Get("active").Call("postMessage", map[string]any{"kind": "take"})
		backend.Clock{}.After(patience, func() { answer(nil) })
	})
}

// once passes on the first of several answers.
func once[T any](done func(T)) func(T) {
	answered := false
	return func(value T) {
		if !answered {
			answered = true
			done(value)
		}
	}
}

// carry hands the key over when the page is left, unless it is left because the desk
// locks, or after everything was deleted.
func (d *desk) carry() {
	c := newCourier()
	if !c.container.Truthy() || !d.sealed() {
		return
	}
	d.On(js.Global(), "pagehide", func(js.Value) {
		if d.leaving || d.closing || d.store.Status().Mode == store.Wiped {
			c.send(map[string]any{"kind": "drop"})
			return
		}
		c.send(map[string]any{"kind": "hold", "key": d.key.Value()})
	})
}

func (c *courier) send(message map[string]any) {
	if controller := c.container.Get("controller"); controller.Truthy() {
		controller.Call("postMessage", message)
	}
}
