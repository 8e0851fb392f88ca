package pack

import (
	"bytes"
	"errors"
	"io"

	"golang.org/x/net/html"
)

// page is one being rewritten: what is written so far, and the elements that
// are open. An element that turns out to be empty is taken back when it closes.
type page struct {
	*packer
	name string
	out  []byte
	open []*element // from the outermost; the first stands for the page itself
	navs int        // how many of them are navs
}

// element is one that is open.
type element struct {
	name  string
	start int  // where it begins in what is written
	left  bool // an <a> without its tags, or the entry of one
	links int  // those that stay in it
	items int  // entries that stay in a list
	lost  bool // something in it went
}

// rewrite is the page at a path as it stands in the set.
func (p *packer) rewrite(name string) ([]byte, error) {
	raw := p.site[name]
	w := &page{packer: p, name: name, out: make([]byte, 0, len(raw)+len(raw)/16), open: []*element{{}}}
	z := html.NewTokenizer(bytes.NewReader(raw))
	for {
		kind := z.Next()
		raw := bytes.Clone(z.Raw()) // TagName changes it
		if kind == html.ErrorToken {
			if err := z.Err(); !errors.Is(err, io.EOF) {
				return nil, err
			}
			return append(w.out, raw...), nil
		}
		if err := w.token(z, kind, raw); err != nil {
			return nil, err
		}
	}
}

func (w *page) token(z *html.Tokenizer, kind html.TokenType, raw []byte) error {
	switch kind {
	case html.StartTagToken, html.SelfClosingTagToken:
		name, _ := z.TagName()
		if string(name) == "noscript" {
			z.NextIsNotRawText()
		}
		return w.begin(string(name), raw, kind == html.SelfClosingTagToken)
	case html.EndTagToken:
		name, _ := z.TagName()
		w.end(string(name), raw)
	default:
		w.out = append(w.out, raw...)
	}
	return nil
}

// void are the elements that nothing closes.
var void = map[string]bool{
	"area": true, "base": true, "br": true, "col": true, "embed": true, "hr": true, "img": true, "input": true,
	"link": true, "meta": true, "source": true, "track": true, "wbr": true,
}

func (w *page) begin(name string, raw []byte, closed bool) error {
	t := &tag{raw: raw}
	fate, err := w.refer(w.name, name, t, w.navs > 0)
	if err != nil {
		return err
	}
	e := &element{name: name, start: len(w.out), left: fate == unlinked}
	if fate == stays {
		w.out = append(w.out, t.bytes()...)
	}
	if !closed && !void[name] {
		w.open = append(w.open, e)
		if name == "nav" {
			w.navs++
		}
	}
	return nil
}

// end closes the innermost element of that name, and what is open in it.
func (w *page) end(name string, raw []byte) {
	for i := len(w.open) - 1; i > 0; i-- {
		if w.open[i].name != name {
			continue
		}
		e, parent := w.open[i], w.open[i-1]
		if !e.left || name != "a" {
			w.out = append(w.out, raw...)
		}
		w.close(e, parent)
		w.leave(i)
		return
	}
	w.out = append(w.out, raw...)
}

// leave forgets the elements from there inwards.
func (w *page) leave(from int) {
	for _, e := range w.open[from:] {
		if e.name == "nav" {
			w.navs--
		}
	}
	w.open = w.open[:from]
}

// close settles what becomes of an element that has ended.
func (w *page) close(e, parent *element) {
	if e.name == "a" && !e.left {
		e.links++
	}
	if w.navs > 0 && w.empty(e, parent) {
		w.out = w.out[:e.start]
		parent.lost = true
		return
	}
	switch e.name {
	case "a":
		parent.left = parent.left || e.left && parent.name == "li"
	case "li":
		parent.items++
	}
	parent.links += e.links
	parent.lost = parent.lost || e.lost
}

// empty reports whether an element of a nav has nothing left to lead to.
func (w *page) empty(e, parent *element) bool {
	switch e.name {
	case "a":
		return e.left && parent.name == "nav"
	case "li":
		return e.left && e.links == 0
	case "ul", "ol":
		return e.lost && e.items == 0
	case "nav":
		return e.lost && e.links == 0
	}
	return false
}
