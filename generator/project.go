package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"acompana/generator/internal/load"
	"acompana/generator/internal/render"
)

// projectRoot is the folder of go.mod, from where the command runs upwards, or
// the one that ACOMPANA_ROOT names.
func projectRoot() (string, error) {
	if root := os.Getenv("ACOMPANA_ROOT"); root != "" {
		return root, nil
	}
	dir, err := os.Getwd()
	if err != nil {
		return "", fmt.Errorf("failed to find the project: %w", err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "wasm", "browser")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no se encuentra el proyecto; ejecute la orden desde su carpeta")
		}
		dir = parent
	}
}

// read loads the content of a folder, naming its faults from where the author
// is. Content without faults renders whole.
func read(loader *load.Loader, dir string) (*load.Content, error) {
	content, err := loader.Load()
	var faults load.Faults
	if errors.As(err, &faults) {
		return nil, faults.In(filepath.ToSlash(dir))
	}
	if err != nil {
		return nil, err
	}
	for _, f := range render.Check(content.Guide, content.Layout) {
		faults = append(faults, load.Fault{File: f.File, Line: f.Line, Column: 1, Message: f.Message})
	}
	if len(faults) > 0 {
		return nil, faults.In(filepath.ToSlash(dir))
	}
	return content, nil
}

// openFolder is a folder of content, which must exist.
func openFolder(dir string) (fs.FS, error) {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("no existe la carpeta de contenido %q; indíquela con -content", dir)
	}
	return os.DirFS(dir), nil
}

// readFolder loads the content of a folder once.
func readFolder(dir string) (*load.Content, error) {
	folder, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	return read(load.NewLoader(folder), dir)
}
