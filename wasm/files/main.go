//go:build js && wasm

// Command files seals texts and opens sealed files, apart from the pages' own
// module: only who needs it loads it. It runs in a worker, so that the page goes
// on while scrypt takes its second, and so that the memory that scrypt took
// (120 MiB, which a module never gives back) goes when the page ends the worker.
package main

import "acompana/wasm/files/clerk"

func main() { clerk.Run() }
