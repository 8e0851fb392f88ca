//go:build js && wasm

package clerk

import "syscall/js"

// port is where messages come and go: the global object, a worker's own.
type port struct{ self js.Value }

// message is what goes. The buffer of its "bytes", if it has them, moves to the
// other side instead of being copied.
type message map[string]any

func openPort() port { return port{js.Global()} }

// serve answers each message that comes with another.
func (p port) serve(answer func(js.Value) message) {
	p.self.Set("onmessage", js.FuncOf(func(_ js.Value, args []js.Value) any {
		p.post(answer(args[0].Get("data")))
		return nil
	}))
}

func (p port) post(m message) {
	transfer := []any{}
	if bytes, ok := m["bytes"].(js.Value); ok {
		transfer = append(transfer, bytes.Get("buffer"))
	}
	p.self.Call("postMessage", map[string]any(m), transfer)
}
