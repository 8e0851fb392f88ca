// Package pack makes of a built site a set of files that stands in any folder,
// where no server turns the address of a folder into its page.
//
// The set holds the pages that are chosen and every file they refer to. In its
// pages
//
//   - a link to a folder becomes a link to the page in it, «../» → «../index.html»;
//   - a link to a page that was left out goes: in prose its text stays, in a <nav>
//     its entry goes too, and so do lists and navs that have nothing left;
//   - a <link> to what was left out goes, and a data- attribute becomes empty.
//
// Where all go in one file, a page's address follows «#» instead, data-root is «#/»,
// and a place in the page names the page too.
//
// Nothing else changes by a byte. Whatever address of the site a page of the set
// names, in href, src, action or a data- attribute, its file is in the set; only
// data-root, to which scripts add, stays as it is. The same site gives the same set.
package pack

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// Files are a site's, by path: «guia/limites/index.html».
type Files map[string][]byte

// Choice says what becomes of a site.
type Choice struct {
	Keep    func(address string) bool // which pages, by address: «/guia/limites/»
	Home    string                    // where links to the site's first page lead when it is left out, empty to unlink them
	NewTab  bool                      // links to other sites open in a tab of their own, as they must within a frame
	OneFile bool                      // all pages go in one file: links say «#/guia/limites/#lim-1»
}

// Pack makes the set. It fails where a page needs a file that the site lacks.
func Pack(site Files, choice Choice) (Files, error) {
	p := &packer{site, choice, Files{}}
	for _, name := range slices.Sorted(maps.Keys(site)) {
		if !p.keeps(name) {
			continue
		}
		page, err := p.rewrite(name)
		if err != nil {
			return nil, fmt.Errorf("failed to pack %q: %w", name, err)
		}
		p.set[name] = page
	}
	return p.set, nil
}

// packer is one making of a set.
type packer struct {
	site   Files
	choice Choice
	set    Files
}

// keeps reports whether a path is a chosen page's.
func (p *packer) keeps(name string) bool {
	return IsPage(name) && p.site[name] != nil && p.choice.Keep(Address(name))
}

// IsPage reports whether the file at a path is a page.
func IsPage(name string) bool { return path.Ext(name) == ".html" }

// Address is where a site serves the file at a path: «/guia/limites/».
func Address(name string) string { return "/" + strings.TrimSuffix(name, index) }

// Path is that of the file at an address of the site.
func Path(address string) string {
	name := strings.TrimPrefix(address, "/")
	if name == "" || strings.HasSuffix(name, "/") {
		name += index
	}
	return name
}

// index is the page of a folder.
const index = "index.html"
