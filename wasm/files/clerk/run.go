//go:build js && wasm

// Package clerk is what a worker does that seals texts and opens sealed files.
//
// It speaks by messages, through onmessage and postMessage of the global object:
//
//	{ready: true}                                        from here, once, at the start
//	{id, op: "seal", passphrase, text}                   to here, text a string
//	{id, bytes}                                          the file, a Uint8Array, its buffer transferred
//	{id, op: "open", passphrase, bytes}                  to here, bytes a Uint8Array
//	{id, text}                                           the text, a string
//	{id, fault}                                          instead of either
//
// Requests are answered one by one in their order, each with the id it came
// with. A fault is a sealing.Fault, or "failed" for a request that is not as
// above and for anything unexpected. A string that is no text, having half of a
// pair of surrogates, is the fault "not-text", also as a passphrase. Neither a
// passphrase nor a text is ever written to the console.
package clerk

// Run answers for as long as the worker lives.
func Run() {
	port := openPort()
	port.serve(answer)
	port.post(message{"ready": true})
	select {}
}
