package answer

import "strings"

// escaper makes text safe between tags and in quoted attributes. Package html
// would weigh 28 KB for the entities that it also knows.
var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&#34;", "'", "&#39;")

func escape(text string) string { return escaper.Replace(text) }

// clean is a text that HTML can hold: valid, and a space for each character that
// controls something.
func clean(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r >= 0x7F && r < 0xA0 {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
}
