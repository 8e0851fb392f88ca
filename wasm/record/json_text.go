package record

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// str reads a string at its opening quote. One without escapes is a part of the
// text, not a copy.
func (p *parser) str(n *node) error {
	p.at++
	for start := p.at; p.at < len(p.text); p.at++ {
		switch c := p.text[p.at]; {
		case c == '"':
			n.text = p.text[start:p.at]
			p.at++
			return nil
		case c == '\\':
			return p.escaped(n, []byte(p.text[start:p.at]))
		case c < ' ':
			return p.fail(p.at, FaultJSON, "")
		}
	}
	return p.fail(p.at, FaultJSON, "")
}

// escaped reads the rest of a string from its first escape on.
func (p *parser) escaped(n *node, content []byte) error {
	for p.at < len(p.text) {
		switch c := p.text[p.at]; {
		case c == '"':
			n.text = string(content)
			p.at++
			return nil
		case c == '\\':
			r, size := unescape(p.text[p.at:])
			if size == 0 {
				return p.fail(p.at, FaultJSON, "")
			}
			content = utf8.AppendRune(content, r)
			p.at += size
		case c < ' ':
			return p.fail(p.at, FaultJSON, "")
		default:
			content = append(content, c)
			p.at++
		}
	}
	return p.fail(p.at, FaultJSON, "")
}

// unescape reads one character written as an escape; size is zero if it is none.
func unescape(s string) (r rune, size int) {
	if len(s) < 2 {
		return 0, 0
	}
	if at := strings.IndexByte(`"\/bfnrt`, s[1]); at >= 0 {
		return rune("\"\\/\b\f\n\r\t"[at]), 2
	}
	r, ok := hexUnit(s)
	switch {
	case !ok:
		return 0, 0
	case !utf16.IsSurrogate(r):
		return r, 6
	}
	low, ok := hexUnit(s[6:])
	if r = utf16.DecodeRune(r, low); !ok || r == utf8.RuneError {
		return 0, 0
	}
	return r, 12
}

// hexUnit reads «\u00e1».
func hexUnit(s string) (rune, bool) {
	if len(s) < 6 || s[:2] != `\u` || strings.Trim(s[2:6], "0123456789abcdefABCDEF") != "" {
		return 0, false
	}
	n, err := strconv.ParseUint(s[2:6], 16, 16)
	return rune(n), err == nil
}

// number reads a number's digits, any that JSON allows.
func (p *parser) number(n *node) error {
	n.kind = '0'
	start := p.at
	if p.text[p.at] == '-' {
		p.at++
	}
	whole := p.digits()
	ok := whole == 1 || whole > 1 && p.text[p.at-whole] != '0'
	if ok && p.at < len(p.text) && p.text[p.at] == '.' {
		p.at++
		ok = p.digits() > 0
	}
	if ok && p.at < len(p.text) && p.text[p.at]|' ' == 'e' {
		if p.at++; p.at < len(p.text) && (p.text[p.at] == '+' || p.text[p.at] == '-') {
			p.at++
		}
		ok = p.digits() > 0
	}
	if !ok {
		return p.fail(start, FaultJSON, "")
	}
	n.text = p.text[start:p.at]
	return nil
}

// digits skips them and tells how many there were.
func (p *parser) digits() int {
	start := p.at
	for p.at < len(p.text) && p.text[p.at] >= '0' && p.text[p.at] <= '9' {
		p.at++
	}
	return p.at - start
}

// appendText writes a string in its one canonical form: escaped is only what
// must be. Values hold no other control characters.
func appendText(b []byte, s string) []byte {
	b = append(b, '"')
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, `\n`...)
		case c == '\t':
			b = append(b, `\t`...)
		default:
			b = append(b, c)
		}
	}
	return append(b, '"')
}
