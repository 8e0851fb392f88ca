package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"acompana/generator/internal/publish"
)

// checkOut refuses a site among what it is made from, or around it: the next
// build would read it as content, and the swap would carry the sources away.
func (b *build) checkOut(root string) error {
	for _, source := range []string{b.content, filepath.Join(root, "static"), filepath.Join(root, "wasm")} {
		if inside(b.out, source) {
			return fmt.Errorf("-out %q está dentro de %q, de donde sale el sitio; elija otra carpeta, como site", b.out, source)
		}
		if inside(source, b.out) {
			return fmt.Errorf("-out %q contiene la carpeta %q, de donde sale el sitio; elija otra carpeta, como site", b.out, source)
		}
	}
	return nil
}

// inside reports whether a path is a folder or below it, whatever links lead to
// them and however the system compares names.
func inside(path, folder string) bool {
	there, err := os.Stat(folder)
	if err != nil {
		return false
	}
	for path = resolved(path); ; path = filepath.Dir(path) {
		if here, err := os.Stat(path); err == nil && os.SameFile(here, there) {
			return true
		}
		if path == filepath.Dir(path) {
			return false
		}
	}
}

// resolved follows the links of a path as far as it exists.
func resolved(path string) string {
	path, err := filepath.Abs(path)
	if err != nil {
		return filepath.Clean(path)
	}
	rest := ""
	for dir := path; ; dir = filepath.Dir(dir) {
		if real, err := filepath.EvalSymlinks(dir); err == nil {
			return filepath.Join(real, rest)
		}
		if dir == filepath.Dir(dir) {
			return path
		}
		rest = filepath.Join(filepath.Base(dir), rest)
	}
}

// checkWritable begins a site and drops it, so that a folder that cannot hold
// it is known before the module is compiled.
func (b *build) checkWritable() error {
	site, err := b.begin()
	if err == nil {
		site.Discard()
	}
	return err
}

func (b *build) begin() (*publish.Site, error) {
	site, err := publish.New(b.out)
	if err != nil {
		return nil, b.unwritable(err)
	}
	return site, nil
}

func (b *build) unwritable(err error) error {
	return &attempt{"escribir el sitio en " + strconv.Quote(b.out), "Elija con -out otra carpeta, donde usted pueda escribir.", err}
}
