package pack

import (
	"net/url"
	"path"
	"strings"

	"acompana/wasm/guide"
)

// place is what an address leads to, seen from the set.
type place int

const (
	here    place = iota // the same page
	outside              // another site, a mail program
	within               // a page or file of the set
	leftOut              // nothing of the set
)

// resolve finds the path of the file that an address on a page leads to.
func (p *packer) resolve(from, address string) (name string, at place) {
	u, err := url.Parse(address)
	switch {
	case err != nil:
		return "", leftOut
	case u.Scheme != "" || u.Host != "":
		return "", outside
	case u.Path == "":
		return from, here
	}
	name = strings.TrimPrefix(path.Join("/", path.Dir(from), u.Path), "/")
	if strings.HasPrefix(u.Path, "/") {
		name = strings.TrimPrefix(path.Clean(u.Path), "/")
	}
	if isFolder(u.Path) {
		name = path.Join(name, index)
	}
	if p.holds(name) {
		return name, within
	}
	return name, leftOut
}

func isFolder(address string) bool {
	last := address[strings.LastIndexByte(address, '/')+1:]
	return last == "" || last == "." || last == ".."
}

// holds reports whether a file is of the set, and takes it in if it is no page.
func (p *packer) holds(name string) bool {
	data, exists := p.site[name]
	if !exists || IsPage(name) {
		return p.keeps(name)
	}
	p.set[name] = data
	return true
}

// towards is how a page of the set names a file of it.
func (p *packer) towards(from, address, name string) string {
	if p.choice.OneFile && IsPage(name) {
		return inFile(name, address)
	}
	return direct(from, address, name)
}

// inFile is the address of a page in the one file, with the place that an address
// names in it.
func inFile(name, address string) string {
	_, place, hasPlace := strings.Cut(address, "#")
	if hasPlace {
		place = "#" + place
	}
	return "#" + Address(name) + place
}

// direct is an address that names the file itself, with what follows the path.
func direct(from, address, name string) string {
	end := strings.IndexAny(address, "?#")
	if end < 0 {
		end = len(address)
	}
	if !isFolder(address[:end]) && !strings.HasPrefix(address, "/") {
		return address
	}
	return between(from, name) + address[end:]
}

// between is the way from one file to another.
func between(from, to string) string { return guide.Relative("/"+from, "/"+to) }
