package calendar

import (
	"strings"
	"unicode/utf8"
)

// escape writes a text as a value. Control characters, which files may not hold,
// are left out.
func escape(text string) string {
	text = strings.ReplaceAll(strings.ToValidUTF8(text, "\uFFFD"), "\r\n", "\n")
	var out []byte
	for i := range len(text) {
		switch c := text[i]; {
		case c == '\\' || c == ';' || c == ',':
			out = append(out, '\\', c)
		case c == '\n' || c == '\r':
			out = append(out, `\n`...)
		case c < ' ' && c != '\t' || c == 0x7F:
		default:
			out = append(out, c)
		}
	}
	return string(out)
}

// maxLine is how many octets a line may have, its end aside.
const maxLine = 75

// fold writes a line and its end. What is too long goes on in the next line,
// after a space that counts too. No character is cut in two.
func fold(out []byte, text string) []byte {
	room := maxLine
	for len(text) > room {
		cut := room
		for !utf8.RuneStart(text[cut]) {
			cut--
		}
		out = append(append(out, text[:cut]...), "\r\n "...)
		text, room = text[cut:], maxLine-1
	}
	return append(append(out, text...), "\r\n"...)
}
