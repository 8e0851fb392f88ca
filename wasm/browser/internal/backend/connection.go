//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// connection is the way to the database. It is opened when first needed, lost
// when the browser or newer code takes it away, and opened anew when needed
// again.
type connection struct {
	name    string
	version int
	onNewer func()

	db      js.Value // undefined while there is none
	opening bool
	held    bool // another tab holds the opening back
	waiting []func(db js.Value, fault store.Fault)
	ends    js.Func
}

func newConnection(name string, version int, onNewer func()) *connection {
	c := &connection{name: name, version: version, onNewer: onNewer}
	c.ends = listener(c.ended)
	return c
}

// use calls f once with the open database, or with the reason why there is none.
func (c *connection) use(f func(db js.Value, fault store.Fault)) {
	switch {
	case c.db.Truthy():
		f(c.db, store.None)
	case c.held:
		f(js.Undefined(), store.Blocked)
	case c.opening:
		c.waiting = append(c.waiting, f)
	default:
		c.waiting = append(c.waiting, f)
		c.opening = true
		c.open()
	}
}

func (c *connection) open() {
	factory, err := look(js.Global(), "indexedDB")
	switch {
	case err != nil:
		c.answer(js.Undefined(), store.Denied)
		return
	case !factory.Truthy():
		c.answer(js.Undefined(), store.Blocked)
		return
	}
	var request js.Value
	if err := caught(func() { request = factory.Call("open", c.name, c.version) }); err != nil {
		c.answer(js.Undefined(), openFault(errorName(err)))
		return
	}
	c.follow(request)
}

// follow hears of the opening until it ends. After "blocked" it may still
// succeed: the next call finds it open.
func (c *connection) follow(request js.Value) {
	var events js.Func
	events = listener(func(event js.Value) {
		switch event.Get("type").String() {
		case "upgradeneeded":
			upgrade(request, event)
		case "blocked":
			c.held = true
			c.answer(js.Undefined(), store.Blocked)
		case "success":
			events.Release()
			c.opened(request.Get("result"))
		case "error":
			events.Release()
			c.held = false
			c.answer(js.Undefined(), openFault(nameOf(request.Get("error"))))
		}
	})
	for _, kind := range [...]string{"upgradeneeded", "blocked", "success", "error"} {
		request.Set("on"+kind, events)
	}
}

func (c *connection) opened(db js.Value) {
	c.db, c.held = db, false
	db.Set("onversionchange", c.ends)
	db.Set("onclose", c.ends)
	c.answer(db, store.None)
}

func (c *connection) answer(db js.Value, fault store.Fault) {
	waiting := c.waiting
	c.waiting, c.opening = nil, false
	for _, f := range waiting {
		guarded(func() { f(db, fault) })
	}
}

// ended: the browser closed the database, or another tab waits for it to be
// closed, in order to delete it or to bring it to a newer version.
func (c *connection) ended(event js.Value) {
	db := event.Get("target")
	c.drop(db)
	if event.Get("type").String() != "versionchange" {
		return
	}
	defer db.Call("close")
	if c.onNewer != nil && !event.Get("newVersion").IsNull() {
		c.onNewer()
	}
}

func (c *connection) drop(db js.Value) {
	if c.db.Equal(db) {
		c.db = js.Undefined()
	}
}
