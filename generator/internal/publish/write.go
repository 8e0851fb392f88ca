package publish

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

func (s *Site) write(path string, data []byte) error {
	if !fs.ValidPath(path) || path == "." || path == mark {
		return fmt.Errorf("no file of a site can be at %q", path)
	}
	name := s.staged(path)
	if err := s.reserve(path, filepath.Dir(name), sha256.Sum256(data)); err != nil {
		return err
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		return fmt.Errorf("failed to write %q: %w", path, err)
	}
	return nil
}

// reserve takes a path for one file and makes its folder.
func (s *Site) reserve(path, dir string, sum [sha256.Size]byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, taken := s.written[path]; taken {
		return fmt.Errorf("two files for %q", path)
	}
	s.written[path] = sum
	if err := s.makeFolder(dir); err != nil {
		return fmt.Errorf("failed to write %q: %w", path, err)
	}
	return nil
}

// makeFolder makes a folder and those above it, once: asking the disk each time
// takes as long as writing a page.
func (s *Site) makeFolder(dir string) error {
	if s.folders[dir] {
		return nil
	}
	if err := s.makeFolder(filepath.Dir(dir)); err != nil {
		return err
	}
	err := os.Mkdir(dir, 0o755)
	s.folders[dir] = err == nil
	return err
}
