//go:build js && wasm

package backend

import (
	"syscall/js"

	"acompana/wasm/store"
)

// The two ways to use the database.
const (
	reading = "readonly"
	writing = "readwrite"
)

// transaction is one run through the database, all or nothing. One function
// hears all its events: the database answers requests in the order in which they
// were made.
type transaction struct {
	value   js.Value
	events  js.Func
	answers []func(result js.Value)
	fault   store.Fault // why it was given up
	done    func(fault store.Fault)
}

// begin starts a transaction. done is called once, when it is on disk or undone,
// unless begin itself fails.
func begin(db js.Value, mode string, stores []any, done func(fault store.Fault)) (*transaction, error) {
	t := &transaction{done: done}
	options := map[string]any{}
	if mode == writing {
		options["durability"] = "strict"
	}
	if err := caught(func() { t.value = db.Call("transaction", stores, mode, options) }); err != nil {
		return nil, err
	}
	t.events = listener(t.hear)
	t.value.Set("oncomplete", t.events)
	t.value.Set("onabort", t.events)
	return t, nil
}

// ask has the result of a request handed to answer.
func (t *transaction) ask(request js.Value, answer func(result js.Value)) {
	t.answers = append(t.answers, answer)
	request.Set("onsuccess", t.events)
}

func (t *transaction) store(name string) js.Value { return t.value.Call("objectStore", name) }

func (t *transaction) hear(event js.Value) {
	switch event.Get("type").String() {
	case "success":
		answer := t.answers[0]
		t.answers = t.answers[1:]
		t.work(func() { answer(event.Get("target").Get("result")) })
	case "complete":
		t.end(store.None)
	case "abort":
		t.end(t.reason())
	}
}

// work runs a part of the transaction; what goes wrong in it undoes the whole.
func (t *transaction) work(f func()) {
	if err := caught(f); err != nil {
		t.fault = workFault(errorName(err))
		_ = caught(func() { t.value.Call("abort") })
	}
}

func (t *transaction) reason() store.Fault {
	if t.fault != store.None {
		return t.fault
	}
	return workFault(nameOf(t.value.Get("error")))
}

func (t *transaction) end(fault store.Fault) {
	t.events.Release()
	t.done(fault)
}
