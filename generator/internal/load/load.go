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
	"errors"
	"fmt"
	"io/fs"
	"path"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"

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

// read parses what changed, several files at once, and joins the files of each
// folder.
func (l *Loader) read() ([]*folder, Faults, error) {
	names, faults, err := l.names()
	if err != nil {
		return nil, nil, err
	}
	files, err := l.parse(names)
	if err != nil {
		return nil, nil, err
	}
	l.files = make(map[string]*file, len(files))
	var folders []*folder
	for _, f := range files {
		l.files[f.name] = f
		faults = append(faults, f.faults...)
		top, _, _ := strings.Cut(f.name, "/")
		if n := len(folders); n == 0 || folders[n-1].name != top {
			folders = append(folders, &folder{name: top})
		}
		last := folders[len(folders)-1]
		last.files = append(last.files, f)
	}
	return folders, faults, nil
}

// names lists the files of content, in order.
func (l *Loader) names() (names []string, faults Faults, err error) {
	err = fs.WalkDir(l.fsys, ".", func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return fmt.Errorf("failed to read the content: %w", err)
		case strings.HasPrefix(entry.Name(), ".") && name != "." && entry.IsDir():
			return fs.SkipDir
		case entry.IsDir() || strings.HasPrefix(entry.Name(), ".") || !isContent(name) || name == "LEEME.md":
		case !strings.Contains(name, "/"):
			faults = append(faults, Fault{name, 1, 1, "este archivo está suelto; póngalo en la carpeta de su documento"})
		default:
			names = append(names, name)
		}
		return nil
	})
	return names, faults, err
}

// parse reads files on all processors.
func (l *Loader) parse(names []string) ([]*file, error) {
	files := make([]*file, len(names))
	errs := make([]error, len(names))
	var next atomic.Int64
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(names)) {
		workers.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(names); i = int(next.Add(1)) - 1 {
				files[i], errs[i] = l.file(names[i])
			}
		})
	}
	workers.Wait()
	return files, errors.Join(errs...)
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
	f.parse(data)
	return f, nil
}
