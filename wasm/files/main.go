//go:build js && wasm

// Command files seals texts and opens sealed files, apart from the pages' own
// module: only who needs it loads it. It runs in a worker, so that the page goes
// on while scrypt takes its second, and so that the memory that scrypt took
// (120 MiB, which a module never gives back) goes when the page ends the worker.
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
package main

func main() {
	port := openPort()
	port.serve(answer)
	port.post(message{"ready": true})
	select {}
}
