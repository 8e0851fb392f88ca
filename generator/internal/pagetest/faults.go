package pagetest

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"

	"golang.org/x/net/html"
)

// Faults says what is wrong with a page by itself.
func (p *Page) Faults() []string {
	var all []string
	for _, rule := range []func(*Page) []string{escapes, frame, headings, ids, references, policy} {
		for _, fault := range rule(p) {
			all = append(all, p.Address+": "+fault)
		}
	}
	return all
}

// broken are marks of text escaped twice or of a template gone wrong.
var broken = []string{
	"&amp;lt;", "&amp;gt;", "&amp;amp;", "&amp;quot;", "&amp;#", "{{", "%!", "&lt;no value&gt;", "<no value>", "ZgotmplZ", "<nil>", "&lt;nil&gt;",
}

func escapes(p *Page) (faults []string) {
	for _, mark := range broken {
		if at := bytes.Index(p.Raw, []byte(mark)); at >= 0 {
			faults = append(faults, fmt.Sprintf("holds %q: …%s…", mark, p.Raw[max(0, at-30):min(len(p.Raw), at+30)]))
		}
	}
	return faults
}

func frame(p *Page) (faults []string) {
	if html := p.Named("html"); Attr(html[0], "lang") != "es-CO" {
		faults = append(faults, fmt.Sprintf("the language is %q", Attr(html[0], "lang")))
	}
	if !bytes.HasPrefix(p.Raw, []byte("<!doctype html>")) {
		faults = append(faults, "has no doctype")
	}
	if titles := p.Named("title"); len(titles) == 0 || Text(titles[0]) == "" {
		faults = append(faults, "has no title")
	}
	if p.Description() == "" {
		faults = append(faults, "has no description")
	}
	if n := len(p.Named("main")); n != 1 {
		faults = append(faults, fmt.Sprintf("has %d main", n))
	}
	return faults
}

// Description is what lists of results show of the page.
func (p *Page) Description() string {
	for _, n := range p.Named("meta") {
		if Attr(n, "name") == "description" {
			return Attr(n, "content")
		}
	}
	return ""
}

func headings(p *Page) (faults []string) {
	last, first := 0, 0
	for _, n := range p.All(func(n *html.Node) bool {
		return len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6'
	}) {
		level := int(n.Data[1] - '0')
		if level == 1 {
			first++
		}
		if level > last+1 {
			faults = append(faults, fmt.Sprintf("%s «%s» follows h%d", n.Data, Text(n), last))
		}
		if Text(n) == "" && !waits(n) {
			faults = append(faults, "has an empty "+n.Data)
		}
		last = level
	}
	if first != 1 {
		faults = append(faults, fmt.Sprintf("has %d h1", first))
	}
	return faults
}

// waits reports whether an element stands in a template, to be filled in.
func waits(n *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n.Data == "template" {
			return true
		}
	}
	return false
}

func ids(p *Page) (faults []string) {
	count := map[string]int{}
	for _, n := range p.All(func(n *html.Node) bool { return Has(n, "id") }) {
		id := Attr(n, "id")
		if count[id]++; count[id] == 2 || id == "" {
			faults = append(faults, fmt.Sprintf("has more than one id %q, or an empty one", id))
		}
	}
	return faults
}

// references are the attributes that name ids of the page.
func references(p *Page) (faults []string) {
	for _, n := range p.All(func(*html.Node) bool { return true }) {
		for _, name := range []string{"popovertarget", "for", "aria-labelledby", "aria-describedby", "aria-controls", "list"} {
			for id := range strings.FieldsSeq(Attr(n, name)) {
				if p.ByID(id) == nil {
					faults = append(faults, fmt.Sprintf("%s of %s names %q, which is not there", name, n.Data, id))
				}
			}
		}
	}
	return faults
}

// policy wants all that the page's own policy forbids to be absent, so that the
// page looks the same with it.
func policy(p *Page) (faults []string) {
	allowed := ""
	for _, n := range p.Named("meta") {
		if strings.EqualFold(Attr(n, "http-equiv"), "Content-Security-Policy") {
			allowed = Attr(n, "content")
		}
	}
	for _, wanted := range []string{"default-src 'none'", "base-uri 'none'", "form-action 'self'", "require-trusted-types-for 'script'"} {
		if !strings.Contains(allowed, wanted) {
			faults = append(faults, fmt.Sprintf("the policy lacks %q", wanted))
		}
	}
	for _, n := range p.Named("style") {
		sum := sha256.Sum256([]byte(n.FirstChild.Data))
		if hash := "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"; !strings.Contains(allowed, hash) {
			faults = append(faults, "the policy does not allow the page's styles: "+hash)
		}
	}
	for _, n := range p.All(func(*html.Node) bool { return true }) {
		if n.Data == "script" && !Has(n, "src") {
			faults = append(faults, "has an inline script")
		}
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				faults = append(faults, fmt.Sprintf("%s has an inline %s", n.Data, a.Key))
			}
		}
	}
	return faults
}
