package record

import (
	"strings"
	"unicode/utf8"
)

// Kind says what a value's text is. Its words are those of the files.
type Kind string

// The kinds of value.
const (
	Empty  Kind = ""         // nothing: never answered, or taken back
	Text   Kind = "texto"    // what a person wrote
	Choice Kind = "opcion"   // one of a tool's closed list: «se-cumple»
	Item   Kind = "elemento" // an id of the guide; Follow keeps it up to date
	Number Kind = "numero"   // a whole number
	Day    Kind = "dia"      // «2026-11-21»
)

// kinds in the order of the list above, Empty aside.
var kinds = []Kind{Text, Choice, Item, Number, Day}

// Value is what a move writes.
type Value struct {
	Kind Kind
	Text string
}

// MaxText is how many bytes a text may have.
const MaxText = 4096

// valid reports whether the text has the form of its kind. An empty text is the
// Empty value, so that there is one way to say nothing.
func (v Value) valid() bool {
	switch v.Kind {
	case Empty:
		return v.Text == ""
	case Text:
		return v.Text != "" && len(v.Text) <= MaxText && utf8.ValidString(v.Text) && strings.IndexFunc(v.Text, forbidden) < 0
	case Choice, Item:
		return IsID(v.Text)
	case Number:
		return validNumber(v.Text)
	case Day:
		return validDay(v.Text)
	}
	return false
}

// forbidden are the control characters that no field of a page gives.
func forbidden(r rune) bool { return r < ' ' && r != '\n' && r != '\t' || r == 0x7F }

func validNumber(s string) bool {
	digits := strings.TrimPrefix(s, "-")
	_, ok := parseCount(digits)
	return ok && len(digits) <= 15 && s != "-0"
}

func validDay(s string) bool {
	return shaped(s, "0000-00-00") && between(s[5:7], "01", "12") && between(s[8:], "01", "31")
}

// validDate reports whether a text is a date as moves have it, or empty.
func validDate(s string) bool {
	return s == "" || shaped(s, "0000-00-00T00:00:00Z") && validDay(s[:10]) &&
		s[11:13] < "24" && s[14:16] < "60" && s[17:19] < "60"
}

func between(s, low, high string) bool { return low <= s && s <= high }

// shaped reports whether a text has digits where the form has zeros and is
// equal elsewhere.
func shaped(s, form string) bool {
	if len(s) != len(form) {
		return false
	}
	for i := range len(s) {
		if form[i] == '0' && (s[i] < '0' || s[i] > '9') || form[i] != '0' && s[i] != form[i] {
			return false
		}
	}
	return true
}
