// Package publish writes a site so that readers see either the old one or the
// new one, whole.
//
// Files go into a staging folder beside the target. Compress puts smaller copies
// beside what is text. Commit carries the notes people keep in the target (names
// in Kept) along and swaps the folders. Discard, or a crash before Commit, leaves
// the target as it was; New mends what a crash in the midst of a swap left, and
// sweeps away what killed builds did. A target that holds files this package did not write is refused.
package publish

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
)

// Site is a site being written, by many at a time if need be.
type Site struct {
	target  string
	staging string

	mu      sync.Mutex                   // over what follows
	written map[string][sha256.Size]byte // all files, compressed copies too, by path
	folders map[string]bool              // those made
	sizes   []Size                       // in any order
	copied  int                          // how many of them Compress has seen

	remove func(path string) error // os.RemoveAll, so that tests can make it fail
	left   string
}

// Size is a file as written: its bytes, and the SHA-256 of them.
type Size struct {
	Path  string
	Bytes int
	Sum   [sha256.Size]byte
}

// New begins a site that will stand in the target folder, or in the one that a
// link there leads to.
func New(target string) (*Site, error) {
	target, err := follow(target)
	if err != nil {
		return nil, err
	}
	if err := mend(target); err != nil {
		return nil, err
	}
	if err := replaceable(target); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
		return nil, fmt.Errorf("failed to make the folder of %q: %w", target, err)
	}
	sweep(target)
	staging, err := os.MkdirTemp(filepath.Dir(target), stagingPrefix(target))
	if err != nil {
		return nil, fmt.Errorf("failed to make a staging folder: %w", err)
	}
	if err := os.Chmod(staging, 0o755); err != nil {
		return nil, fmt.Errorf("failed to open %q to readers: %w", staging, err)
	}
	return &Site{target: target, staging: staging, written: map[string][sha256.Size]byte{}, folders: map[string]bool{staging: true}, remove: os.RemoveAll}, nil
}

func stagingPrefix(target string) string { return "." + filepath.Base(target) + "-nuevo-" }

// Add writes a file at a path of the site, «guia/index.html».
func (s *Site) Add(path string, data []byte) error {
	if err := s.write(path, data); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sizes = append(s.sizes, Size{path, len(data), s.written[path]})
	return nil
}

// AddPage writes a page at its address: «/guia/» becomes guia/index.html.
func (s *Site) AddPage(address string, data []byte) error {
	path := strings.TrimPrefix(address, "/")
	if path == "" || strings.HasSuffix(path, "/") {
		path += "index.html"
	}
	return s.Add(path, data)
}

func (s *Site) staged(path string) string {
	return filepath.Join(s.staging, filepath.FromSlash(path))
}

// Sizes are the files added so far, as written.
func (s *Site) Sizes() []Size { return s.sizes }

// Sums are the digests of all that has been written, compressed copies too.
func (s *Site) Sums() map[string][sha256.Size]byte { return s.written }

// Files is what has been written, to read.
func (s *Site) Files() fs.FS { return os.DirFS(s.staging) }

// Left is the folder of the old site where Commit could not remove it, else
// empty. The new site stands all the same.
func (s *Site) Left() string { return s.left }

// Discard forgets the site; the target stays as it was.
func (s *Site) Discard() { _ = os.RemoveAll(s.staging) }

// Commit puts the site in the target's place.
func (s *Site) Commit() error {
	if err := replaceable(s.target); err != nil {
		return err
	}
	for _, name := range Kept {
		data, err := os.ReadFile(filepath.Join(s.target, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err == nil {
			err = os.WriteFile(filepath.Join(s.staging, name), data, 0o644)
		}
		if err != nil {
			return fmt.Errorf("failed to keep %q: %w", name, err)
		}
	}
	if err := s.sign(); err != nil {
		return err
	}
	return s.swap()
}
