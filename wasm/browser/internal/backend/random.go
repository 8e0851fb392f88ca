//go:build js && wasm

package backend

import "syscall/js"

// mostRandom is how many bytes the browser hands out at a time.
const mostRandom = 1 << 16

// Random returns n bytes that nobody can guess.
func Random(n int) []byte {
	bytes := make([]byte, n)
	for rest := bytes; len(rest) > 0; {
		some := rest[:min(len(rest), mostRandom)]
		js.CopyBytesToGo(some, fill(len(some)))
		rest = rest[len(some):]
	}
	return bytes
}

func fill(n int) js.Value {
	array := js.Global().Get("Uint8Array").New(n)
	return js.Global().Get("crypto").Call("getRandomValues", array)
}

// RandomNumbers returns n numbers, each of the 2³² as likely as any other.
func RandomNumbers(n int) []uint32 {
	bytes := Random(4 * n)
	numbers := make([]uint32, n)
	for i := range bytes {
		numbers[i/4] = numbers[i/4]<<8 | uint32(bytes[i])
	}
	return numbers
}
