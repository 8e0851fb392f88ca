//go:build js && wasm

package main

import (
	"syscall/js"

	"acompana/wasm/browser/internal/page"
)

// sealer seals texts and opens sealed files in a worker of its own module: see
// package files for the messages. The worker lives for one task, because its
// memory grows by 64 MiB or more and is never given back otherwise.
//
// A fault is empty where all went well, and else one that the package files
// names, or absent.
type sealer struct {
	script  js.Value // the worker's address, as the page's policy trusts it
	module  string
	current *workerTask // nil while nothing is under way
}

// absent is the fault of a worker that cannot run, or has ended.
const absent = "absent"

// workerPolicy is what the page's own policy calls the worker's address.
const workerPolicy = "acompana-archivos"

// firstSealer is the page's first: a page may make a policy of a name only once.
var firstSealer *sealer

// newSealer is a sealer with tasks of its own: cancelling them ends no other's.
func newSealer(t *page.Tool) *sealer {
	if firstSealer == nil {
		firstSealer = &sealer{script: trustedAs(workerPolicy, absolute(t.Data("worker"))), module: absolute(t.Data("files"))}
	}
	return &sealer{script: firstSealer.script, module: firstSealer.module}
}

// absolute is an address of the page in full: workers start from their own.
func absolute(address string) string {
	return js.Global().Get("URL").New(address, document().Get("baseURI")).Get("href").String()
}

// trustedAs makes the address one that a worker may be started from. The policy
// gives this one whatever it is asked for, and nobody else ever holds it. Where
// the browser refuses, the address stays what it is, and starting fails later.
func trustedAs(policyName, address string) (script js.Value) {
	defer func() {
		if recover() != nil {
			script = js.ValueOf(address)
		}
	}()
	types := js.Global().Get("trustedTypes")
	if !types.Truthy() {
		return js.ValueOf(address)
	}
	only := js.FuncOf(func(js.Value, []js.Value) any { return address })
	defer only.Release()
	policy := types.Call("createPolicy", policyName, map[string]any{"createScriptURL": only})
	return policy.Call("createScriptURL", address)
}

// seal closes a text with a passphrase. It blocks, as open does.
func (s *sealer) seal(text []byte, phrase string) (file []byte, fault string) {
	task := s.begin()
	defer s.end(task)
	answer, fault := task.ask(map[string]any{"op": "seal", "passphrase": phrase, "text": string(text)})
	if fault != "" {
		return nil, fault
	}
	array := answer.Get("bytes")
	file = make([]byte, array.Length())
	js.CopyBytesToGo(file, array)
	return file, ""
}

// open opens a file with the first passphrase that does.
func (s *sealer) open(file []byte, phrases ...string) (text, fault string) {
	task := s.begin()
	defer s.end(task)
	for _, phrase := range phrases {
		var answer js.Value
		answer, fault = task.ask(map[string]any{"op": "open", "passphrase": phrase, "bytes": bytesOf(file)})
		if fault == "" {
			return answer.Get("text").String(), ""
		}
		if fault != "passphrase" {
			break
		}
	}
	return "", fault
}

// cancel ends what is under way: it answers with absent.
func (s *sealer) cancel() {
	if s.current != nil {
		s.current.hear(js.Undefined())
	}
}

func (s *sealer) begin() *workerTask {
	s.current = startWorker(s.script, s.module)
	return s.current
}

func (s *sealer) end(task *workerTask) {
	task.end()
	if s.current == task {
		s.current = nil
	}
}

// bytesOf copies bytes to the browser.
func bytesOf(bytes []byte) js.Value {
	array := js.Global().Get("Uint8Array").New(len(bytes))
	js.CopyBytesToJS(array, bytes)
	return array
}
