package publish

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// follow is the folder that a target names. A link must lead to one that exists:
// swapping would put a folder in the link's place.
func follow(target string) (string, error) {
	path, err := filepath.Abs(target)
	if err != nil {
		return "", fmt.Errorf("failed to find %q: %w", target, err)
	}
	info, err := os.Lstat(path)
	if err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return path, nil // what is wrong with it is noticed on use
	}
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return "", fmt.Errorf("failed to follow the link %q: %w", target, err)
	}
	return path, nil
}

// mend puts back an old site that a crash between the two moves of a swap left
// aside.
func mend(target string) error {
	if _, err := os.Lstat(target); !errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	siblings, err := os.ReadDir(filepath.Dir(target))
	if err != nil {
		return nil // the folder is yet to be made
	}
	for _, s := range siblings {
		name := s.Name()
		if strings.HasPrefix(name, stagingPrefix(target)) && strings.HasSuffix(name, asideSuffix) {
			if err := os.Rename(filepath.Join(filepath.Dir(target), name), target); err != nil {
				return fmt.Errorf("failed to put the old site back: %w", err)
			}
			return nil
		}
	}
	return nil
}

// abandoned is after how long a staging folder is no build's any more.
const abandoned = 24 * time.Hour

// sweep removes what killed builds left beside the target. What cannot be
// removed harms nobody.
func sweep(target string) {
	dir := filepath.Dir(target)
	siblings, err := os.ReadDir(dir)
	if err != nil {
		return
	}
	for _, s := range siblings {
		info, err := s.Info()
		if err == nil && s.IsDir() && ofBuild(s.Name(), target) && time.Since(info.ModTime()) > abandoned {
			_ = os.RemoveAll(filepath.Join(dir, s.Name()))
		}
	}
}

// ofBuild reports whether a name is one that a build of the target makes: a
// number follows the prefix. Old sites put aside are such too, once mend has put
// back the one that is missed.
func ofBuild(name, target string) bool {
	number, ok := strings.CutPrefix(name, stagingPrefix(target))
	number = strings.TrimSuffix(number, asideSuffix)
	return ok && number != "" && strings.Trim(number, "0123456789") == ""
}
