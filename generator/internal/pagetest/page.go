// Package pagetest reads pages as a browser would and says what is wrong with
// them: with each alone (Faults), and with the links between them (DeadLinks).
package pagetest

import (
	"bytes"
	"fmt"
	"net/url"
	"path"
	"strings"

	"golang.org/x/net/html"
)

// Page is a parsed page and its address in the site, «/guia/».
type Page struct {
	Address string
	Raw     []byte
	Root    *html.Node
}

// Parse reads a page.
func Parse(address string, raw []byte) (*Page, error) {
	root, err := html.Parse(bytes.NewReader(raw))
	if err != nil {
		return nil, fmt.Errorf("failed to parse %q: %w", address, err)
	}
	return &Page{address, raw, root}, nil
}

// All lists the elements for which the test holds, in order.
func (p *Page) All(test func(*html.Node) bool) []*html.Node {
	var found []*html.Node
	for n := range p.Root.Descendants() {
		if n.Type == html.ElementNode && test(n) {
			found = append(found, n)
		}
	}
	return found
}

// Named lists the elements of a name.
func (p *Page) Named(name string) []*html.Node {
	return p.All(func(n *html.Node) bool { return n.Data == name })
}

// ByID finds the element with an id, nil when there is none.
func (p *Page) ByID(id string) *html.Node {
	for _, n := range p.All(func(n *html.Node) bool { return Attr(n, "id") == id }) {
		return n
	}
	return nil
}

// Attr is an attribute of an element, empty when it has none.
func Attr(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

// Has reports whether an element has an attribute.
func Has(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name {
			return true
		}
	}
	return false
}

// Text is what a reader sees of an element, in one line.
func Text(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
		if d.Type == html.ElementNode {
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// Outer is the HTML of an element.
func Outer(n *html.Node) string {
	var b strings.Builder
	if err := html.Render(&b, n); err != nil {
		return err.Error()
	}
	return b.String()
}

// Link is an address that an element names.
type Link struct {
	Element, Attribute, Target string
}

// addresses are the attributes that hold one.
var addresses = []string{"href", "src", "action", "data-index", "data-module", "data-root"}

// Links lists the addresses that a page names, but for meta elements.
func (p *Page) Links() []Link {
	var links []Link
	for _, n := range p.All(func(*html.Node) bool { return true }) {
		for _, name := range addresses {
			if Has(n, name) {
				links = append(links, Link{n.Data, name, Attr(n, name)})
			}
		}
	}
	return links
}

// External reports whether a link leaves the site.
func (l Link) External() bool {
	u, err := url.Parse(l.Target)
	return err != nil || u.Scheme != "" || u.Host != ""
}

// Resolve is the address in the site that a link leads to, and its anchor.
func (p *Page) Resolve(l Link) (address, anchor string, err error) {
	u, err := url.Parse(l.Target)
	if err != nil {
		return "", "", err
	}
	address = u.Path
	switch {
	case address == "":
		address = p.Address
	case !strings.HasPrefix(address, "/"):
		folder := p.Address[:strings.LastIndexByte(p.Address, '/')+1]
		if strings.Count(path.Clean(address), "..") > strings.Count(folder, "/")-1 {
			return "", "", fmt.Errorf("%q leaves the site", l.Target)
		}
		slash := strings.HasSuffix(address, "/") || path.Base(address) == "." || path.Base(address) == ".."
		if address = path.Join(folder, address); slash && address != "/" {
			address += "/"
		}
	}
	return address, u.Fragment, nil
}
