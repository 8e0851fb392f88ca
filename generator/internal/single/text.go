package single

import (
	"bytes"
	"fmt"
)

// The file is windows-1252, in which any byte is a character: what is kept in it
// grows by one part in sixty, where base64 takes one in three. Browsers read this
// encoding as https://encoding.spec.whatwg.org says, with a character for the five
// bytes, too, that others leave out.

// asText writes bytes so that they come through an HTML file as a script's text:
// the two that the parser changes, the one that could end the script, and the sign
// itself are written as «=» and 64 more. bytesOf in static/single.js undoes it.
func asText(data []byte) []byte {
	text := make([]byte, 0, len(data)+len(data)/32)
	for _, b := range data {
		if b == 0 || b == '\r' || b == '<' || b == '=' {
			text = append(text, '=', b+64)
			continue
		}
		text = append(text, b)
	}
	return text
}

// high are the characters of the bytes from 0x80 on that are not their own.
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"

var highBytes = func() map[rune]byte {
	found := map[rune]byte{}
	next := byte(0x80)
	for _, r := range high {
		found[r] = next
		next++
	}
	return found
}()

// encode writes a text in windows-1252.
func encode(text string) ([]byte, error) {
	var out bytes.Buffer
	for _, r := range text {
		b, isHigh := highBytes[r]
		switch {
		case isHigh:
			out.WriteByte(b)
		case r < 0x80 || r >= 0xA0 && r <= 0xFF:
			out.WriteByte(byte(r))
		default:
			return nil, fmt.Errorf("windows-1252 has no %q", r)
		}
	}
	return out.Bytes(), nil
}
