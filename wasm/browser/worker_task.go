//go:build js && wasm

package main

import "syscall/js"

// workerTask is a worker from its start to its end.
type workerTask struct {
	worker   js.Value // undefined where it could not be started
	answers  chan js.Value
	said     js.Func
	failed   js.Func
	requests int
}

// heardAtMost is how many messages may wait to be read: one says that the worker
// is ready, one answers what was asked, one that it has ended.
const heardAtMost = 4

func startWorker(script js.Value, module string) *workerTask {
	t := &workerTask{answers: make(chan js.Value, heardAtMost)}
	t.said = js.FuncOf(func(_ js.Value, args []js.Value) any {
		t.hear(args[0].Get("data"))
		return nil
	})
	t.failed = js.FuncOf(func(js.Value, []js.Value) any {
		t.hear(js.Undefined())
		return nil
	})
	t.start(script, module)
	return t
}

// start makes the worker. Browsers throw where a page may have none.
func (t *workerTask) start(script js.Value, module string) {
	defer func() {
		if recover() != nil {
			t.hear(js.Undefined())
		}
	}()
	t.worker = js.Global().Get("Worker").New(script)
	t.worker.Set("onmessage", t.said)
	t.worker.Set("onerror", t.failed)
	t.worker.Call("postMessage", map[string]any{"module": module})
}

// hear takes a message; undefined says that none will follow.
func (t *workerTask) hear(message js.Value) {
	select {
	case t.answers <- message:
	default: // nobody waits for so many
	}
}

// ask sends a request and waits for its answer.
func (t *workerTask) ask(request map[string]any) (answer js.Value, fault string) {
	t.requests++
	request["id"] = t.requests
	if t.worker.Truthy() {
		t.worker.Call("postMessage", request)
	}
	for message := range t.answers {
		switch {
		case message.Type() != js.TypeObject || isAbsent(message):
			return js.Undefined(), absent
		case !message.Get("id").Equal(js.ValueOf(t.requests)):
		case message.Get("fault").Type() == js.TypeString:
			return js.Undefined(), message.Get("fault").String()
		default:
			return message, ""
		}
	}
	return js.Undefined(), absent
}

func isAbsent(message js.Value) bool { return message.Get("fault").Equal(js.ValueOf(absent)) }

// end gives the worker's memory back.
func (t *workerTask) end() {
	if t.worker.Truthy() {
		t.worker.Set("onmessage", js.Null())
		t.worker.Set("onerror", js.Null())
		t.worker.Call("terminate")
	}
	t.said.Release()
	t.failed.Release()
}
