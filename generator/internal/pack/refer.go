package pack

import (
	"fmt"
	"strings"
)

// fate is what becomes of an element.
type fate int

const (
	stays fate = iota
	unlinked
	goes
)

// plain are the attributes whose value is an address, whatever it looks like.
var plain = map[string]bool{"href": true, "src": true, "action": true, "formaction": true, "poster": true}

// refer makes a tag's addresses lead to files of the set.
func (p *packer) refer(from, element string, t *tag, inNav bool) (fate, error) {
	for _, a := range t.attributes() {
		if p.choice.OneFile && a.name == "data-root" {
			t.set(a, "#/")
		}
		if !plain[a.name] && !p.isAddress(from, a) {
			continue
		}
		name, at := p.resolve(from, a.value)
		if at == leftOut && name == index && p.choice.Home != "" && element == "a" && !inNav {
			t.set(a, between(from, Path(p.choice.Home)))
			continue
		}
		switch {
		case at == here && p.choice.OneFile && element == "a":
			t.set(a, inFile(from, a.value))
		case at == within:
			if to := p.towards(from, a.value, name); to != a.value {
				t.set(a, to)
			}
		case at == outside && element == "a" && p.choice.NewTab && strings.HasPrefix(a.value, "http"):
			t.add(`target="_blank"`)
		case at != leftOut:
		case element == "a":
			return unlinked, nil
		case element == "link":
			return goes, nil
		case !plain[a.name]:
			t.set(a, "")
		default:
			return stays, fmt.Errorf("there is no %q, which %s of %s names", name, a.name, element)
		}
	}
	return stays, nil
}

// isAddress reports whether a data- attribute holds an address: most hold words.
func (p *packer) isAddress(from string, a attribute) bool {
	switch {
	case !strings.HasPrefix(a.name, "data-") || a.name == "data-root" || strings.ContainsAny(a.value, space):
		return false
	case strings.HasPrefix(a.value, "./") || strings.HasPrefix(a.value, "../"):
		return true
	}
	name, at := p.resolve(from, a.value)
	return at == within && !IsPage(name)
}
