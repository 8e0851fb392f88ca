package pack

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// tag is a start tag as it is written, and what is to change in it.
type tag struct {
	raw   []byte
	edits []edit // in order
}

// edit puts a text in the place of some bytes.
type edit struct {
	from, to int
	text     string
}

// attribute is one of a tag: its name in lower case, its value, and where the
// value stands, quotes included.
type attribute struct {
	name, value string
	from, to    int
}

const space = " \t\n\f\r"

// attributes reads those that have a value, as browsers do.
func (t *tag) attributes() []attribute {
	var all []attribute
	at := until(t.raw, 1, space+"/>")
	for {
		at = past(t.raw, at, space+"/")
		end := until(t.raw, at+1, space+"/>=") // a name may begin with «=»
		if at >= len(t.raw) || t.raw[at] == '>' {
			return all
		}
		name := strings.ToLower(string(t.raw[at:end]))
		at = past(t.raw, end, space)
		if at >= len(t.raw) || t.raw[at] != '=' {
			continue
		}
		from := past(t.raw, at+1, space)
		var value []byte
		value, at = valueAt(t.raw, from)
		all = append(all, attribute{name, html.UnescapeString(string(value)), from, at})
	}
}

// valueAt is the value that begins there, without its quotes, and where it ends.
func valueAt(raw []byte, from int) (value []byte, end int) {
	if from < len(raw) && (raw[from] == '"' || raw[from] == '\'') {
		end = until(raw, from+1, string(raw[from]))
		return raw[from+1 : end], min(end+1, len(raw))
	}
	end = until(raw, from, space+">")
	return raw[from:end], end
}

// until is where one of the characters stands next.
func until(raw []byte, from int, characters string) int {
	from = min(from, len(raw))
	if n := bytes.IndexAny(raw[from:], characters); n >= 0 {
		return from + n
	}
	return len(raw)
}

// past is where none of the characters stands.
func past(raw []byte, from int, characters string) int {
	for from < len(raw) && strings.IndexByte(characters, raw[from]) >= 0 {
		from++
	}
	return from
}

// set gives an attribute another value.
func (t *tag) set(a attribute, value string) {
	t.edits = append(t.edits, edit{a.from, a.to, `"` + html.EscapeString(value) + `"`})
}

// add puts an attribute at the tag's end.
func (t *tag) add(attribute string) {
	end := bytes.LastIndexByte(t.raw, '>')
	t.edits = append(t.edits, edit{end, end, " " + attribute})
}

// bytes is the tag with its changes.
func (t *tag) bytes() []byte {
	raw := t.raw
	for _, e := range slices.Backward(t.edits) {
		raw = slices.Concat(raw[:e.from], []byte(e.text), raw[e.to:])
	}
	return raw
}
