package pagetest

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"golang.org/x/net/html"
)

// Site is the pages and other files of a site, by address.
type Site struct {
	Pages map[string]*Page
	Files map[string]bool // every address, pages too
}

// NewSite is an empty site.
func NewSite() *Site { return &Site{map[string]*Page{}, map[string]bool{}} }

// ReadSite reads a built site.
func ReadSite(folder fs.FS) (*Site, error) {
	s := NewSite()
	err := fs.WalkDir(folder, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		address := "/" + strings.TrimSuffix(name, "index.html")
		if !strings.HasSuffix(name, ".html") {
			s.Files[address] = true
			return nil
		}
		raw, err := fs.ReadFile(folder, name)
		if err != nil {
			return err
		}
		return s.Add(address, raw)
	})
	return s, err
}

// Add parses a page.
func (s *Site) Add(address string, raw []byte) error {
	page, err := Parse(address, raw)
	s.Pages[address], s.Files[address] = page, true
	return err
}

// Addresses lists the pages in order.
func (s *Site) Addresses() []string {
	var all []string
	for address := range s.Pages {
		all = append(all, address)
	}
	slices.Sort(all)
	return all
}

// DeadLinks lists the links that lead nowhere in the site, and those that load
// something from another host.
func (s *Site) DeadLinks() []string {
	var dead []string
	for _, address := range s.Addresses() {
		for _, l := range s.Pages[address].Links() {
			if problem := s.follow(s.Pages[address], l); problem != "" {
				dead = append(dead, fmt.Sprintf("%s: %s %s=%q: %s", address, l.Element, l.Attribute, l.Target, problem))
			}
		}
	}
	return dead
}

func (s *Site) follow(p *Page, l Link) string {
	if l.External() {
		if l.Element == "a" && strings.HasPrefix(l.Target, "https://") {
			return ""
		}
		return "leaves the site"
	}
	address, anchor, err := p.Resolve(l)
	switch {
	case err != nil:
		return err.Error()
	case !s.Files[address]:
		return "there is no " + address
	case anchor != "" && (s.Pages[address] == nil || s.Pages[address].ByID(anchor) == nil):
		return address + " has no #" + anchor
	}
	return ""
}

// Repeated lists what more than one page has where each should have its own.
func (s *Site) Repeated(what func(*Page) string) []string {
	first := map[string]string{}
	var repeated []string
	for _, address := range s.Addresses() {
		text := what(s.Pages[address])
		if other, taken := first[text]; taken {
			repeated = append(repeated, fmt.Sprintf("%s and %s: %q", other, address, text))
			continue
		}
		first[text] = address
	}
	return repeated
}

// Title is the page's title.
func Title(p *Page) string {
	for _, n := range p.All(func(n *html.Node) bool { return n.Data == "title" && n.Parent.Data == "head" }) {
		return Text(n)
	}
	return ""
}
