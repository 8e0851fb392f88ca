package single

import (
	"fmt"
	"strings"
)

// The file is windows-1252, in which any byte is a character: what is kept in it
// grows by one part in sixty, where base64 takes one in three. Browsers read this
// encoding as https://encoding.spec.whatwg.org says, with a character for the five
// bytes, too, that others leave out. All else in the file is ASCII, so that it can
// still say what is wrong when something reads it in another encoding.

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

// plainHTML and plainScript write in ASCII what is not.
func plainHTML(text string) string   { return plain(text, "&#%d;") }
func plainScript(text string) string { return plain(text, `\u%04x`) }

// plain has no more than four digits for a script: no script of the site needs more.
func plain(text, form string) string {
	var out strings.Builder
	for _, r := range text {
		if r < 0x80 {
			out.WriteRune(r)
		} else {
			fmt.Fprintf(&out, form, r)
		}
	}
	return out.String()
}
