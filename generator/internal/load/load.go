// Package load reads an author's folder into a guide.
//
// The folder holds one folder a document (YAML for what has structure, Markdown
// with front matter for prose) and one for the site's own pages. Files whose
// names end otherwise, and LEEME.md at the top, are for people and are left alone.
//
// Reading is strict and complete: Load reports all faults at once, each at the
// author's own line, and returns no content when there is any. Messages are in
// Spanish, for an editor who is no programmer: what is wrong and what to do. While
// some file cannot be read at all, only faults within files are reported: whether
// one file's references lead somewhere in another cannot be told.
//
// A Loader keeps what it parsed, so that reading again after one file changed
// costs little more than that file. It is not safe for concurrent use, and each
// Load invalidates the Content of the one before.
//
// This is the only package that knows YAML and Markdown.
package load

import (
	"crypto/sha256"
	"fmt"
	"io/fs"
	"path"
	"strings"

	"acompana/wasm/guide"
)

// Content is a sound guide and where everything in it stands.
type Content struct {
	Guide  *guide.Guide
	Layout *guide.Layout
}

// Load reads the folder once.
func Load(fsys fs.FS) (*Content, error) { return NewLoader(fsys).Load() }

// Loader reads a folder again and again.
type Loader struct {
	fsys  fs.FS
	files map[string]*file
}

// NewLoader returns a loader for the folder.
func NewLoader(fsys fs.FS) *Loader {
	return &Loader{fsys: fsys, files: map[string]*file{}}
}

// Load reads what changed since the last call. The error is Faults when the
// content is at fault, and another error when the folder cannot be read.
func (l *Loader) Load() (*Content, error) {
	folders, faults, err := l.read()
	if err != nil {
		return nil, err
	}
	if anyUnread(folders) {
		return nil, faults.sorted()
	}
	a := assembler{faults: faults, origins: map[any]origin{}}
	for _, folder := range folders {
		a.document(folder)
	}
	return a.content()
}

// anyUnread reports whether part of the content is missing, so that whether
// references lead somewhere cannot be told.
func anyUnread(folders []*folder) bool {
	for _, folder := range folders {
		for _, f := range folder.files {
			if f.unread {
				return true
			}
		}
	}
	return false
}

// folder is the files of one document.
type folder struct {
	name  string
	files []*file
}

func (l *Loader) read() ([]*folder, Faults, error) {
	var folders []*folder
	var faults Faults
	present := map[string]bool{}
	err := fs.WalkDir(l.fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return fmt.Errorf("failed to read the content: %w", err)
		}
		if strings.HasPrefix(entry.Name(), ".") && name != "." {
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if entry.IsDir() || !isContent(name) || name == "LEEME.md" {
			return nil
		}
		top, _, inFolder := strings.Cut(name, "/")
		if !inFolder {
			faults = append(faults, Fault{name, 1, 1, "este archivo está suelto; póngalo en la carpeta de su documento"})
			return nil
		}
		present[name] = true
		f, err := l.file(name)
		if err != nil {
			return err
		}
		faults = append(faults, f.faults...)
		if n := len(folders); n == 0 || folders[n-1].name != top {
			folders = append(folders, &folder{name: top})
		}
		last := folders[len(folders)-1]
		last.files = append(last.files, f)
		return nil
	})
	for name := range l.files {
		if !present[name] {
			delete(l.files, name)
		}
	}
	return folders, faults, err
}

func isContent(name string) bool {
	ext := path.Ext(name)
	return ext == ".yaml" || ext == ".yml" || ext == ".md"
}

// file parses a file, unless its bytes are those parsed before.
func (l *Loader) file(name string) (*file, error) {
	data, err := fs.ReadFile(l.fsys, name)
	if err != nil {
		return nil, fmt.Errorf("failed to read the content: %w", err)
	}
	sum := sha256.Sum256(data)
	if old := l.files[name]; old != nil && old.sum == sum {
		return old, nil
	}
	f := &file{name: name, sum: sum}
	l.files[name] = f
	f.parse(data)
	return f, nil
}
