//go:build js && wasm

package backend

import "strings"

const base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// toBase64 is padded base64. The standard library's package would bring reflect.
func toBase64(bytes []byte) []byte {
	text := make([]byte, 0, (len(bytes)+2)/3*4)
	for ; len(bytes) >= 3; bytes = bytes[3:] {
		text = appendLetters(text, uint32(bytes[0])<<16|uint32(bytes[1])<<8|uint32(bytes[2]))
	}
	switch len(bytes) {
	case 1:
		text = appendLetters(text, uint32(bytes[0])<<16)
		copy(text[len(text)-2:], "==")
	case 2:
		text = appendLetters(text, uint32(bytes[0])<<16|uint32(bytes[1])<<8)
		text[len(text)-1] = '='
	}
	return text
}

func appendLetters(text []byte, bits uint32) []byte {
	return append(text, base64Letters[bits>>18], base64Letters[bits>>12&63], base64Letters[bits>>6&63], base64Letters[bits&63])
}

// fromBase64 reads what toBase64 wrote and nothing else.
func fromBase64(text []byte) (bytes []byte, ok bool) {
	if len(text)%4 != 0 {
		return nil, false
	}
	bytes = make([]byte, 0, len(text)/4*3+3)
	var bits uint32
	body := strings.TrimRight(string(text), "=")
	for i := range len(body) {
		value := base64Values[body[i]]
		if value < 0 {
			return nil, false
		}
		bits = bits<<6 | uint32(value)
		if i%4 == 3 {
			bytes = append(bytes, byte(bits>>16), byte(bits>>8), byte(bits))
		}
	}
	switch len(body) % 4 {
	case 2:
		bytes = append(bytes, byte(bits>>4))
	case 3:
		bytes = append(bytes, byte(bits>>10), byte(bits>>2))
	}
	return bytes, string(toBase64(bytes)) == string(text)
}

// base64Values is the way back from a letter, -1 where there is none.
var base64Values = func() (values [256]int8) {
	for i := range values {
		values[i] = int8(strings.IndexByte(base64Letters, byte(i)))
	}
	return values
}()
