package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// mark names the file by which a folder is known to be of our making. It lists
// what was written, a path a line, so that what people add later is noticed.
const mark = ".acompana"

// Kept are the files of the target folder that a swap carries over.
var Kept = []string{"LEEME.md", ".gitignore"}

// disposable is the folder where wrangler keeps what it makes anew when it is gone,
// beside the configuration that it read.
const disposable = ".wrangler"

// NotOursError is a target folder that holds somebody's files.
type NotOursError struct{ Dir, File string }

func (e *NotOursError) Error() string {
	return fmt.Sprintf("%q holds %q, which is no part of a built site", e.Dir, e.File)
}

// replaceable reports whether a swap would destroy nothing that people made.
func replaceable(target string) error {
	ours, err := signed(target)
	if err != nil {
		return err
	}
	return filepath.WalkDir(target, func(name string, entry fs.DirEntry, err error) error {
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("failed to read %q: %w", target, err)
		}
		if entry.IsDir() && entry.Name() == disposable {
			return fs.SkipDir
		}
		if entry.IsDir() {
			return nil
		}
		path, err := filepath.Rel(target, name)
		if err != nil || !ours[filepath.ToSlash(path)] {
			return &NotOursError{target, filepath.ToSlash(path)}
		}
		return nil
	})
}

// signed are the paths in the target that a swap may replace or carries over.
func signed(target string) (map[string]bool, error) {
	list, err := os.ReadFile(filepath.Join(target, mark))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("failed to read %q: %w", target, err)
	}
	ours := map[string]bool{mark: true}
	for _, name := range Kept {
		ours[name] = true
	}
	for path := range strings.Lines(string(list)) {
		ours[strings.TrimSuffix(path, "\n")] = true
	}
	return ours, nil
}

// sign lists the site's files in the mark.
func (s *Site) sign() error {
	list := strings.Join(slices.Sorted(maps.Keys(s.written)), "\n") + "\n"
	if err := os.WriteFile(filepath.Join(s.staging, mark), []byte(list), 0o644); err != nil {
		return fmt.Errorf("failed to sign the site: %w", err)
	}
	return nil
}

// asideSuffix ends the name of the old site while the new one moves in.
const asideSuffix = "-viejo"

// swap moves the old site aside, the new one in, and puts the old one back if
// that fails.
func (s *Site) swap() error {
	old := s.staging + asideSuffix
	err := os.Rename(s.target, old)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("failed to move the old site aside: %w", err)
	}
	if err := os.Rename(s.staging, s.target); err != nil {
		_ = os.Rename(old, s.target)
		return fmt.Errorf("failed to move the new site in: %w", err)
	}
	if err := s.remove(old); err != nil {
		s.left = old // no failure: the new site stands
	}
	return nil
}
