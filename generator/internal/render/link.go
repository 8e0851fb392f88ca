package render

import (
	"bytes"
	"unicode/utf8"

	"acompana/wasm/guide"
)

// unlinked are the elements inside which nothing is linked: what already acts,
// names or draws.
var unlinked = map[string]bool{
	"a": true, "button": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true,
	"svg": true, "code": true, "nav": true, "summary": true, "legend": true, "label": true, "template": true,
	"select": true, "textarea": true, "dt": true, "th": true, "caption": true, "title": true, "cite": true,
}

// linker is one pass over a page.
type linker struct {
	*glossary
	page      *page
	out       bytes.Buffer
	used      []*guide.Item
	explained []*guide.Item // those of them that open a popover
	skip      string        // the element being passed over, empty when none
	depth     int           // how deep the same element is nested within it
}

// link returns the page's HTML with terms linked and their meanings at the end.
func (gl *glossary) link(main []byte, p *page) string {
	l := &linker{glossary: gl, page: p}
	if p.Print || len(gl.byFirstWord) == 0 {
		return string(main)
	}
	l.out.Grow(len(main) + len(main)/8)
	for len(main) > 0 {
		open := bytes.IndexByte(main, '<')
		if open < 0 {
			open = len(main)
		}
		l.text(main[:open])
		main = main[open:]
		if end := bytes.IndexByte(main, '>'); end >= 0 {
			l.tag(main[:end+1])
			main = main[end+1:]
		}
	}
	l.meanings()
	return l.out.String()
}

func (l *linker) tag(tag []byte) {
	l.out.Write(tag)
	name := tagName(tag)
	closing := len(tag) > 1 && tag[1] == '/'
	switch {
	case l.skip == "" && !closing && (unlinked[name] || isUnlinked(tag)):
		l.skip, l.depth = name, 1
	case l.skip == name && closing:
		if l.depth--; l.depth == 0 {
			l.skip = ""
		}
	case l.skip == name:
		l.depth++
	}
}

// isUnlinked reports whether the element is a source, a thread or the legend:
// they name things that are explained, or linked, elsewhere.
func isUnlinked(tag []byte) bool {
	for _, class := range []string{`class="source-line"`, `class="thread`, `class="legend"`} {
		if bytes.Contains(tag, []byte(class)) {
			return true
		}
	}
	return false
}

func tagName(tag []byte) string {
	tag = bytes.TrimLeft(tag, "</")
	end := bytes.IndexAny(tag, " \t\n/>")
	if end < 0 {
		return ""
	}
	return string(tag[:end])
}

// text copies a run of text, word by word, linking what it finds.
func (l *linker) text(run []byte) {
	if l.skip != "" {
		l.out.Write(run)
		return
	}
	for len(run) > 0 {
		n := gap(run)
		l.out.Write(run[:n])
		run = run[n:]
		word := wordAt(run)
		if f, n := l.glossary.match(run, word); f != nil {
			n += l.write(f.item, run[:n], run[n:])
			run = run[n:]
			continue
		}
		l.out.Write(run[:word])
		run = run[word:]
	}
}

// gap is the length of what stands before the next word: spaces, signs, and
// characters written as entities.
func gap(run []byte) int {
	n := 0
	for n < len(run) {
		r, size := utf8.DecodeRune(run[n:])
		if isWord(r) {
			break
		}
		if end := bytes.IndexByte(run[n:], ';'); r == '&' && end > 0 {
			size = end + 1
		}
		n += size
	}
	return n
}
