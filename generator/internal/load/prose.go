package load

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/yuin/goldmark/ast"

	"acompana/wasm/guide"
)

// prose is a rendered stretch and the links that wait to be led somewhere.
type prose struct {
	*guide.Prose
	links []linkUse
	heads []position // of the headings
}

// linkUse is a link as the author wrote it, and where.
type linkUse struct {
	wrote string
	at    position
}

// linkMark stands in every link's place until it is known where it leads.
var linkMark = []byte("-")

func (s *segment) link(n *ast.Link) {
	s.links = append(s.links, linkUse{string(n.Destination), s.position(n)})
	if bytes.HasPrefix(n.Destination, []byte("https://")) {
		n.SetAttributeString("rel", []byte("external noreferrer"))
	}
	n.Destination = linkMark
}

// cutAtLinks parts rendered HTML at its links' addresses. Only links have such
// an attribute, and in text its quotes are escaped.
func cutAtLinks(html string) []string {
	const before = `href="`
	var parts []string
	for {
		at := strings.Index(html, before+string(linkMark)+`"`)
		if at < 0 {
			return append(parts, html)
		}
		parts = append(parts, html[:at+len(before)])
		html = html[at+len(before)+len(linkMark):]
	}
}

// resolver turns what an author wrote as a link into an address relative to the
// page, or says why it cannot.
type resolver func(wrote string) (target string, problem string)

var attribute = strings.NewReplacer("&", "&amp;", `"`, "&quot;", "<", "&lt;", ">", "&gt;")

// clashes are the headings whose anchor something else on the page has: a link
// to either would lead to whichever stands first.
func (p *prose) clashes(f *file, owner func(anchor string) string) (faults Faults) {
	for i, h := range p.Headings {
		if name := owner(h.Anchor); name != "" {
			at := p.heads[i]
			faults = append(faults, Fault{f.name, at.line, at.column,
				fmt.Sprintf("el apartado «%s» y %s tendrían la misma dirección, %q; cambie el título del apartado", h.Text, name, "#"+h.Anchor)})
		}
	}
	return faults
}

// lead says where each link leads, or what is wrong with it.
func (p *prose) lead(f *file, resolve resolver) (faults Faults) {
	p.Links = make([]string, len(p.links))
	for i, use := range p.links {
		target, problem := resolve(use.wrote)
		if problem != "" {
			faults = append(faults, Fault{f.name, use.at.line, use.at.column, problem})
		}
		p.Links[i] = attribute.Replace(target)
	}
	return faults
}
