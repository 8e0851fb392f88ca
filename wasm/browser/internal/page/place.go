//go:build js && wasm

package page

import (
	"strings"
	"syscall/js"
)

// A page of the site has an address, and a place in it follows «#». Where the whole
// site is one file, its own address is followed by «#» and the page's, with the
// place or without: «acompana.html#/guia/limites/#lim-1».

// Place is the place in the page that its address names, empty if none.
func Place() string {
	_, place := placeIn(hash())
	return place
}

// Address is that of a place in the page, as a link has it; with no place, the
// page's own.
func Address(place string) string {
	address, _ := placeIn(hash())
	if place != "" {
		return address + "#" + place
	}
	if address != "" {
		return address
	}
	return js.Global().Get("location").Get("pathname").String()
}

// Leaves reports whether following a link loads another page.
func Leaves(href string) bool {
	address, place := placeIn(href)
	here, _ := placeIn(hash())
	return address != "" && (address != here || place == "")
}

func hash() string { return js.Global().Get("location").Get("hash").String() }

// placeIn takes a link within the file apart: the page's, empty where the file is
// one page only, and the place.
func placeIn(href string) (address, place string) {
	if !strings.HasPrefix(href, "#/") {
		address, place, _ = strings.Cut(href, "#")
		return address, place
	}
	address, place, _ = strings.Cut(href[1:], "#")
	return "#" + address, place
}
